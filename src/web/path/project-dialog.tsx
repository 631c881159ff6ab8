import { type FormEvent, useState } from 'react';
import { saveProject } from '#core/roles/actions.ts';
import { type Project, project as projectKind, rolesByTime } from '#core/roles/roles.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { skillOptions } from '../journal/skill-options.ts';
import { SuggestedSkills } from '../journal/tagging/suggested-skills.tsx';
import { PeoplePicker } from '../people/people-picker.tsx';
import { Button } from '../ui/button.tsx';
import { ManyChoice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormEnd, FormError, FormRow, SelectField, TextArea, TextField } from '../ui/field.tsx';

const noSkills: readonly string[] = [];

/** Adds a project or changes one. */
export function ProjectDialog({ project, roleId, onClose }: { project: Project | null; roleId?: string | undefined; onClose: () => void }) {
  const career = useCareer();
  const act = useAct();
  const [fields, setFields] = useState<Partial<Project>>(project ? { id: project.id, ...projectKind.known(project) } : { role: roleId });
  const [error, setError] = useState('');
  const change = (patch: Partial<Project>) => setFields({ ...fields, ...patch });
  const text = (name: 'name' | 'part' | 'from' | 'to' | 'outcome') => ({
    value: fields[name] ?? '',
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value || undefined }),
  });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { name = '', skills = [], people = [], notSkills = [] } = fields;
    const dropped = notSkills.filter((skill) => !skills.includes(skill));
    const outcome = await act(saveProject, { ...fields, name, skills: [...skills], people: [...people], notSkills: dropped });
    if (outcome.ok) onClose();
    else setError(outcome.reason);
  };
  return (
    <Dialog title={project ? 'Edit project' : 'Add a project'} onClose={onClose}>
      <form onSubmit={submit}>
        <TextField label="Name" autoFocus {...text('name')} />
        <FormRow>
          <SelectField label="Role" value={fields.role ?? ''} onChange={(event) => change({ role: event.target.value || undefined })}>
            <option value="">Beside a role</option>
            {rolesByTime(career).map((role) => (
              <option key={role.id} value={role.id}>
                {[role.title, role.company].filter(Boolean).join(', ')}
              </option>
            ))}
          </SelectField>
          <TextField label="Your part" placeholder="Led it, with two teams" {...text('part')} />
        </FormRow>
        <FormRow>
          <TextField label="From" placeholder="2024-01" {...text('from')} />
          <TextField label="To" placeholder="Still running" {...text('to')} />
        </FormRow>
        <TextArea label="What came of it" {...text('outcome')} />
        <SuggestedSkills
          text={[fields.name, fields.part, fields.outcome].filter(Boolean).join('\n')}
          skills={fields.skills ?? noSkills}
          notSkills={fields.notSkills ?? noSkills}
          onChange={change}
        />
        <ManyChoice
          label="Skills it stretched"
          options={skillOptions(fields.skills)}
          values={fields.skills ?? []}
          onChange={(chosen) => change({ skills: chosen })}
        />
        <PeoplePicker label="Who saw it" values={fields.people ?? []} onChange={(people) => change({ people })} />
        <FormError>{error}</FormError>
        <FormEnd>
          <Button look="primary" type="submit">
            Save project
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
