import { isOwnWord, markReasons } from '#core/journal/portable/mark-kinds.ts';
import type { Mark } from '#core/journal/portable/marks.ts';
import styles from './portable.module.css';

/** A text with what is marked in it standing out; each mark says why when it is read or pointed at. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <p className={styles.original} dir="auto">
      {marks.map(({ start, end, kind }, at) => (
        <span key={start}>
          {text.slice(ends[at], start)}
          <mark className={isOwnWord(kind) ? styles.own : styles.mark} title={markReasons[kind]}>
            {text.slice(start, end)}
          </mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </p>
  );
}

/** Each marked word once, with the reason for it. */
export function MarkReasons({ text, marks, label }: { text: string; marks: readonly Mark[]; label: string }) {
  const reasons = new Map(marks.map(({ start, end, kind }) => [text.slice(start, end), kind]));
  return (
    <ul className={styles.reasons} aria-label={label}>
      {[...reasons].map(([word, kind]) => (
        <li key={word}>
          <strong>{word}</strong> {markReasons[kind]}
        </li>
      ))}
    </ul>
  );
}
