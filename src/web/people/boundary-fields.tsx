import { useRef, useState } from 'react';
import { boundaryOffers } from '#core/people/boundary-words.ts';
import { type Person, ways } from '#core/people/people.ts';
import { waysInWords, wayTitles } from '#core/people/ways.ts';
import { monthName, sayList } from '#core/say.ts';
import { Button } from '../ui/button.tsx';
import { ManyChoice } from '../ui/choice.tsx';
import styles from './boundary-fields.module.css';

const monthOptions = Array.from({ length: 12 }, (_, i) => ({ value: String(i + 1), title: monthName(i + 1).slice(0, 3) }));
const wayOptions = ways.map((way) => ({ value: way as string, title: wayTitles[way] }));

type Kept = Pick<Person, 'quietMonths' | 'onlyBy'>;
type OffersProps = { readonly text: string; readonly kept: Kept; readonly onTake: (taken: Kept) => void };

export const monthsInWords = (months: readonly number[]): string => sayList(months.map(monthName));

/** What a sentence about boundaries seems to say, each taken with one press and never unasked. */
export function BoundaryOffers({ text, kept, onTake }: OffersProps) {
  const [taken, setTaken] = useState('');
  const line = useRef<HTMLParagraphElement>(null);
  const { quietMonths, onlyBy } = boundaryOffers(text, kept);
  if (quietMonths.length + onlyBy.length === 0 && taken === '') return null;
  const all = [...new Set([...(kept.quietMonths ?? []), ...quietMonths])].sort((a, b) => a - b);
  // The button that was pressed goes; the line takes the focus, so that the keyboard stays here.
  const take = (said: string, next: Kept) => {
    setTaken(said);
    onTake(next);
    line.current?.focus();
  };
  const ways = waysInWords({ onlyBy: [...onlyBy] });
  return (
    <p className={styles.offers} ref={line} tabIndex={-1} role="status">
      {taken}
      {quietMonths.length > 0 && (
        <Button small onClick={() => take(`${monthsInWords(quietMonths)} kept free.`, { ...kept, quietMonths: all })}>
          Keep {monthsInWords(quietMonths)} free?
        </Button>
      )}
      {onlyBy.length > 0 && (
        <Button small onClick={() => take(`${ways}.`, { ...kept, onlyBy: [...onlyBy] })}>
          {ways}?
        </Button>
      )}
    </p>
  );
}

type FieldsProps = {
  readonly text: string;
  readonly quietMonths: readonly string[];
  readonly onlyBy: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (patch: { quietMonths?: readonly string[]; onlyBy?: readonly string[] }) => void;
};

/** Boundaries that act: months in which one does not write, and the ways that are welcome. */
export function BoundaryFields({ text, quietMonths, onlyBy, error, onChange }: FieldsProps) {
  const kept: Kept = { quietMonths: quietMonths.map(Number), onlyBy: ways.filter((way) => onlyBy.includes(way)) };
  return (
    <>
      <BoundaryOffers
        text={text}
        kept={kept}
        onTake={(taken) => onChange({ quietMonths: (taken.quietMonths ?? []).map(String), onlyBy: taken.onlyBy ?? [] })}
      />
      <ManyChoice label="Quiet months" options={monthOptions} values={quietMonths} onChange={(values) => onChange({ quietMonths: values })} />
      <p className={styles.hint}>{error ?? 'Nobody is due in a quiet month; what waited is due on the first day after.'}</p>
      <ManyChoice label="Only by" options={wayOptions} values={onlyBy} onChange={(values) => onChange({ onlyBy: values })} />
      <p className={styles.hint}>Choose none if every way is welcome.</p>
    </>
  );
}
