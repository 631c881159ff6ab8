import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { Outcome } from '#core/action.ts';
import { editEntry, writeEntry } from '#core/journal/actions.ts';
import { type EntryType, entryTypes, entryTypeTitles } from '#core/journal/journal.ts';
import { withMentioned } from '#core/mentions.ts';
import { logContact } from '#core/people/actions.ts';
import { useAct, useCareer, useShelf } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { MentionBox } from '../people/mention-box.tsx';
import { closeDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormEnd, FormError } from '../ui/field.tsx';
import { isMac, Kbd } from '../ui/kbd.tsx';
import styles from './capture.module.css';
import { changesToEntry, type Draft, draftToEntry, dropDraft, emptyDraft, entryToDraft, findDraft, keepDraft, withoutNulls } from './capture-draft.ts';
import { CaptureFields } from './capture-fields.tsx';
import { SuggestedSkills } from './tagging/suggested-skills.tsx';

const types = [...entryTypes.map((type) => ({ value: type, title: entryTypeTitles[type] })), { value: 'contact' as const, title: 'Contact' }];

const prompts: Record<Draft['type'], string> = {
  win: 'What went well? One line is enough; a number helps but is not needed.',
  lesson: 'What did you learn that you will use again?',
  feedback: 'What was said, in their words?',
  decision: 'What was decided, and why?',
  note: 'What do you want to remember?',
  contact: 'What did you talk about? You may leave this empty.',
};

type CaptureProps = {
  readonly type?: Draft['type'] | undefined;
  readonly person?: string | undefined;
  readonly entry?: string | undefined;
  readonly learning?: string | undefined;
};

/** One box, open from everywhere with C. Text and a type are enough; the rest can wait. */
export default function Capture({ type, person, entry: entryId, learning }: CaptureProps) {
  const career = useCareer();
  const act = useAct();
  const { sample } = useShelf();
  const today = useToday();
  const [entry] = useState(() => (entryId ? career.entry.get(entryId) : undefined));
  const [start] = useState<Draft>(() =>
    entry ? entryToDraft(entry) : { ...emptyDraft, type: type ?? 'win', people: person ? [person] : [], learning: learning ? [learning] : [] },
  );
  const [{ key, kept }] = useState(() => findDraft({ sample, entry: entry?.id, type, person, learning }));
  const [wasKept, setWasKept] = useState(kept !== null);
  const [draft, setDraft] = useState<Draft>(kept ?? start);
  const box = useRef<HTMLTextAreaElement>(null);
  const [error, setError] = useState('');
  const change = (patch: Partial<Draft>) => {
    const next = { ...draft, ...patch };
    setDraft(next);
    setError('');
    keepDraft(key, next);
  };
  const startAfresh = () => {
    dropDraft(key);
    setDraft(start);
    setWasKept(false);
    box.current?.focus();
  };

  const save = (): Promise<Outcome> => {
    if (draft.type === 'contact')
      return act(
        logContact,
        withoutNulls({
          people: withMentioned(career, draft.people, draft.text) ?? [],
          channel: draft.channel,
          day: draft.day || null,
          note: draft.text.trim() || null,
        }),
      );
    if (entry && career.entry.has(entry.id)) return act(editEntry, { id: entry.id, ...changesToEntry(start, draft, draft.type) });
    // An entry that was removed elsewhere while it was open here is written again.
    return act(writeEntry, { ...withoutNulls(draftToEntry(draft, draft.type)), day: draft.day || today }, { title: `${entryTypeTitles[draft.type]} written` });
  };
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    const outcome = await save();
    if (!outcome.ok) return setError(outcome.reason);
    dropDraft(key);
    closeDialog();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) submit(event as unknown as FormEvent);
  };

  return (
    <Dialog title={entry ? 'Edit entry' : 'Capture'} onClose={closeDialog}>
      <form onSubmit={submit} onKeyDown={onKeyDown}>
        {wasKept && (
          <p className={styles.kept} role="status">
            What you typed last time is still here.
            <Button small onClick={startAfresh}>
              Start afresh
            </Button>
          </p>
        )}
        <Choice<EntryType | 'contact'>
          label="What is it?"
          hideLabel
          options={entry ? types.slice(0, -1) : types}
          value={draft.type}
          onChange={(value) => change({ type: value })}
        />
        <MentionBox
          box={box}
          value={draft.text}
          onText={(text) => change({ text })}
          onNamed={(text, who) => change({ text, people: [...new Set([...draft.people, who])] })}
        >
          {(props) => <textarea className={styles.text} aria-label="Text" dir="auto" autoFocus rows={4} placeholder={prompts[draft.type]} {...props} />}
        </MentionBox>
        {draft.type !== 'contact' && <SuggestedSkills text={draft.text} skills={draft.skills} notSkills={draft.notSkills} onChange={change} />}
        <CaptureFields draft={draft} change={change} today={today} />
        <FormError>{error}</FormError>
        <FormEnd>
          <span className={styles.hint}>
            <Kbd>{isMac() ? '⌘ Enter' : 'Ctrl Enter'}</Kbd> saves
          </span>
          <Button look="capture" type="submit">
            {entry ? 'Save' : draft.type === 'contact' ? 'Log contact' : `Save ${entryTypeTitles[draft.type].toLowerCase()}`}
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
