import { useRef, useState } from 'react';
import { needKey } from '#core/need-words.ts';
import { logContact } from '#core/people/actions.ts';
import { type DraftKind, draftTitles, draftTo, fittingDrafts, type MailDraft } from '#core/people/drafts.ts';
import { mailtoLink } from '#core/people/mailto.ts';
import { milestoneSent } from '#core/people/milestone-actions.ts';
import { nearMilestoneOf } from '#core/people/milestones.ts';
import type { Person } from '#core/people/people.ts';
import { skillTitle } from '#core/skills/skills.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { closeDialog } from '../shell/dialogs.ts';
import { AnchorButton, Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormEnd, FormError, SelectField, TextArea, TextField } from '../ui/field.tsx';
import { copyText } from './copy-text.ts';
import { useKeptDraft } from './kept-draft.ts';
import { SentPanel } from './sent-panel.tsx';
import styles from './write-to.module.css';

type WriteToProps = {
  readonly person: string;
  /** A need to ask about, also one they do not serve yet. */
  readonly need?: string | undefined;
  readonly start?: DraftKind | undefined;
  /** The milestone that a line is for, when it is not the nearest of theirs. */
  readonly milestone?: string | undefined;
};

/** A letter to one person: a short plain start to change as one likes. Nothing is sent from here; the mail program does that. */
export default function WriteTo({ person: id, need, start, milestone }: WriteToProps) {
  const row = useCareer().person.get(id);
  return (
    <Dialog title={row ? `Write to ${row.name}` : 'Write'} onClose={closeDialog}>
      {row ? (
        <Letter row={row} asked={need} first={start ?? (need === undefined ? undefined : 'question')} wanted={milestone} />
      ) : (
        <p>This person is no longer here.</p>
      )}
    </Dialog>
  );
}

/** What was typed over a start, by the start it was typed over. */
type Typed = { readonly [start: string]: Partial<MailDraft> };
const noDraft: { kind: DraftKind | ''; need: string; typed: Typed } = { kind: '', need: '', typed: {} };

type LetterProps = { readonly row: Person; readonly asked: string | undefined; readonly first: DraftKind | undefined; readonly wanted: string | undefined };

function Letter({ row, asked, first, wanted }: LetterProps) {
  const career = useCareer();
  const act = useAct();
  const today = useToday();
  const near = nearMilestoneOf(career, row.id, today, wanted);
  const usual = fittingDrafts(career, row, today);
  const fitting = first === undefined || (first === 'milestone' && !near) ? usual : [first, ...usual.filter((one) => one !== first)];
  const needs = asked === undefined ? (row.needs ?? []) : [asked, ...(row.needs ?? []).filter((one) => needKey(one) !== needKey(asked))];
  const { draft, change, drop } = useKeptDraft(`write-to-${row.id}${asked === undefined ? '' : ` ${asked}`}`, noDraft);
  const [left, setLeft] = useState(false);
  const [trouble, setTrouble] = useState('');
  const text = useRef<HTMLDivElement>(null);
  const kind = fitting.find((one) => one === draft.kind) ?? fitting[0] ?? usual[0];
  const need = needs.find((one) => one === draft.need) ?? needs[0];
  const start = kind === 'question' ? `${kind} ${need}` : kind === 'milestone' ? `${kind} ${near?.id}` : kind;
  const letter: MailDraft = { ...draftTo(career, row, kind, today, need, wanted), ...draft.typed[start] };
  const to = row.emails?.[0];

  const type = (patch: Partial<MailDraft>) => change({ typed: { ...draft.typed, [start]: { ...draft.typed[start], ...patch } } });
  const copy = async () => {
    const copied = await copyText(letter.text, text.current?.querySelector('textarea'));
    setTrouble(copied ? '' : 'The browser did not allow copying. The text is selected: copy it with your keyboard.');
    if (copied) setLeft(true);
  };
  const sent = async () => {
    const note = [letter.subject.trim(), letter.text.trim()].filter(Boolean).join('\n\n').slice(0, 10_000);
    const title = { title: `Contact with ${row.name} logged` };
    const outcome =
      kind === 'milestone' && near
        ? await act(milestoneSent, { id: near.id, channel: 'email', note }, title)
        : await act(logContact, { people: [row.id], channel: 'email', note }, title);
    if (!outcome.ok) return setTrouble(outcome.reason);
    drop();
    closeDialog();
  };

  return (
    <>
      {row.boundaries && <p className={styles.boundaries}>Boundaries: {row.boundaries}</p>}
      {fitting.length > 1 && (
        <Choice<DraftKind>
          label="Start from"
          options={fitting.map((value) => ({ value, title: draftTitles[value] }))}
          value={kind}
          onChange={(value) => change({ kind: value })}
        />
      )}
      <div className={styles.fields} ref={text}>
        {kind === 'question' && needs.length > 1 && (
          <SelectField label="About" value={need} onChange={(event) => change({ need: event.target.value })}>
            {needs.map((one) => (
              <option key={one} value={one}>
                {skillTitle(one)}
              </option>
            ))}
          </SelectField>
        )}
        <TextField label="Subject" maxLength={300} value={letter.subject} onChange={(event) => type({ subject: event.target.value })} />
        <TextArea label="Text" rows={11} maxLength={9_000} value={letter.text} onChange={(event) => type({ text: event.target.value })} />
      </div>
      <FormError>{trouble}</FormError>
      {!to && <p className={styles.hint}>There is no e-mail address for {row.name} yet, so the letter opens without one.</p>}
      <FormEnd>
        <Button onClick={copy}>Copy text</Button>
        <AnchorButton look="primary" href={mailtoLink({ to, ...letter })} onClick={() => setLeft(true)}>
          Open in mail program
        </AnchorButton>
      </FormEnd>
      {left && <SentPanel onSent={sent} onKeep={() => setLeft(false)} />}
    </>
  );
}
