import type { StakeholderTie, TieHolder, TieHolders } from '#core/insights/stakeholders.ts';
import type { Day } from '#core/time.ts';
import { Card } from '../../ui/card.tsx';
import { tieSpan } from '../tie-words.ts';
import { MemberRow } from './member-row.tsx';
import { MoreInList } from './more-in-list.tsx';
import styles from './stakeholders.module.css';

const shown = 6;

type CardProps = {
  readonly tie: StakeholderTie;
  readonly title: string;
  readonly of: TieHolders;
  readonly empty: string;
  readonly today: Day;
  readonly gentle: boolean;
};

/** Who holds one tie now, and who held it before. */
export function HolderCard({ tie, title, of: { now, before }, empty, today, gentle }: CardProps) {
  const rows = (list: readonly TieHolder[], label: string) => (
    <ul aria-label={label}>
      {list.slice(0, shown).map(({ person, held }) => (
        <MemberRow
          key={`${person.id} ${held.from ?? ''} ${held.to ?? ''}`}
          person={person}
          today={today}
          gentle={gentle}
          said={tieSpan(held)}
          former={held.to !== undefined}
        />
      ))}
    </ul>
  );
  return (
    <Card title={title} aside={now.length > 0 ? <span className={styles.count}>{now.length.toLocaleString('en')}</span> : undefined}>
      {now.length === 0 ? <p className={styles.empty}>{empty}</p> : rows(now, `${title} now`)}
      <MoreInList rest={now.length - shown} total={now.length} tie={tie} />
      {before.length > 0 && (
        <>
          <h3 className={styles.before}>Before</h3>
          {rows(before, `${title} before`)}
          {before.length > shown && <p className={styles.empty}>and {before.length - shown} earlier ones, each on their own page</p>}
        </>
      )}
    </Card>
  );
}
