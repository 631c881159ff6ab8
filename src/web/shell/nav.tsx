import { Menu, Plus, Search } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { useCareer } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { type Section, sections } from '../rooms.tsx';
import { usePlanner } from '../today/planner.ts';
import { isMac, Kbd } from '../ui/kbd.tsx';
import { openDialog } from './dialogs.ts';
import { Logo } from './logo.tsx';
import styles from './nav.module.css';
import { SyncStatus } from './sync-status.tsx';

const isHere = (section: Section, location: string) => location === section.path || (section.nested === true && location.startsWith(`${section.path}/`));

function SectionLink({ section }: { section: Section }) {
  const [location] = useLocation();
  const career = useCareer();
  const today = useToday();
  // What is counted may be known only once the planner is there.
  usePlanner();
  const count = section.count?.(career, today);
  const here = isHere(section, location);
  return (
    <Link href={section.path} className={here ? `${styles.link} ${styles.here}` : styles.link} aria-current={here ? 'page' : undefined}>
      <section.icon size={18} strokeWidth={1.7} aria-hidden="true" />
      <span>{section.title}</span>
      {count !== undefined && count.value > 0 && (
        <span className={count.late ? `${styles.count} ${styles.late}` : styles.count} title={count.title}>
          <span aria-hidden="true">{count.value}</span>
          <span className="visually-hidden">, {count.title}</span>
        </span>
      )}
    </Link>
  );
}

export function Nav() {
  const career = useCareer();
  const today = useToday();
  return (
    <nav className={styles.nav} aria-label="Sections">
      <Link href="/" className={styles.brand} aria-label="Windward, to Today">
        <Logo />
        <span>Windward</span>
      </Link>
      <button type="button" className={styles.capture} onClick={() => openDialog({ name: 'capture' })}>
        Capture <Kbd>C</Kbd>
      </button>
      <div className={styles.links}>
        {sections
          .filter((section) => section.place === 'side' && section.stands?.(career, today) !== false)
          .map((section) => (
            <SectionLink key={section.path} section={section} />
          ))}
      </div>
      <div className={styles.foot}>
        <SyncStatus />
        <button type="button" className={styles.link} onClick={() => openDialog({ name: 'palette' })}>
          <Search size={18} strokeWidth={1.7} aria-hidden="true" />
          <span>Search</span>
          <span className={styles.count}>
            <Kbd>{isMac() ? '⌘K' : 'Ctrl K'}</Kbd>
          </span>
        </button>
        {sections
          .filter((section) => section.place === 'foot')
          .map((section) => (
            <SectionLink key={section.path} section={section} />
          ))}
      </div>
    </nav>
  );
}

const barPaths = ['/', '/journal', '/people'];

/** The bottom bar of phones: five places for a thumb. */
export function BottomBar() {
  const [location] = useLocation();
  const items = barPaths.map((path) => sections.find((section) => section.path === path)).filter((section) => section !== undefined);
  const link = (section: Section) => (
    <Link key={section.path} href={section.path} className={styles.barItem} aria-current={isHere(section, location) ? 'page' : undefined}>
      <section.icon size={20} strokeWidth={1.7} aria-hidden="true" />
      {section.title}
    </Link>
  );
  return (
    <nav className={styles.bar} aria-label="Sections, short">
      {items.slice(0, 2).map(link)}
      <button type="button" className={`${styles.barItem} ${styles.barCapture}`} onClick={() => openDialog({ name: 'capture' })}>
        <Plus size={20} aria-hidden="true" />
        Capture
      </button>
      {items.slice(2).map(link)}
      <button type="button" className={styles.barItem} onClick={() => openDialog({ name: 'more' })}>
        <Menu size={20} strokeWidth={1.7} aria-hidden="true" />
        More
      </button>
    </nav>
  );
}
