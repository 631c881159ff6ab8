import { forkTitles } from '#core/profile/profile.ts';
import { skills } from '#core/skills/skills.ts';
import { SelectField, TextField } from '../../ui/field.tsx';
import type { HypothesisForm } from './hypothesis-form.ts';
import { ways } from './hypothesis-words.ts';

const examples = { role: 'Group product manager', industry: 'Health', 'way-of-working': 'Four days a week' } as const;

type SubjectProps = Pick<HypothesisForm, 'about' | 'subject'> & { readonly onChange: (subject: string) => void };

/** Which one it is about: a skill of the framework, a way at the fork, or a name in own words. */
export function SubjectField({ about, subject, onChange }: SubjectProps) {
  if (about !== 'skill' && about !== 'fork')
    return (
      <TextField
        label="Which one"
        hint="Its name alone. Leave it empty while you do not know."
        maxLength={200}
        placeholder={examples[about]}
        value={subject}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  const options = about === 'skill' ? skills.map(({ id, title }) => [id, title] as const) : ways.map((way) => [way, forkTitles[way]] as const);
  const known = subject === '' || options.some(([id]) => id === subject);
  return (
    <SelectField label={about === 'skill' ? 'Which skill' : 'Which way'} value={subject} onChange={(event) => onChange(event.target.value)}>
      <option value="">Not said</option>
      {options.map(([id, title]) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
      {!known && <option value={subject}>{subject}</option>}
    </SelectField>
  );
}
