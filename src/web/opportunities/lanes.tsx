import { type KeyboardEvent, useRef } from 'react';
import { Link } from 'wouter';
import { type Opportunity, type Stage, stages } from '#core/opportunities/opportunities.ts';
import { opportunityName } from '#core/opportunities/opportunities-of.ts';
import { stageTitles } from '#core/opportunities/opportunity-words.ts';
import { capitalised } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import styles from './opportunities.module.css';
import { asksHow, nextInWords } from './step-words.ts';
import { useMove } from './use-move.ts';

const lanes = stages.filter((one): one is Exclude<Stage, 'closed'> => one !== 'closed');

/** The open ones in a lane for each stage; on a phone one list under the other. */
export const Lanes = ({ open, today }: { open: readonly Opportunity[]; today: Day }) => (
  <div className={styles.lanes}>
    {lanes.map((stage) => {
      const rows = open.filter((row) => row.stage === stage);
      return (
        <section key={stage} className={rows.length === 0 ? `${styles.lane} ${styles.bare}` : styles.lane} aria-label={stageTitles[stage]}>
          <h2>{stageTitles[stage]}</h2>
          {rows.length > 0 && (
            <ul>
              {rows.map((row) => (
                <OpportunityCard key={row.id} row={row} today={today} />
              ))}
            </ul>
          )}
        </section>
      );
    })}
  </div>
);

function OpportunityCard({ row, today }: { row: Opportunity; today: Day }) {
  const move = useMove(row);
  const link = useRef<HTMLAnchorElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const to = lanes[lanes.indexOf(row.stage as (typeof lanes)[number]) + step];
    if (!event.altKey || step === 0) return;
    event.preventDefault();
    if (to) move(to, () => document.getElementById(`opportunity-${row.id}`)?.focus());
  };
  return (
    <li className={styles.card} data-item>
      <p className={asksHow(row, today) ? `${styles.next} ${styles.asks}` : styles.next}>
        {asksHow(row, today) ? 'How did the talk go?' : capitalised(nextInWords(row, today))}
      </p>
      <Link
        ref={link}
        id={`opportunity-${row.id}`}
        href={`/opportunities/${row.id}`}
        className={styles.name}
        onKeyDown={onKeyDown}
        aria-keyshortcuts="Alt+ArrowRight Alt+ArrowLeft"
      >
        {row.title}
      </Link>
      <span className={styles.muted}>{row.company}</span>
      <label className={styles.stage}>
        <span className="visually-hidden">Stage of {opportunityName(row)}</span>
        <select value={row.stage} onChange={(event) => move(lanes.find((one) => one === event.target.value) ?? 'heard')}>
          {lanes.map((one) => (
            <option key={one} value={one}>
              {stageTitles[one]}
            </option>
          ))}
        </select>
      </label>
    </li>
  );
}
