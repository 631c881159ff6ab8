import { relations, relationTitles } from '#core/people/people.ts';
import { skills } from '#core/skills/skills.ts';
import { Choice, ManyChoice } from '../ui/choice.tsx';
import { FormRow, SelectField, TextArea, TextField } from '../ui/field.tsx';
import { BoundaryFields } from './boundary-fields.tsx';
import styles from './person-dialog.module.css';
import type { PersonForm } from './person-form.ts';
import { weightWords } from './weight-words.ts';

type TextName = { [K in keyof PersonForm]: PersonForm[K] extends string ? (string extends PersonForm[K] ? K : never) : never }[keyof PersonForm];
type DetailsProps = {
  readonly form: PersonForm;
  readonly errors: Readonly<Record<string, string>>;
  readonly change: (patch: Partial<PersonForm>) => void;
};

const skillOptions = skills.map((skill) => ({ value: skill.id as string, title: skill.title }));

const weightOptions = [{ value: '', title: 'Not said' }, ...Object.entries(weightWords).map(([value, title]) => ({ value, title }))];
const awareOptions = [
  { value: '' as const, title: 'Not said' },
  { value: 'yes' as const, title: 'They know' },
  { value: 'no' as const, title: 'They do not' },
];

/** Everything about a person that can wait. */
export function PersonDetailsFields({ form, errors, change }: DetailsProps) {
  const text = (name: TextName, label: string, hint?: string, field = name as string) => ({
    label,
    hint,
    error: errors[field],
    value: form[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  });
  return (
    <>
      <h3 className={styles.section}>Who they are</h3>
      <FormRow>
        <TextField {...text('title', 'Title')} />
        <TextField {...text('company', 'Company')} />
      </FormRow>
      <TextArea rows={2} spellCheck={false} inputMode="email" {...text('emails', 'E-mail addresses', 'One on each line; the first is used for letters')} />
      <TextArea rows={2} {...text('met', 'How you met')} />
      <TextArea rows={2} spellCheck={false} {...text('links', 'Links', 'One on each line')} />
      <FormRow>
        <TextArea rows={1} spellCheck={false} {...text('phones', 'Phone numbers', 'One on each line')} />
        <TextField placeholder="1984-05-17" {...text('birthday', 'Birthday', 'A day, a month or a year')} />
      </FormRow>

      <h3 className={styles.section}>What they bring</h3>
      <ManyChoice label="Needs they serve" options={skillOptions} values={form.skills} onChange={(chosen) => change({ skills: chosen })} />
      <div className={styles.gap}>
        <TextArea rows={2} {...text('otherNeeds', 'Other needs', 'In your words, one on each line', 'needs')} />
      </div>
      <Choice label="How much their advice matters now" options={weightOptions} value={form.weight} onChange={(weight) => change({ weight })} />
      <Choice label="Do they know that they are on your board?" options={awareOptions} value={form.aware} onChange={(aware) => change({ aware })} />

      <h3 className={styles.section}>Where they stand</h3>
      <FormRow>
        <TextField {...text('industry', 'Industry')} />
        <TextField {...text('function', 'Function', 'As engineering, sales, research')} />
      </FormRow>
      <div className={styles.gap}>
        <SelectField {...text('relation', 'Relation')}>
          <option value="">Not said</option>
          {relations.map((relation) => (
            <option key={relation} value={relation}>
              {relationTitles[relation]}
            </option>
          ))}
        </SelectField>
        <TextArea rows={2} {...text('boundaries', 'Boundaries', 'What they asked for, as no calls or not in December')} />
        <BoundaryFields text={form.boundaries} quietMonths={form.quietMonths} onlyBy={form.onlyBy} error={errors.quietMonths} onChange={change} />
        <TextField {...text('tags', 'Tags', 'Separated by commas')} />
        <TextArea rows={4} {...text('note', 'Note')} />
      </div>
    </>
  );
}
