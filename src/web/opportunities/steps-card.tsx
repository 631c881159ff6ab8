import type { Opportunity } from '#core/opportunities/opportunities.ts';
import { stageTitles } from '#core/opportunities/opportunity-words.ts';
import { capitalised } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { Card } from '../ui/card.tsx';
import { dayInWords } from '../ui/words.ts';
import styles from './opportunities.module.css';

type Line = { readonly on: Day; readonly text: string; readonly how: string | undefined };

/** What happened so far, the latest first: steps that were done and stages it came to. */
export function StepsCard({ row, today }: { row: Opportunity; today: Day }) {
  const stages = (row.reached ?? []).map(({ stage, on }): Line => ({ on, text: stageTitles[stage], how: undefined }));
  const steps = (row.steps ?? []).map(({ what, on, how }): Line => ({ on, text: capitalised(what), how }));
  // The sort is stable: of one day, what was said last stands first.
  const lines = [...steps, ...stages].reverse().sort((a, b) => b.on.localeCompare(a.on));
  // Where it began is said above already.
  if (lines.length < 2) return null;
  return (
    <Card eyebrow="So far" title={steps.length === 0 ? 'How it came here' : 'What you did, and what you heard'}>
      <ul aria-label="What happened so far">
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no ids, and the list is only read
          <li key={at} className={styles.fact}>
            <span className={styles.muted}>{dayInWords(line.on, today)}</span>
            <div>
              <p>{line.text}</p>
              {line.how && <p className={styles.how}>{line.how}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
