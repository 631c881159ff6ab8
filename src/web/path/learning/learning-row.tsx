import { Link } from 'wouter';
import { isSafeLink } from '#core/fields.ts';
import { stateLearning } from '#core/learning/actions.ts';
import { asksNow, entriesUsing, waitsForUse } from '#core/learning/asks.ts';
import type { Learning, LearningState } from '#core/learning/learning.ts';
import { quote } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Chip, SkillLinkChip } from '../../ui/chip.tsx';
import styles from './learning.module.css';
import { factsInWords } from './learning-words.ts';

const steps: Record<LearningState, readonly (readonly [LearningState, string])[]> = {
  want: [['underway', 'Begin']],
  underway: [
    ['done', 'Done'],
    ['aside', 'Set aside'],
  ],
  done: [],
  aside: [['underway', 'Take it up again']],
};

const asked = { taken: 'Say what you took', used: 'Say where you used it', 'go-on': 'Does it go on?' } as const;

type RowProps = { readonly row: Learning; readonly today: Day; readonly quiet: boolean; readonly skills?: boolean };

/** One thing to learn from: what it is, what was taken, where it was used, and the next step. */
export function LearningRow({ row, today, quiet, skills = true }: RowProps) {
  const career = useCareer();
  const act = useAct();
  const ask = quiet ? undefined : asksNow(career, row, today);
  const open = (asks?: true) => openDialog({ name: 'learning', learning: row.id, ...(asks && { asks }) });
  const step = async (state: LearningState) => {
    const outcome = await act(stateLearning, { id: row.id, state });
    if (outcome.ok && state === 'done' && row.taken === undefined) open(true);
  };
  return (
    <li className={styles.row} data-item>
      <div className={styles.words}>
        <h3>
          <button type="button" className={styles.title} onClick={() => open()}>
            {row.title}
          </button>
        </h3>
        <p className={styles.muted}>
          {factsInWords(career, row).join(' · ')}
          {row.link && isSafeLink(row.link) && (
            <>
              {' · '}
              <a href={row.link} target="_blank" rel="noopener noreferrer">
                {hostOf(row.link)}
              </a>
            </>
          )}
        </p>
        {skills && (row.skills?.length ?? 0) > 0 && (
          <p className={styles.chips}>
            {row.skills?.map((skill) => (
              <SkillLinkChip key={skill} skill={skill} />
            ))}
          </p>
        )}
        {!quiet && waitsForUse(career, row, today) && (
          <p className={styles.chips}>
            <Chip tone="watch">not used yet</Chip>
          </p>
        )}
        {row.taken && <p className={styles.taken}>{row.taken}</p>}
        <Uses row={row} />
      </div>
      <div className={styles.buttons}>
        {ask && (
          <Button small onClick={() => open(true)} aria-label={`${asked[ask]}: ${row.title}`}>
            {asked[ask]}
          </Button>
        )}
        {steps[row.state].map(([state, title]) => (
          <Button key={state} small look={ask ? 'quiet' : 'plain'} onClick={() => step(state)} aria-label={`${title}: ${row.title}`}>
            {title}
          </Button>
        ))}
      </div>
    </li>
  );
}

/** A link as one reads it: "reforge.example". */
const hostOf = (link: string): string => (URL.canParse(link) ? new URL(link).hostname.replace(/^www\./, '') || link : link);

/** Where it was used: each place opens. */
function Uses({ row }: { row: Learning }) {
  const career = useCareer();
  const entries = entriesUsing(career, row.id).flatMap((id) => career.entry.get(id) ?? []);
  const projects = (row.projects ?? []).flatMap((id) => career.project.get(id) ?? []);
  if (entries.length === 0 && projects.length === 0 && !row.usedLine) return null;
  return (
    <ul className={styles.uses} aria-label={`Where you used ${row.title}`}>
      {entries.map(({ id, text }) => (
        <li key={id}>
          Used: <Link href={`/journal?entry=${id}`}>{quote(text, 90).slice(1, -1)}</Link>
        </li>
      ))}
      {projects.map(({ id, name }) => (
        <li key={id}>
          Used in <Link href="/path">{name}</Link>
        </li>
      ))}
      {row.usedLine && <li>Used: {row.usedLine}</li>}
    </ul>
  );
}
