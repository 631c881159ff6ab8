import { learningByState } from '#core/learning/asks.ts';
import { channels, channelTitles } from '#core/people/touchpoints.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../book/book.tsx';
import { PeoplePicker } from '../people/people-picker.tsx';
import { Choice, ManyChoice } from '../ui/choice.tsx';
import { FormRow, SelectField, TextArea, TextField } from '../ui/field.tsx';
import styles from './capture.module.css';
import type { Draft } from './capture-draft.ts';
import { skillOptions } from './skill-options.ts';

type FieldsProps = { readonly draft: Draft; readonly change: (patch: Partial<Draft>) => void; readonly today: Day };

const channelOptions = channels.map((channel) => ({ value: channel, title: channelTitles[channel] }));
const energyOptions = [
  { value: 'gave' as const, title: 'Gave me energy' },
  { value: 'drained' as const, title: 'Drained me' },
  { value: '' as const, title: 'Neither' },
];

/** The details of a capture: who, which skills, energy; day, project, link and the portable version on demand. */
export function CaptureFields({ draft, change, today }: FieldsProps) {
  const career = useCareer();
  const picker = (hint: string) => <PeoplePicker label="People" values={draft.people} onChange={(people) => change({ people })} hint={hint} />;
  const dayField = <TextField label="Day" type="date" max={today} value={draft.day || today} onChange={(event) => change({ day: event.target.value })} />;
  if (draft.type === 'contact')
    return (
      <>
        {picker('Their clock starts again from this contact. An @ in the text names people too.')}
        <Choice label="How" options={channelOptions} value={draft.channel} onChange={(channel) => change({ channel })} />
        {dayField}
      </>
    );
  const learnedFrom = learningByState(career).filter(({ id, state }) => state === 'done' || state === 'underway' || draft.learning.includes(id));
  return (
    <>
      <ManyChoice label="Skills it shows" options={skillOptions(draft.skills)} values={draft.skills} onChange={(skills) => change({ skills })} />
      {picker('Naming somebody counts as having been in touch; an @ in the text does it too.')}
      <details className={styles.details} open={draft.safeText !== '' || draft.link !== '' || draft.energy !== '' || draft.learning.length > 0}>
        <summary>More: energy, day, project, link, portable version</summary>
        <Choice label="Energy" options={energyOptions} value={draft.energy} onChange={(energy) => change({ energy })} />
        <FormRow>
          {dayField}
          <SelectField label="Project" value={draft.project} onChange={(event) => change({ project: event.target.value })}>
            <option value="">None</option>
            {[...career.project.values()].map((project) => (
              <option key={project.id} value={project.id}>
                {project.name}
              </option>
            ))}
          </SelectField>
        </FormRow>
        {learnedFrom.length > 0 && (
          <SelectField
            label="Uses what you learned from"
            value={draft.learning.at(-1) ?? ''}
            onChange={(event) => change({ learning: event.target.value ? [event.target.value] : [] })}
          >
            <option value="">Nothing in particular</option>
            {learnedFrom.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </SelectField>
        )}
        <TextField label="Link" type="url" placeholder="https://" value={draft.link} onChange={(event) => change({ link: event.target.value })} />
        <TextArea
          label="Portable version"
          rows={2}
          hint="The same without customer names or figures that are not public: yours to keep when you leave."
          value={draft.safeText}
          onChange={(event) => change({ safeText: event.target.value })}
        />
      </details>
    </>
  );
}
