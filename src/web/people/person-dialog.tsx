import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Link } from 'wouter';
import { addPerson, editPerson } from '#core/people/actions.ts';
import { groupRhythmOf } from '#core/people/chosen-rhythm.ts';
import { ties, tieTitles } from '#core/people/people.ts';
import { alreadyHere } from '#core/people/people-list.ts';
import { chooseTies } from '#core/people/ties.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { closeDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { ManyChoice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormEnd, FormError, TextField } from '../ui/field.tsx';
import { isMac, Kbd } from '../ui/kbd.tsx';
import { useKeptDraft } from './kept-draft.ts';
import { PersonDetailsFields } from './person-details-fields.tsx';
import styles from './person-dialog.module.css';
import { formToInput, inputErrors, personToForm } from './person-form.ts';
import { RhythmField } from './rhythm-field.tsx';
import { groupRhythmTitle } from './rhythm-words.ts';

const tieOptions = ties.map((tie) => ({ value: tie as string, title: tieTitles[tie] }));
const shownFirst = new Set(['name', 'rhythmWeeks', 'ties']);
const none: Readonly<Record<string, string>> = {};

/** Adds a person or changes one: a name, a rhythm and a tie are enough, the rest can wait. */
export default function PersonDialog({ person: id }: { readonly person?: string | undefined }) {
  const career = useCareer();
  const act = useAct();
  const today = useToday();
  const [row] = useState(() => (id === undefined ? undefined : career.person.get(id)));
  const [start] = useState(() => personToForm(row ?? {}));
  const { draft: form, change, drop, wasKept } = useKeptDraft(`person-${row?.id ?? 'new'}`, start);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState('');
  const [open, setOpen] = useState(row !== undefined || wasKept);
  const input = formToInput(form, row, today);
  const errors = tried ? inputErrors(input, row?.id) : none;
  const group = groupRhythmOf(career, {
    id: row?.id ?? '',
    name: form.name,
    rhythmSince: row?.rhythmSince,
    tags: form.tags.split(/[,;\n]+/),
    ties: chooseTies(row?.ties, form.ties, today),
  });
  const same = alreadyHere(career, { name: form.name, emails: form.emails.split(/[\s,;]+/) }, row?.id)[0];

  const save = async (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    setTried(true);
    const wrong = Object.keys(inputErrors(input, row?.id));
    if (wrong.some((field) => !shownFirst.has(field))) setOpen(true);
    if (wrong.length > 0) return;
    const name = form.name.trim();
    const outcome = row
      ? await act(editPerson, { id: row.id, ...input }, { title: `${name} changed` })
      : await act(addPerson, { ...input, name }, { title: `${name} added` });
    if (!outcome.ok) return setRefusal(outcome.reason);
    drop();
    closeDialog();
  };

  return (
    <Dialog title={row ? `Edit ${row.name}` : 'Add a person'} onClose={closeDialog}>
      <form noValidate onSubmit={save} onKeyDown={(event) => event.key === 'Enter' && (event.metaKey || event.ctrlKey) && save(event)}>
        {wasKept && (
          <p className={styles.kept} role="status">
            What you typed last time is still here.
            <Button small onClick={drop}>
              Start afresh
            </Button>
          </p>
        )}
        <TextField label="Name" autoFocus autoComplete="off" error={errors.name} value={form.name} onChange={(event) => change({ name: event.target.value })} />
        {same && (
          <p className={styles.known} role="status">
            <span>
              You already have {same.name}
              {same.company ? ` at ${same.company}` : ''}.
            </span>
            <Link href={`/people/${same.id}`} onClick={closeDialog}>
              Open that page
            </Link>
          </p>
        )}
        <div className={styles.gap}>
          <RhythmField rhythm={form.rhythm} ownWeeks={form.ownWeeks} error={errors.rhythmWeeks} byGroup={group && groupRhythmTitle(group)} onChange={change} />
        </div>
        <ManyChoice label="Tie" options={tieOptions} values={form.ties} onChange={(values) => change({ ties: ties.filter((tie) => values.includes(tie)) })} />
        <details className={styles.more} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>More: title, e-mail, needs, boundaries …</summary>
          <PersonDetailsFields form={form} errors={errors} change={change} />
        </details>
        <FormError>{refusal || (Object.keys(errors).length > 0 ? 'Not saved yet: something above needs another look.' : '')}</FormError>
        <FormEnd>
          <span className={styles.keys}>
            <Kbd>{isMac() ? '⌘ Enter' : 'Ctrl Enter'}</Kbd> saves
          </span>
          <Button
            onClick={() => {
              drop();
              closeDialog();
            }}
          >
            Cancel
          </Button>
          <Button look="primary" type="submit">
            {row ? 'Save' : 'Add person'}
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
