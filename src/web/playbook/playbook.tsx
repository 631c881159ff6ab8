import { Link, useParams } from 'wouter';
import { principleNamed, principles } from '#core/playbook/playbook.ts';
import type { Principle } from '#core/playbook/principle.ts';
import { Card } from '../ui/card.tsx';
import { Chip, LinkChip } from '../ui/chip.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import styles from './playbook.module.css';

/** The principles behind every suggestion: all of them, or one. */
export default function Playbook() {
  const { id } = useParams();
  if (!id) return <Contents />;
  const principle = principleNamed(id);
  return principle ? <One principle={principle} /> : <Missing />;
}

function Contents() {
  const groups = [...new Set(principles.map((principle) => principle.group))];
  return (
    <Page
      title="Playbook"
      finding="Why Windward suggests what it suggests"
      lead="Thirty-eight principles gathered by Mike Belsito from what product leaders teach, in our own words. Every move names the one behind it."
    >
      {groups.map((group) => (
        <Card key={group} title={group} className={styles.group}>
          <ul>
            {principles
              .filter((principle) => principle.group === group)
              .map((principle) => (
                <li key={principle.id} className={styles.line}>
                  <Link href={`/playbook/${principle.id}`} data-item>
                    <span className={styles.id}>{principle.id}</span>
                    <span>
                      <strong>{principle.title}</strong>
                      <span className={styles.short}>{principle.short}</span>
                    </span>
                  </Link>
                </li>
              ))}
          </ul>
        </Card>
      ))}
    </Page>
  );
}

function One({ principle }: { principle: Principle }) {
  const at = principles.indexOf(principle);
  const [before, after] = [principles[at - 1], principles[at + 1]];
  return (
    <Page title={principle.title} lead={principle.short} narrow>
      <p className={styles.facts}>
        <Chip>{principle.id}</Chip>
        <Chip>{principle.group}</Chip>
        <span>Taught by {principle.taughtBy}</span>
        {principle.research && <span>Studies: {principle.research}</span>}
      </p>
      <div className={styles.text}>
        {principle.text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {principle.where.length > 0 && (
        <Card title="At work in Windward">
          <p className={styles.facts}>
            {principle.where.map((place) => (
              <LinkChip key={place.label} to={place.to}>
                {place.label}
              </LinkChip>
            ))}
          </p>
        </Card>
      )}
      <nav className={styles.around} aria-label="Other principles">
        {before ? <Link href={`/playbook/${before.id}`}>← {before.title}</Link> : <span />}
        <Link href="/playbook">All principles</Link>
        {after ? <Link href={`/playbook/${after.id}`}>{after.title} →</Link> : <span />}
      </nav>
    </Page>
  );
}

const Missing = () => (
  <Page title="There is no such principle">
    <Empty action={<Link href="/playbook">See all principles</Link>}>They are numbered P1 to P38.</Empty>
  </Page>
);
