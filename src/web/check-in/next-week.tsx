import { useEffect, useState } from 'react';
import { nextWeek } from '#core/insights/next-week.ts';
import { planNextWeek } from '#core/insights/plan-next-week.ts';
import { sayMinutes } from '#core/say.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { FormEnd, FormError } from '../ui/field.tsx';
import { counted, weekInWords } from '../ui/words.ts';
import styles from './next-week.module.css';

/** The end of a check-in: what fits next week, taken or left. Whoever passes over it finds the same on Monday. */
export default function NextWeek({ onDone }: { onDone: () => void }) {
  const career = useCareer();
  const today = useToday();
  const act = useAct();
  const [{ week, moves }] = useState(() => nextWeek(career, today));
  const [left, setLeft] = useState<readonly string[]>([]);
  const [error, setError] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: with nothing to choose from it is over at once
  useEffect(() => {
    if (moves.length === 0) onDone();
  }, []);
  const take = moves.map(({ key }) => key).filter((key) => !left.includes(key));
  const keep = async () => {
    const outcome = await act(planNextWeek, { take, leave: [...left] });
    if (!outcome.ok) return setError(outcome.reason);
    onDone();
  };
  return (
    <Card className={styles.card} eyebrow={`Next week, ${weekInWords(week, week)}`} title={`${counted(moves.length, 'move fits', 'moves fit')} next week`}>
      <ul aria-label="Moves for next week" className={styles.moves}>
        {moves.map(({ key, what, why, minutes }) => (
          <li key={key}>
            <label>
              <input
                type="checkbox"
                checked={!left.includes(key)}
                onChange={(event) => setLeft(event.target.checked ? left.filter((one) => one !== key) : [...left, key])}
              />
              <span>
                <strong>{what}</strong> <small>{sayMinutes(minutes)}</small>
                <span className={styles.why}>{why}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <FormError>{error}</FormError>
      <FormEnd>
        <Button look="quiet" onClick={onDone}>
          Not now
        </Button>
        <Button look="primary" autoFocus onClick={keep}>
          {left.length === 0 ? 'Take them' : take.length === 0 ? 'Leave them all' : `Take ${take.length} of ${moves.length}`}
        </Button>
      </FormEnd>
    </Card>
  );
}
