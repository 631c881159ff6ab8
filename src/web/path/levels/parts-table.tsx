import { Link } from 'wouter';
import { type Assessment, raterOf } from '#core/assessments/assessments.ts';
import type { Career } from '#core/career.ts';
import type { SkillLevel } from '#core/insights/skill-levels.ts';
import type { Entry } from '#core/journal/journal.ts';
import { sayCount } from '#core/say.ts';
import type { Parts } from '#core/skills/level/contributions.ts';
import { skillName } from '#core/skills/skill-name.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { hundredths, signed } from '../../ui/hundredths.ts';
import { dayInWords } from '../../ui/words.ts';
import { entryWords, raterWords } from './level-words.ts';
import styles from './parts-table.module.css';
import { RatingButtons } from './rating-buttons.tsx';

type TableProps = {
  readonly title: string;
  readonly parts: Parts;
  readonly level: SkillLevel;
  /** What the parts are added to, and what that is called. */
  readonly start?: number;
  readonly from?: string;
  /** Ratings can be changed and removed here. */
  readonly rating?: boolean;
};

/** Other skills told one by one; what the rest add is told together. */
const most = 3;

/** What makes a level, or moved it, row by row; what is shown adds up exactly. */
export function PartsTable({ title, parts, level, start = 0, from, rating }: TableProps) {
  const career = useCareer();
  const sorted = [...parts.elsewhere].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const [others, rest] = sorted.length > most + 1 ? [sorted.slice(0, most), sorted.slice(most)] : [sorted, []];
  const restValue = rest.reduce((sum, { value }) => sum + value, 0);
  const { parts: shown, whole } = hundredths([parts.without, ...parts.own.map(({ value }) => value), ...others.map(({ value }) => value), restValue]);
  const sum = start * 100 + whole;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{title}</caption>
        <tbody>
          {from && <Row words={from} value={start.toFixed(2)} />}
          {parts.own.map(({ id }, i) => (
            <OwnRow key={id} id={id} level={level} value={signed(shown[i + 1] ?? 0)} rating={rating} />
          ))}
          {others.map(({ skill }, i) => (
            <Row
              key={skill}
              words={
                <>
                  What is known of <Link href={`/path/levels?skill=${encodeURIComponent(skill)}`}>{skillName(career, skill)}</Link>
                </>
              }
              value={signed(shown[1 + parts.own.length + i] ?? 0)}
            />
          ))}
          {rest.length > 0 && <Row words={`What is known of ${sayCount(rest.length, 'other skill')}`} value={signed(shown.at(-1) ?? 0)} />}
          <Row words="Growth that is taken for granted as time goes by" value={signed(shown[0] ?? 0)} />
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{from ? 'Together, the level' : 'Together'}</th>
            <td>{from ? (sum / 100).toFixed(2) : signed(sum)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

const Row = ({ words, value }: { words: React.ReactNode; value: string }) => (
  <tr>
    <th scope="row">{words}</th>
    <td>{value}</td>
  </tr>
);

function OwnRow({ id, level, value, rating }: { id: string; level: SkillLevel; value: string; rating: boolean | undefined }) {
  const career = useCareer();
  const today = useToday();
  const [given, entry] = [career.assessment.get(id), career.entry.get(id)];
  return (
    <tr>
      <th scope="row">
        {given && ratingWords(career, given, dayInWords(given.day, today))}
        {entry && (
          <button type="button" className={styles.entry} onClick={() => openDialog({ name: 'capture', entry: id })}>
            {entryWords(entry.text)}
          </button>
        )}
        {rating && given && <RatingButtons rating={given} />}
        {given?.note && <small>{given.note}</small>}
        {entry && <small>{judgedWords(entry, level.skill, dayInWords(entry.day, today))}</small>}
      </th>
      <td>{value}</td>
    </tr>
  );
}

const ratingWords = (career: Career, row: Assessment, on: string): string => `${raterWords(career, raterOf(row), row.as)}: ${row.level} of 5, ${lower(on)}`;
const judgedWords = (row: Entry, skill: string, on: string): string => `Work judged at ${row.shows?.[skill]} of 5, ${lower(on)}`;
const lower = (on: string): string => (/^(Today|Yesterday)$/.test(on) ? on.toLowerCase() : on);
