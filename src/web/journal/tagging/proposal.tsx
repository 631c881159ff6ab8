import { Check, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { skillTitle } from '#core/skills/skills.ts';
import { isMac, Kbd } from '../../ui/kbd.tsx';
import styles from './tagging.module.css';

type ProposalProps = {
  readonly skill: string;
  readonly words: readonly string[];
  /** 1 to 3: the digit that takes it. */
  readonly place: number;
  readonly taken: boolean;
  readonly tabbable: boolean;
  readonly onFocus: () => void;
  readonly onTake: () => void;
  readonly onDrop: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

const mostWords = 3;

/** A proposed skill with the words that speak for it. Pressed, it is among the skills of the text; pressed again, no longer. */
export function Proposal({ skill, words, place, taken, tabbable, onFocus, onTake, onDrop, onKeyDown }: ProposalProps) {
  const title = skillTitle(skill);
  const because = words
    .slice(0, mostWords)
    .map((word) => `“${word}”`)
    .join(', ');
  return (
    <li className={taken ? `${styles.proposal} ${styles.taken}` : styles.proposal}>
      <button
        type="button"
        className={styles.take}
        aria-pressed={taken}
        aria-keyshortcuts={`Control+Shift+${place} Delete`}
        tabIndex={tabbable ? 0 : -1}
        title={`${title}: ${because}`}
        onFocus={onFocus}
        onClick={onTake}
        onKeyDown={onKeyDown}
      >
        <span className={styles.title}>
          {taken && <Check size={13} aria-hidden="true" />}
          {title}
        </span>
        <span className={styles.because}>
          <span className={styles.key} aria-hidden="true">
            <Kbd>{isMac() ? `⌃⇧${place}` : `Ctrl⇧${place}`}</Kbd>
          </span>
          <span className={styles.words}>{because}</span>
        </span>
      </button>
      <button type="button" className={styles.drop} tabIndex={-1} onClick={onDrop} aria-label={`Drop ${title}`} title="Does not show it">
        <X size={14} aria-hidden="true" />
      </button>
    </li>
  );
}
