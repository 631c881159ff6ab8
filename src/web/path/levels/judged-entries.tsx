import { useState } from 'react';
import { assessableSkill } from '#core/insights/assessable.ts';
import type { SkillLevel } from '#core/insights/skill-levels.ts';
import { editEntry } from '#core/journal/actions.ts';
import { type Entry, entriesByDay } from '#core/journal/journal.ts';
import { isSkillId } from '#core/skills/skills.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { dayInWords } from '../../ui/words.ts';
import styles from './judged-entries.module.css';
import { entryWords } from './level-words.ts';

const first = 5;

/** The entries that name a skill, the latest first, each with the level it shows once that is judged. Naming alone moves nothing. */
export function JudgedEntries({ level }: { level: SkillLevel }) {
  const career = useCareer();
  const [most, setMost] = useState(first);
  const alike = new Set([level.skill, ...(career.competency.get(level.skill)?.mapsTo ?? [])]);
  const entries = entriesByDay(career.entry).filter((row) => row.skills?.some((one) => alike.has(one)) || row.shows?.[level.skill] !== undefined);
  if (entries.length === 0)
    return (
      <p className={styles.none}>
        No entry names {level.name} yet.{' '}
        <Button small look="quiet" onClick={() => openDialog({ name: 'capture' })}>
          Write one
        </Button>
      </p>
    );
  return (
    <section className={styles.entries} aria-label={`Entries about ${level.name}`}>
      <h3>What level does this work show?</h3>
      <p className={styles.none}>Work that is judged counts for the level; work that only names the skill does not.</p>
      <ul>
        {entries.slice(0, most).map((row) => (
          <JudgedEntry key={row.id} row={row} level={level} />
        ))}
      </ul>
      <div className={styles.buttons}>
        {entries.length > most && (
          <Button small onClick={() => setMost(most + 10)}>
            Show more of {entries.length.toLocaleString('en')}
          </Button>
        )}
        {isSkillId(level.skill) && (
          <LinkButton small to={`/journal?skill=${level.skill}`}>
            Read all in the journal
          </LinkButton>
        )}
      </div>
    </section>
  );
}

function JudgedEntry({ row, level: { skill, name } }: { row: Entry; level: SkillLevel }) {
  const career = useCareer();
  const today = useToday();
  const act = useAct();
  const levels = assessableSkill(career, skill)?.skill.levels ?? [];
  const judge = (value: string) => {
    const { [skill]: _, ...others } = row.shows ?? {};
    const shows = value === '' ? others : { ...others, [skill]: Number(value) };
    return act(
      editEntry,
      { id: row.id, shows: Object.keys(shows).length > 0 ? shows : null },
      { title: value === '' ? 'Judgement taken back' : 'Work judged' },
    );
  };
  const words = entryWords(row.text);
  return (
    <li>
      <button type="button" className={styles.entry} onClick={() => openDialog({ name: 'capture', entry: row.id })}>
        {words}
        <small>{dayInWords(row.day, today)}</small>
      </button>
      <select aria-label={`Level of ${name} shown by ${words}`} value={row.shows?.[skill] ?? ''} onChange={(event) => judge(event.target.value)}>
        <option value="">Not judged</option>
        {[1, 2, 3, 4, 5].map((value) => (
          <option key={value} value={value}>
            {[value, levels.find((one) => one.value === value)?.title].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </li>
  );
}
