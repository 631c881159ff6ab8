import { workTitle } from '#core/insights/room-claims.ts';
import { entriesByDay } from '#core/journal/journal.ts';
import { useCareer } from '../../book/book.tsx';
import { SelectField } from '../../ui/field.tsx';

const shownWins = 40;

type Work = { readonly entries: readonly string[]; readonly projects: readonly string[] };
type FieldProps = Work & { readonly onChange: (work: Work) => void };

/** Which piece of the work it was: a win, the latest first, or a project. */
export function WorkField({ entries, projects, onChange }: FieldProps) {
  const career = useCareer();
  const wins = entriesByDay(career.entry).filter(({ type }) => type === 'win');
  const chosen = entries.flatMap((id) => career.entry.get(id) ?? []);
  const listed = [...new Set([...chosen, ...wins.slice(0, shownWins)])];
  const all = [...career.project.values()].sort((a, b) => (b.from ?? '').localeCompare(a.from ?? '') || a.name.localeCompare(b.name));
  const value = entries[0] !== undefined ? `entry ${entries[0]}` : projects[0] !== undefined ? `project ${projects[0]}` : '';
  const choose = (next: string) => {
    const [kind, id] = next.split(' ');
    onChange({ entries: kind === 'entry' && id ? [id] : [], projects: kind === 'project' && id ? [id] : [] });
  };
  return (
    <SelectField label="Which work" value={value} onChange={(event) => choose(event.target.value)}>
      <option value="">My work as a whole</option>
      {all.length > 0 && (
        <optgroup label="Projects">
          {all.map((row) => (
            <option key={row.id} value={`project ${row.id}`}>
              {row.name}
            </option>
          ))}
        </optgroup>
      )}
      {listed.length > 0 && (
        <optgroup label="Wins">
          {listed.map((row) => (
            <option key={row.id} value={`entry ${row.id}`}>
              {workTitle(row)}
            </option>
          ))}
        </optgroup>
      )}
    </SelectField>
  );
}
