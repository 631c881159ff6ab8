import { useEffect, useState } from 'react';
import { asOf, changedFacts, changeWords } from '#core/insights/as-of.ts';
import { sayDay } from '#core/say.ts';
import { addDays, type Day, isDay } from '#core/time.ts';
import { useCareer, useShelf } from '../../book/book.tsx';
import { Card } from '../../ui/card.tsx';
import { TextField } from '../../ui/field.tsx';
import { readAsOf, type WrittenThen } from './as-of-api.ts';
import { CompareTable } from './compare-table.tsx';
import styles from './year.module.css';

/** What was written then, asked for anew with each day; undefined until it is there. */
function useWrittenThen(day: Day, asks: boolean): WrittenThen | undefined {
  const [answer, setAnswer] = useState<{ readonly day: Day; readonly written: WrittenThen }>();
  useEffect(() => {
    let here = true;
    if (asks) readAsOf(day).then((written) => here && setAnswer({ day, written }));
    return () => {
      here = false;
    };
  }, [day, asks]);
  return answer?.day === day ? answer.written : undefined;
}

/** Why there is no column of what was written then; undefined while it is being read, and where there is one. */
function whyNothing(written: WrittenThen | undefined, sample: boolean, today: Day): string | undefined {
  if (sample) return 'The sample career was written in one go, so there is nothing it said then. Below it is read by its dates.';
  if (written === undefined) return undefined;
  if (!written.ok) return written.reason;
  if (written.career) return undefined;
  const begins = written.begins === null ? '' : ` What this machine keeps begins ${sayDay(written.begins.slice(0, 10), today)}.`;
  return `Nothing was written here then.${begins} Below your record is read by its dates instead.`;
}

/** A career beside itself: by the dates it bears, as it was written then, and now. */
export function Compare({ today }: { today: Day }) {
  const career = useCareer();
  const { sample } = useShelf();
  const [asked, setAsked] = useState(addDays(today, -365));
  const [day, setDay] = useState(asked);
  const written = useWrittenThen(day, !sample);
  const then = written?.ok ? written.career : undefined;
  // A goal bears no date, so that only what was written then can say it.
  const now = asOf(career, today);
  const byDates = { ...asOf(career, day), goal: now.goal, target: now.target };
  const before = then ? asOf(then, day) : byDates;
  const why = whyNothing(written, sample, today);
  const choose = (text: string) => {
    setAsked(text);
    if (isDay(text) && text < today) setDay(text);
  };
  return (
    <Card className={styles.compare} eyebrow={`Then and now: ${sayDay(day, today)} and today`} title={changeWords(changedFacts(before, now))}>
      <div className={styles.asked}>
        <TextField label="Compare with" type="date" max={addDays(today, -1)} value={asked} onChange={(event) => choose(event.target.value)} />
      </div>
      {why && <p className={styles.note}>{why}</p>}
      <CompareTable
        columns={[
          { id: 'now', title: 'Now', facts: now },
          ...(then ? [{ id: 'written', title: 'As you had written it then', facts: before }] : []),
          { id: 'dates', title: 'Then, by the dates of your record', facts: byDates, undated: ['goal', 'target'] as const },
        ]}
      />
    </Card>
  );
}
