import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { rolesByTime } from '#core/roles/roles.ts';
import { beginSetback, editSetback } from '#core/setbacks/actions.ts';
import { type SetbackType, setbackTypes } from '#core/setbacks/setbacks.ts';
import { setbackTitles } from '#core/setbacks/words.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { useKeptDraft } from '../people/kept-draft.ts';
import { closeDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormEnd, FormError, FormRow, SelectField, TextArea, TextField } from '../ui/field.tsx';
import { PrivateMark } from './private-mark.tsx';
import styles from './setback.module.css';

type DialogProps = { readonly setback?: string | undefined; readonly type?: SetbackType | undefined; readonly role?: string | undefined };
const options = setbackTypes.map((value) => ({ value, title: value === 'other' ? 'Something else' : setbackTitles[value] }));

/** What happened and when; nothing else is needed. */
export default function SetbackDialog({ setback: id, type, role }: DialogProps) {
  const career = useCareer();
  const act = useAct();
  const today = useToday();
  const [, go] = useLocation();
  const row = id === undefined ? undefined : career.setback.get(id);
  const { draft, change, drop } = useKeptDraft<{ type: string; day: string; role: string; project: string; what: string }>(`setback-${id ?? 'new'}`, {
    type: row?.type ?? type ?? '',
    day: row?.day ?? today,
    role: row?.role ?? role ?? '',
    project: row?.project ?? '',
    what: row?.what ?? '',
  });
  const [error, setError] = useState('');
  const roles = rolesByTime(career);
  const projects = [...career.project.values()].sort((a, b) => a.name.localeCompare(b.name));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const chosen = setbackTypes.find((one) => one === draft.type);
    if (!chosen) return setError('Choose what comes nearest; “Something else” is fine.');
    const day = draft.day || today;
    const outcome = row
      ? await act(editSetback, { id: row.id, type: chosen, day, role: draft.role || null, project: draft.project || null, what: draft.what || null })
      : await act(
          beginSetback,
          {
            type: chosen,
            day,
            ...(draft.role ? { role: draft.role } : {}),
            ...(draft.project ? { project: draft.project } : {}),
            ...(draft.what ? { what: draft.what } : {}),
          },
          { title: 'Written down. The rest is quiet now' },
        );
    if (!outcome.ok) return setError(outcome.reason);
    drop();
    closeDialog();
    if (!row) go('/setback');
  };
  return (
    <Dialog title={row ? 'What happened' : 'Something hard happened'} onClose={closeDialog}>
      <form noValidate onSubmit={save}>
        {!row && <p className={styles.muted}>It happens to nearly everyone. Reminders and counts fall silent until you say otherwise.</p>}
        <Choice<string> label="What" options={options} value={draft.type || undefined} onChange={(next) => change({ type: next })} />
        <TextField label="When" type="date" max={today} value={draft.day} onChange={(event) => change({ day: event.target.value })} />
        <details className={styles.more} open={row !== undefined}>
          <summary>More, if you like</summary>
          <TextArea label="In your own words" rows={4} maxLength={5_000} value={draft.what} onChange={(event) => change({ what: event.target.value })} />
          <PrivateMark />
          {(roles.length > 0 || projects.length > 0) && (
            <FormRow>
              {roles.length > 0 && (
                <SelectField label="The role it touches" value={draft.role} onChange={(event) => change({ role: event.target.value })}>
                  <option value="">None</option>
                  {roles.map((one) => (
                    <option key={one.id} value={one.id}>
                      {[one.title, one.company].filter(Boolean).join(', ')}
                    </option>
                  ))}
                </SelectField>
              )}
              {projects.length > 0 && (
                <SelectField label="The project it touches" value={draft.project} onChange={(event) => change({ project: event.target.value })}>
                  <option value="">None</option>
                  {projects.map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.name}
                    </option>
                  ))}
                </SelectField>
              )}
            </FormRow>
          )}
        </details>
        <FormError>{error}</FormError>
        <FormEnd>
          <Button onClick={closeDialog}>Not now</Button>
          <Button look="primary" type="submit">
            {row ? 'Save' : 'Go on'}
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
