import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { ShownMove } from '#core/insights/kept-week.ts';
import { completeMove, declineForGood, declineForWeek, reopenMove } from '#core/moves/actions.ts';
import { isPrincipleId, principleTitles } from '#core/playbook/titles.ts';
import { sayMinutes } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { useAct } from '../book/book.tsx';
import { Button } from '../ui/button.tsx';
import { Chip, LinkChip, SkillLinkChip } from '../ui/chip.tsx';
import { dayInWords } from '../ui/words.ts';
import { moveLabels } from './move-labels.ts';
import styles from './move-row.module.css';
import { usePlanner } from './planner.ts';
import { loadOpenMove, pressMove } from './press-move.ts';

type RowProps = { readonly move: ShownMove; readonly today: Day; readonly proposed: boolean; readonly gentle: boolean };

function words(move: ShownMove): string {
  if (move.state === 'declined') return move.forGood ? 'Not for you' : 'Not this week';
  return move.because ?? 'Done';
}

/** One move: a box to tick, what and why, chips, and the button that opens the thing itself. */
export function MoveRow({ move, today, proposed, gentle }: RowProps) {
  const act = useAct();
  const planner = usePlanner();
  const { opens } = move;
  const label = opens && moveLabels[opens.open];
  const [, go] = useLocation();
  useEffect(() => void loadOpenMove().catch(() => undefined), []);
  const principle = move.principle && isPrincipleId(move.principle) ? move.principle : undefined;
  const over = move.state !== 'open';
  const settle = async (action: typeof completeMove) => {
    if (proposed && planner) await act(planner.planWeek, {}, { silent: true });
    act(action, { id: move.id });
  };
  const how = [words(move), move.on && dayInWords(move.on, today)].filter(Boolean).join(' · ');

  return (
    <li className={over ? `${styles.move} ${styles.over}` : styles.move} data-item>
      {move.state === 'declined' ? (
        <span />
      ) : (
        <input
          type="checkbox"
          className={styles.box}
          aria-label={`Done: ${move.what}`}
          checked={over}
          disabled={move.state === 'settled'}
          onChange={() => settle(over ? reopenMove : completeMove)}
        />
      )}
      <div className={styles.body}>
        <h3>{move.what}</h3>
        {over ? (
          <p className={styles.why}>{how}</p>
        ) : (
          <>
            {move.why && <p className={styles.why}>{move.why}</p>}
            {move.ifThen && <p className={styles.ifThen}>{move.ifThen}</p>}
            <p className={styles.chips}>
              {move.skill && <SkillLinkChip skill={move.skill} />}
              <Chip>{sayMinutes(move.minutes)}</Chip>
              {principle && (
                <LinkChip to={`/playbook/${principle}`} label={`Why: ${principleTitles[principle]}, principle ${principle}`}>
                  {principleTitles[principle]}
                </LinkChip>
              )}
              {move.since && !gentle && <Chip tone="watch">carried over</Chip>}
            </p>
          </>
        )}
      </div>
      {!over && (
        <div className={styles.actions}>
          {label && (
            <Button onClick={() => opens && pressMove(opens, go)} aria-label={`${label}: ${move.what}`}>
              {label}
            </Button>
          )}
          <span className={styles.decline}>
            <Button small look="quiet" onClick={() => settle(declineForWeek)} aria-label={`Not this week: ${move.what}`}>
              Not this week
            </Button>
            {!move.own && (
              <Button small look="quiet" onClick={() => settle(declineForGood)} aria-label={`Not for me: ${move.what}`}>
                Not for me
              </Button>
            )}
          </span>
        </div>
      )}
      {move.state === 'declined' && (
        <div className={styles.actions}>
          <Button small look="quiet" onClick={() => settle(reopenMove)} aria-label={`Bring back: ${move.what}`}>
            Bring back
          </Button>
        </div>
      )}
    </li>
  );
}
