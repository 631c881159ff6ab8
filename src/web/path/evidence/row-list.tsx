import { useState } from 'react';
import { Link } from 'wouter';
import type { EvidenceRow, SkillEvidence } from '#core/insights/skill-evidence.ts';
import { entryTypeTitles } from '#core/journal/journal.ts';
import { quote } from '#core/say.ts';
import { quietDays } from '#core/skills/evidence.ts';
import { skillTitle } from '#core/skills/skills.ts';
import { addDays } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Choice } from '../../ui/choice.tsx';
import { dayInWords } from '../../ui/words.ts';
import styles from './evidence.module.css';

type Show = 'all' | 'quarter' | 'witnessed' | 'gave' | 'drained';
const [firstShown, moreShown, longest] = [12, 50, 150];

/** The rows of a skill. Each number is a choice that shows the rows it counts. */
export function RowList({ row, when }: { row: SkillEvidence; when: string }) {
  const today = useToday();
  const [show, setShow] = useState<Show>('all');
  const [most, setMost] = useState(firstShown);
  const quarterFrom = addDays(today, -quietDays);
  const holds: Record<Show, (one: EvidenceRow) => boolean> = {
    all: () => true,
    quarter: ({ day }) => day !== undefined && day >= quarterFrom,
    witnessed: ({ witnessed }) => witnessed,
    gave: ({ energy }) => energy === 'gave',
    drained: ({ energy }) => energy === 'drained',
  };
  const titles: Record<Show, string> = { all: 'All', quarter: 'Last quarter', witnessed: 'With a witness', gave: 'Gave energy', drained: 'Drained' };
  const options = (Object.keys(titles) as Show[])
    .map((value) => ({ value, count: row.rows.filter(holds[value]).length }))
    .filter(({ value, count }) => value === 'all' || count > 0)
    .map(({ value, count }) => ({ value, title: `${titles[value]} ${count.toLocaleString('en')}` }));
  const chosen = options.some(({ value }) => value === show) ? show : 'all';
  const rows = row.rows.filter(holds[chosen]);
  const change = (value: Show) => {
    setShow(value);
    setMost(firstShown);
  };
  return (
    <>
      <Choice label={`Rows for ${skillTitle(row.skill)}`} hideLabel options={options} value={chosen} onChange={change} />
      <ul className={styles.rows} aria-label={`What speaks for ${skillTitle(row.skill)} ${when}`}>
        {rows.slice(0, most).map((one) => (
          <li key={`${one.kind} ${one.id}`}>
            <Row row={one} />
          </li>
        ))}
      </ul>
      {rows.length > most && (
        <Button small onClick={() => setMost(most + moreShown)}>
          Show {Math.min(moreShown, rows.length - most)} more
        </Button>
      )}
    </>
  );
}

function Row({ row: { id, kind, day, energy } }: { row: EvidenceRow }) {
  const career = useCareer();
  const today = useToday();
  const entry = kind === 'project' ? undefined : career.entry.get(id);
  const project = kind === 'project' ? career.project.get(id) : undefined;
  const people = ((entry ?? project)?.people ?? []).flatMap((person) => career.person.get(person)?.name ?? []);
  const text = entry?.text ?? [project?.name, project?.outcome].filter(Boolean).join(': ');
  const facts = [
    energy && (energy === 'gave' ? 'gave energy' : 'drained'),
    people.length > 0 && (kind === 'feedback' ? `from ${people.join(', ')}` : `with ${people.join(', ')}`),
  ];
  return (
    <>
      <time className={styles.day} dateTime={day}>
        {day === undefined ? 'No date' : dayInWords(day, today)}
      </time>
      <p>
        <Link href={kind === 'project' ? '/path' : `/journal?entry=${id}`} dir="auto">
          {quote(text, longest).slice(1, -1)}
        </Link>
        <span className={styles.facts}>
          <Chip tone={kind === 'win' ? 'good' : kind === 'feedback' ? 'watch' : 'plain'}>{kind === 'project' ? 'Project' : entryTypeTitles[kind]}</Chip>
          {facts.filter(Boolean).join(' · ')}
        </span>
      </p>
    </>
  );
}
