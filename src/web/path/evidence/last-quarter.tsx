import { Link } from 'wouter';
import type { EvidenceView, SkillEvidence } from '#core/insights/skill-evidence.ts';
import { sayDay } from '#core/say.ts';
import { skillPhase, skillTitle } from '#core/skills/skills.ts';
import { useToday } from '../../book/clock.ts';
import { Card } from '../../ui/card.tsx';
import styles from './evidence.module.css';

/** Which skills the work of the last 90 days touched, with how many pieces, and which it did not. */
export function LastQuarter({ view }: { view: EvidenceView }) {
  const today = useToday();
  const touched = view.skills.filter(({ quarter }) => quarter > 0).sort((a, b) => b.quarter - a.quarter);
  const untouched = view.skills.filter(({ quarter }) => quarter === 0);
  return (
    <Card className={styles.card} title="The last quarter" aside={`since ${sayDay(view.quarterFrom, today)}`}>
      <div className={styles.halves}>
        <Skills title="Your work touched" rows={touched} none="None of them." />
        <Skills title="It did not touch" rows={untouched} none="None was left out." />
      </div>
    </Card>
  );
}

const Skills = ({ title, rows, none }: { title: string; rows: readonly SkillEvidence[]; none: string }) => (
  <section>
    <h3>{title}</h3>
    {rows.length === 0 && <p className={styles.quiet}>{none}</p>}
    <ul className={styles.links} aria-label={title}>
      {rows.map(({ skill, quarter }) => (
        <li key={skill}>
          <Link href={`/path/evidence/${encodeURIComponent(skill)}`} className={`${styles.link} ${styles[skillPhase(skill)]}`}>
            {skillTitle(skill)}
            {quarter > 0 && <small> {quarter.toLocaleString('en')}</small>}
          </Link>
        </li>
      ))}
    </ul>
  </section>
);
