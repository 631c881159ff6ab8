import type { PromotionSide } from '#core/insights/promotion-side.ts';
import { cycleTitles, partTitles, partWords, signalTitles } from '#core/insights/promotion-words.ts';
import type { PromotionPart } from '#core/promotion/dial.ts';
import type { CycleRow, SignalRow } from '#core/promotion/promotion.ts';
import { closedIn } from '#core/promotion/questions.ts';
import { useToday } from '../../book/clock.ts';
import { hundredths, signed } from '../../ui/hundredths.ts';
import { dayInWords } from '../../ui/words.ts';
import styles from './promotion.module.css';

type PartsProps = { readonly side: PromotionSide; readonly onOpen: (open: { form: 'cycle'; row: CycleRow } | { form: 'signal'; row: SignalRow }) => void };

/** What the chance is made of, in log-odds: each part opens its rows, and all add up to what stands below. */
export function PromotionParts({ side, onOpen }: PartsProps) {
  const { parts, whole } = hundredths(side.dial.parts.map(({ adds }) => adds));
  return (
    <ul className={styles.parts} aria-label="What the chance is made of">
      {side.dial.parts.map((part, at) => (
        <li key={part.from}>
          {part.rows.length === 0 ? (
            <p className={styles.part}>
              <PartLine part={part} value={parts[at] ?? 0} />
            </p>
          ) : (
            <details>
              <summary className={styles.part} data-item>
                <PartLine part={part} value={parts[at] ?? 0} />
              </summary>
              <PartRows part={part} whole={parts[at] ?? 0} side={side} onOpen={onOpen} />
            </details>
          )}
        </li>
      ))}
      <li className={styles.sum}>
        <span>Together, as log-odds</span>
        <output data-sum>{signed(whole)}</output>
      </li>
    </ul>
  );
}

const PartLine = ({ part, value }: { part: PromotionPart; value: number }) => (
  <>
    <span>{partTitles[part.from]}</span>
    <small>{partWords(part)}</small>
    <output data-part>{signed(value)}</output>
  </>
);

/** Rows in hundredths that add up to what their part shows. */
function PartRows({ part, whole, side, onOpen }: PartsProps & { part: PromotionPart; whole: number }) {
  const today = useToday();
  const shown = hundredths(part.rows.map(({ adds }) => adds));
  // A part may be rounded the other way than its rows by themselves; the first of them takes the hundredth.
  const values = shown.parts.map((value, i) => (i === 0 ? value + whole - shown.whole : value));
  const words = (id: string) => {
    const [cycle, signal] = [side.cycles.find((row) => row.id === id), side.signals.find((row) => row.id === id)];
    const view = side.outlooks.find((row) => row.id === id);
    if (part.from === 'cycles' && cycle)
      return (
        <button type="button" onClick={() => onOpen({ form: 'cycle', row: cycle })}>
          {dayInWords(cycle.day, today)}: {cycleTitles[cycle.outcome]}
        </button>
      );
    if (part.from === 'signals' && signal)
      return (
        <button type="button" onClick={() => onOpen({ form: 'signal', row: signal })}>
          {dayInWords(signal.day, today)}: {signalTitles[signal.sign]}
        </button>
      );
    return view ? `${dayInWords(view.day, today)}: ${closedIn(view).toFixed(1)} of 5 towards closed` : '';
  };
  return (
    <ul className={styles.rows}>
      {part.rows.map(({ id }, i) => (
        <li key={id}>
          {words(id)}
          <output>{signed(values[i] ?? 0)}</output>
        </li>
      ))}
    </ul>
  );
}
