import type { Body } from '#core/record.ts';
import { type PlanItem, questionKey } from '#exchange/plan/plan.ts';
import type { FoundPerson } from '#exchange/reading.ts';
import { useCareer } from '../book/book.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Choice } from '../ui/choice.tsx';
import styles from './import.module.css';
import { placeInWords } from './import-words.ts';
import { factsOf } from './person-facts.ts';
import type { Said } from './stage.ts';

type QuestionsProps = {
  readonly asked: readonly PlanItem[];
  readonly answers: Said['answers'];
  readonly foundAt: ReadonlyMap<string, FoundPerson>;
  readonly onAnswer: (answers: Said['answers']) => void;
};

const options = [
  { value: 'same' as const, title: 'The same person' },
  { value: 'different' as const, title: 'Somebody else' },
];
const [mostShown, manyFrom] = [50, 4];

/** Whom only the person can tell apart: both sides of each question, and an answer for all that are left. */
export function Questions({ asked, answers, foundAt, onAnswer }: QuestionsProps) {
  const career = useCareer();
  if (asked.length === 0) return null;
  const open = asked.map(questionKey).filter((key) => answers[key] === undefined);
  const answerRest = (answer: 'same' | 'different') => onAnswer(Object.fromEntries(open.map((key) => [key, answer])));
  const here = ({ with: other }: PlanItem): string[] => {
    const known = other && career.person.get(other.id);
    return known ? factsOf(known as Body) : [other?.label ?? ''];
  };
  return (
    <Card className={styles.card} title="The same person, or somebody else?">
      <p className={styles.lead}>The names agree, but no e-mail or profile settles it. Whoever is not decided on is left out.</p>
      {asked.length >= manyFrom && open.length > 1 && (
        <div className={styles.buttons}>
          <Button small onClick={() => answerRest('same')}>
            All {open.length} left: the same
          </Button>
          <Button small onClick={() => answerRest('different')}>
            All {open.length} left: somebody else
          </Button>
        </div>
      )}
      <ul className={styles.rows}>
        {asked.slice(0, mostShown).map((item) => {
          const key = questionKey(item);
          const found = foundAt.get(key);
          return (
            <li key={key} className={styles.question}>
              <Choice label={item.label} options={options} value={answers[key]} onChange={(answer) => onAnswer({ [key]: answer })} />
              <dl className={styles.sides}>
                <dt>Here</dt>
                <dd>{here(item).join(' · ') || 'only the name'}</dd>
                <dt>{placeInWords(item)}</dt>
                <dd>{(found && factsOf(found.person as Body).join(' · ')) || 'only the name'}</dd>
              </dl>
            </li>
          );
        })}
      </ul>
      {asked.length > mostShown && (
        <p className={styles.lead}>
          The first {mostShown} of {asked.length.toLocaleString('en')} are shown.
        </p>
      )}
    </Card>
  );
}
