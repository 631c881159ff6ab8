import { answerRadar } from '#core/radar/actions.ts';
import type { Ringing } from '#core/radar/answers.ts';
import type { Week } from '#core/time.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { Choice } from '../ui/choice.tsx';
import styles from './radar.module.css';

const options: readonly { value: Ringing; title: string }[] = [
  { value: 'yes', title: 'Yes' },
  { value: 'partly', title: 'Partly' },
  { value: 'no', title: 'No' },
];
const then: Record<Ringing, string> = {
  yes: 'Kept. A talk with somebody who knows your work is a good next step.',
  partly: 'Kept. It goes on reading your check-ins as they are.',
  no: 'Kept. It begins to read anew and stays quiet for twelve weeks.',
};

/** Whether the finding rings true, answered once a week and changed as often as one likes. */
export function RingsTrue({ week, asks }: { week: Week; asks: boolean }) {
  const act = useAct();
  const given = useCareer().ringing.get(week)?.rings;
  if (!asks && !given) return null;
  return (
    <div className={styles.rings}>
      <Choice<Ringing> label="Does this ring true?" value={given} options={options} onChange={(rings) => act(answerRadar, { rings })} />
      {given && <p role="status">{then[given]}</p>}
    </div>
  );
}
