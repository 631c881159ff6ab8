import type { Assessment, Compared } from '#core/assessments/assessments.ts';
import { skillName } from '#core/skills/skill-name.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { Chip } from '../../ui/chip.tsx';
import { dayInWords } from '../../ui/words.ts';
import { changeWords, givenWords, nameOfRater } from './assess-words.ts';
import styles from './compare.module.css';

type TableProps = { readonly rows: readonly Compared[]; readonly earlier: Day; readonly later: Day };

/** Two dates side by side: what each rater said of a skill then and later, and the change in words. */
export function CompareTable({ rows, earlier, later }: TableProps) {
  const career = useCareer();
  const today = useToday();
  const [then, now] = [dayInWords(earlier, today), dayInWords(later, today)];
  const both = rows.filter(({ before, after }) => before && after);
  const one = rows.length - both.length;
  const shown = [...both, ...rows.filter(({ before, after }) => !before || !after)];
  return (
    <>
      {rows.some(({ reworded }) => reworded) && (
        <p className={styles.notice}>The words of some levels changed between the two dates, so the same figure need not mean the same. They are marked.</p>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Skill</th>
            <th scope="col">{then}</th>
            <th scope="col">{now}</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const { skill, rater, before, after, change, reworded } = row;
            const given = (after ?? before) as Assessment;
            return (
              <tr key={`${rater} ${skill}`}>
                <th scope="row">
                  {skillName(career, skill)}
                  <small>{nameOfRater(career, given)}</small>
                </th>
                <td data-label={then}>{before ? givenWords(before) : 'Not rated'}</td>
                <td data-label={now}>{after ? givenWords(after) : 'Not rated'}</td>
                <td>
                  {change !== undefined && <Chip tone={change > 0 ? 'good' : change < 0 ? 'watch' : 'plain'}>{changeWords(change)}</Chip>}
                  {change === undefined && <span className={styles.one}>{before && after ? 'does not apply on one' : 'on one date only'}</span>}
                  {reworded && <small>The words changed between.</small>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {one > 0 && both.length > 0 && <p className={styles.same}>Those rated on one date only come last.</p>}
    </>
  );
}
