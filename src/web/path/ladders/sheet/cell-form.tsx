import { useState } from 'react';
import { ladderLimits } from '#core/ladders/ladders.ts';
import { Button } from '../../../ui/button.tsx';
import type { Refused } from './edits.ts';
import { InPlace } from './in-place.tsx';
import styles from './sheet.module.css';

type CellFormProps = {
  readonly skill: string;
  readonly level: string;
  readonly texts: readonly string[];
  readonly onSay: (texts: readonly string[]) => Promise<Refused>;
  readonly onClose: () => void;
};

const rowsFor = (text: string): number => Math.min(12, Math.max(3, Math.ceil(text.length / 32) + text.split('\n').length - 1));

/** The statements of a skill at a level, each in a box of its own; an emptied one goes. */
export function CellForm({ skill, level, texts, onSay, onClose }: CellFormProps) {
  const [drafts, setDrafts] = useState<readonly string[]>(texts.length > 0 ? texts : ['']);
  const said = [...new Set(drafts.map((text) => text.trim()).filter(Boolean))];
  const save = async () => (JSON.stringify(said) === JSON.stringify(texts) ? undefined : onSay(said));
  return (
    <InPlace
      label={`${skill} at ${level}`}
      save={save}
      onClose={onClose}
      more={
        <Button small look="quiet" onClick={() => setDrafts([...drafts, ''])}>
          Another statement
        </Button>
      }
    >
      {drafts.map((text, at) => (
        <textarea
          // biome-ignore lint/suspicious/noArrayIndexKey: a box is known by its place alone
          key={at}
          className={styles.box}
          dir="auto"
          aria-label={drafts.length === 1 ? `What ${skill} asks for at ${level}` : `Statement ${at + 1} of ${skill} at ${level}`}
          rows={rowsFor(text)}
          maxLength={ladderLimits.statement}
          value={text}
          onChange={(event) => setDrafts(drafts.map((one, place) => (place === at ? event.target.value : one)))}
        />
      ))}
    </InPlace>
  );
}
