import { sayFirstThing } from '#core/setbacks/day-actions.ts';
import { type FirstThing, firstDays, firstState } from '#core/setbacks/first-days.ts';
import type { Setback } from '#core/setbacks/setbacks.ts';
import { useAct } from '../book/book.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import styles from './first-days.module.css';

/** A map of the first days after a layoff. Nothing of it is counted, and what does not apply is put aside. */
export const FirstDays = ({ row }: { readonly row: Setback }) => (
  <Card title="The first days, when you have the strength" label="The first days">
    <p className={styles.muted}>In general words: your contract and the law where you live decide.</p>
    {firstDays.map(({ title, things }, at) => (
      <details key={title} className={styles.group} open={at === 0}>
        <summary>{title}</summary>
        <ul>
          {things.map((thing) => (
            <FirstItem key={thing.id} row={row} thing={thing} />
          ))}
        </ul>
      </details>
    ))}
  </Card>
);

function FirstItem({ row, thing }: { readonly row: Setback; readonly thing: FirstThing }) {
  const act = useAct();
  const state = firstState(row, thing.id);
  const say = (says: 'done' | 'not-mine' | 'open', title: string) => act(sayFirstThing, { id: row.id, thing: thing.id, says }, { title });
  return (
    <li className={state === undefined ? styles.first : `${styles.first} ${styles.aside}`} data-item>
      <label>
        <input
          type="checkbox"
          checked={state === 'done'}
          onChange={() => say(state === 'done' ? 'open' : 'done', state === 'done' ? 'Open again' : 'Seen to')}
        />
        <span>
          {thing.what}
          {state === undefined && <small>{thing.why}</small>}
          {state === 'not-mine' && <small>Does not apply</small>}
        </span>
      </label>
      {state === undefined && (
        <span className={styles.buttons}>
          {thing.id === 'wins' && (
            <>
              <Button small onClick={() => openDialog({ name: 'capture', type: 'win' })}>
                Write a win
              </Button>
              <LinkButton small to="/path/evidence">
                Your evidence
              </LinkButton>
            </>
          )}
          <Button small look="quiet" onClick={() => say('not-mine', 'Does not apply')} aria-label={`Does not apply: ${thing.what}`}>
            Does not apply
          </Button>
        </span>
      )}
      {state === 'not-mine' && (
        <Button small look="quiet" onClick={() => say('open', 'Open again')} aria-label={`It does apply: ${thing.what}`}>
          It does apply
        </Button>
      )}
    </li>
  );
}
