import { type Assessment, ratingsByDay } from '#core/assessments/assessments.ts';
import type { Career } from '#core/career.ts';
import { sayCount } from '#core/say.ts';
import { skillName } from '#core/skills/skill-name.ts';
import { skillIds } from '#core/skills/skills.ts';
import { addDays, type Day } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { agoInWords } from '../../ui/words.ts';
import { PathViews } from '../path-views.tsx';
import { besideWords, givenWords, latestOf, nameOfRater } from './assess-words.ts';
import styles from './side-by-side.module.css';

/** What was said longer ago is no longer put beside today's. */
const besideDays = 550;

type Beside = { readonly skill: string; readonly own: Assessment | undefined; readonly others: readonly Assessment[] };

function besideOn(career: Career, day: Day, only: string | undefined): Beside[] {
  const rows = ratingsByDay(career.assessment).filter((row) => row.day > addDays(day, -besideDays));
  const rated = new Set(rows.flatMap((row) => (row.day === day && (only === undefined || row.skill === only) ? [row.skill] : [])));
  const order = (skill: string): number => (skillIds as readonly string[]).indexOf(skill);
  return [...rated]
    .sort((a, b) => order(a) - order(b))
    .map((skill) => {
      const latest = latestOf(rows, skill);
      return { skill, own: latest.find((row) => row.as === 'self'), others: latest.filter((row) => row.as !== 'self') };
    });
}

function finding(beside: readonly Beside[]): string {
  const compared = beside.filter(({ own, others }) => own?.level !== undefined && others.some(({ level }) => level !== undefined));
  if (beside.length === 0) return 'Nothing was rated on that day';
  if (compared.length === 0)
    return beside.some(({ own }) => own) ? 'Your view is kept; nobody else has said theirs yet' : 'Their view is kept; yours is not there yet';
  const apart = compared.filter(({ own, others }) => others.some(({ level }) => level !== undefined && level !== own?.level));
  if (apart.length === 0) return `You and the others see ${compared.length === 1 ? 'it' : `all ${sayCount(compared.length, 'skill')}`} alike`;
  return `You and the others differ on ${apart.length} of ${sayCount(compared.length, 'skill')}`;
}

/** After a rating is kept the seal is broken: what each has said last, side by side, with the differences in words. */
export function SideBySide({ day, skill: only }: { day: Day; skill: string | undefined }) {
  const career = useCareer();
  const today = useToday();
  const beside = besideOn(career, day, only);
  return (
    <Page
      title="Side by side"
      finding={finding(beside)}
      lead="A difference is a question, not a verdict: what did each of you see?"
      actions={
        <>
          <LinkButton to="/path/assess">Type in another view</LinkButton>
          <LinkButton look="primary" to="/path/levels">
            See where you stand
          </LinkButton>
        </>
      }
      narrow
    >
      <PathViews />
      <Card>
        {beside.length === 0 && <Empty action={<LinkButton to="/path/assess">Assess</LinkButton>}>Ratings of that day were taken back or moved.</Empty>}
        <ul className={styles.rows}>
          {beside.map(({ skill, own, others }) => (
            <li key={skill}>
              <h2>{skillName(career, skill)}</h2>
              <dl>
                {[own, ...others].flatMap((row) =>
                  row
                    ? [
                        <div key={row.id}>
                          <dt>{nameOfRater(career, row)}</dt>
                          <dd>
                            {givenWords(row)}
                            <small>{[row !== own && besideWords(own?.level, row.level), agoInWords(row.day, today)].filter(Boolean).join(', ')}</small>
                          </dd>
                        </div>,
                      ]
                    : [],
                )}
              </dl>
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  );
}
