import { answerRadar, takeBackAnswer } from '#core/radar/actions.ts';
import type { RadarAnswer, Ringing, WrongPart } from '#core/radar/answers.ts';
import type { Week } from '#core/time.ts';
import { useAct } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { dayInWords } from '../ui/words.ts';
import styles from './radar.module.css';

const options: readonly { value: Ringing; title: string }[] = [
  { value: 'yes', title: 'Yes' },
  { value: 'partly', title: 'Partly' },
  { value: 'no', title: 'No' },
];
const parts: readonly { value: WrongPart; title: string }[] = [
  { value: 'challenge', title: 'Challenge' },
  { value: 'learning', title: 'Learning' },
  { value: 'timing', title: 'When it began' },
];
const then: Record<Ringing, string> = {
  yes: 'Kept. Its beginning stays where it is for twelve weeks. A talk with somebody who knows your work is a good next step.',
  partly: 'Kept. Half of what it had gathered is taken off; the weeks to come decide.',
  no: 'Kept. It begins to read anew and stays quiet for twelve weeks.',
};
const titleOf = <T extends string>(list: readonly { value: T; title: string }[], value: T): string => list.find((one) => one.value === value)?.title ?? value;
const saidWords = ({ rings, wrong }: RadarAnswer): string => `${titleOf(options, rings)}${wrong ? `, off on: ${titleOf(parts, wrong).toLowerCase()}` : ''}`;

type RingsProps = { readonly week: Week; readonly asks: boolean; readonly said: readonly RadarAnswer[] };

/** Whether the finding rings true, answered once a week and changed as often as one likes; what was said before stands below. */
export function RingsTrue({ week, asks, said }: RingsProps) {
  const act = useAct();
  const today = useToday();
  const given = said.find((row) => row.week === week);
  const earlier = said.filter((row) => row !== given);
  return (
    <div className={styles.rings}>
      {(asks || given) && (
        <Choice<Ringing> label="Does this ring true?" value={given?.rings} options={options} onChange={(rings) => act(answerRadar, { rings })} />
      )}
      {given && <p role="status">{then[given.rings]}</p>}
      {given?.rings === 'partly' && (
        <Choice<WrongPart> label="Which part is off?" value={given.wrong} options={parts} onChange={(wrong) => act(answerRadar, { rings: 'partly', wrong })} />
      )}
      {earlier.length > 0 && (
        <details>
          <summary>What you said before</summary>
          <ul className={styles.earlier}>
            {earlier.map((row) => (
              <li key={row.id} data-item>
                <span>
                  <time dateTime={row.day}>{dayInWords(row.day, today)}</time>: {saidWords(row)}
                </span>
                <Button
                  small
                  look="quiet"
                  aria-label={`Take back what you said ${dayInWords(row.day, today)}`}
                  onClick={() => act(takeBackAnswer, { week: row.week })}
                >
                  Take back
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
