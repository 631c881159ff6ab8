import { type ReactNode, useId } from 'react';
import styles from './choice.module.css';

type Option<T extends string> = { readonly value: T; readonly title: ReactNode };
type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  readonly hideLabel?: boolean;
};

/** One of a few, side by side: radio buttons, so arrows move and the choice is read out. */
export function Choice<T extends string>({ label, options, value, onChange, hideLabel }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={hideLabel ? 'visually-hidden' : styles.legend}>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input type="radio" name={name} checked={value === option.value} onChange={() => onChange(option.value)} />
            <span>{option.title}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type ManyProps = {
  readonly label: string;
  readonly options: readonly Option<string>[];
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
  readonly hideLabel?: boolean;
};

/** Any of several, as checkboxes that look like chips. */
export const ManyChoice = ({ label, options, values, onChange, hideLabel }: ManyProps) => (
  <fieldset className={styles.group}>
    <legend className={hideLabel ? 'visually-hidden' : styles.legend}>{label}</legend>
    <div className={styles.options}>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="checkbox"
            checked={values.includes(option.value)}
            onChange={(event) => onChange(event.target.checked ? [...values, option.value] : values.filter((value) => value !== option.value))}
          />
          <span>{option.title}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
