import type { KeyboardEvent, RefObject } from 'react';
import { Kbd } from './kbd.tsx';
import styles from './scale.module.css';

const steps = [1, 2, 3, 4, 5] as const;

type ScaleProps<T extends string> = {
  readonly items: readonly T[];
  readonly questions: Readonly<Record<T, string>>;
  readonly answers: { readonly [K in T]?: number | undefined };
  readonly onAnswer: (item: T, value: number) => void;
  readonly form: RefObject<HTMLFormElement | null>;
  /** What 1 and 5 mean. */
  readonly ends?: readonly [string, string];
  /** The field that comes after the last of them. */
  readonly then?: string;
};

/** The radio button of an item that is chosen, else its first. */
export const focusItem = (form: RefObject<HTMLFormElement | null>, item: string): void =>
  (form.current?.querySelector<HTMLElement>(`[name="${item}"]:checked`) ?? form.current?.querySelector<HTMLElement>(`[name="${item}"]`))?.focus();

/** Questions answered from 1 to 5; a digit answers and moves on, so it goes without a mouse. */
export function Scale<T extends string>({ items, questions, answers, onAnswer, form, ends = ['not at all', 'very much'], then }: ScaleProps<T>) {
  const onDigit = (item: T, event: KeyboardEvent) => {
    const value = Number(event.key);
    if (!steps.some((step) => step === value) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onAnswer(item, value);
    const next = items[items.indexOf(item) + 1] ?? then;
    if (next) focusItem(form, next);
  };
  return (
    <>
      <div className={styles.ends} aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
      {items.map((item) => (
        <fieldset key={item} className={styles.item} onKeyDown={(event) => onDigit(item, event)}>
          <legend>{questions[item]}</legend>
          <div className={styles.scale}>
            {steps.map((value) => (
              <label key={value}>
                <input type="radio" name={item} value={value} checked={answers[item] === value} onChange={() => onAnswer(item, value)} />
                <span>{value}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}

/** What the keys do, for whoever has some. */
export const ScaleHint = () => (
  <span className={styles.hint}>
    Keys <Kbd>1</Kbd> to <Kbd>5</Kbd> answer and move on
  </span>
);
