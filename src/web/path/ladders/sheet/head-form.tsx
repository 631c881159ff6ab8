import { useState } from 'react';
import { ladderLimits } from '#core/ladders/ladders.ts';
import { Button } from '../../../ui/button.tsx';
import { FormError, TextArea, TextField } from '../../../ui/field.tsx';
import type { Refused } from './edits.ts';
import { InPlace } from './in-place.tsx';
import styles from './sheet.module.css';

type Head = { readonly title: string; readonly group?: string | undefined; readonly about?: string | undefined };
type HeadFormProps = {
  readonly of: 'level' | 'skill';
  readonly head: Head;
  /** What moving one step to either side is called; null where it stands at that end. */
  readonly back: string | null;
  readonly on: string | null;
  readonly onSave: (head: Head) => Promise<Refused>;
  readonly onMove: (by: number) => Promise<Refused>;
  readonly onDrop: () => Promise<Refused>;
  readonly onClose: () => void;
};

/** The name of a level or a skill and what is said about it; it can be moved and dropped from here too. */
export function HeadForm({ of, head, back, on, onSave, onMove, onDrop, onClose }: HeadFormProps) {
  const [draft, setDraft] = useState({ title: head.title, group: head.group ?? '', about: head.about ?? '' });
  const [refused, setRefused] = useState<string>();
  const text = (field: keyof typeof draft) => ({
    value: draft[field],
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [field]: event.target.value }),
  });
  const same = draft.title === head.title && draft.group === (head.group ?? '') && draft.about === (head.about ?? '');
  const save = async () => {
    if (same) return undefined;
    if (draft.title.trim() === '') return `Give the ${of} a name.`;
    const about = draft.about.trim() || undefined;
    return onSave(of === 'skill' ? { title: draft.title, group: draft.group.trim() || undefined, about } : { title: draft.title, about });
  };
  const move = (by: number) => async (event: { currentTarget: HTMLElement }) => {
    const button = event.currentTarget;
    setRefused(await onMove(by));
    // What moves in the page loses the focus on the way.
    requestAnimationFrame(() => button.focus());
  };
  const drop = async () => {
    const reason = await onDrop();
    setRefused(reason);
    if (!reason) onClose();
  };
  return (
    <InPlace label={`${of === 'level' ? 'Level' : 'Skill'} ${head.title}`} save={save} onClose={onClose}>
      <TextField label={of === 'level' ? 'Level' : 'Skill'} maxLength={ladderLimits.title} {...text('title')} />
      {of === 'skill' && <TextField label="Group" maxLength={ladderLimits.title} {...text('group')} />}
      <TextArea label="About it" rows={2} maxLength={ladderLimits.about} {...text('about')} />
      <FormError>{refused}</FormError>
      <div className={styles.buttons}>
        <Button small disabled={back === null} onClick={move(-1)}>
          {back ?? (of === 'level' ? 'Lowest' : 'First')}
        </Button>
        <Button small disabled={on === null} onClick={move(1)}>
          {on ?? (of === 'level' ? 'Highest' : 'Last')}
        </Button>
        <Button small look="danger" onClick={drop}>
          Remove {of}
        </Button>
      </div>
    </InPlace>
  );
}
