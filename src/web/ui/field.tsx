import { type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, type TextareaHTMLAttributes, useId } from 'react';
import styles from './field.module.css';

type Labelled = { readonly label: string; readonly hint?: ReactNode; readonly error?: string | undefined };

function Field({
  label,
  hint,
  error,
  children,
}: Labelled & { children: (ids: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }) => ReactNode }) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': described, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

export const TextField = ({ label, hint, error, ...rest }: Labelled & InputHTMLAttributes<HTMLInputElement>) => (
  <Field label={label} hint={hint} error={error}>
    {(ids) => <input dir="auto" {...ids} {...rest} className={styles.input} />}
  </Field>
);

export const TextArea = ({ label, hint, error, ...rest }: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) => (
  <Field label={label} hint={hint} error={error}>
    {(ids) => <textarea dir="auto" rows={4} {...ids} {...rest} className={`${styles.input} ${styles.area}`} />}
  </Field>
);

export const SelectField = ({ label, hint, error, children, ...rest }: Labelled & SelectHTMLAttributes<HTMLSelectElement>) => (
  <Field label={label} hint={hint} error={error}>
    {(ids) => (
      <select {...ids} {...rest} className={`${styles.input} ${styles.select}`}>
        {children}
      </select>
    )}
  </Field>
);

/** What went wrong with a form as a whole, read out when it appears. */
export const FormError = ({ children }: { children: ReactNode }) =>
  children ? (
    <p role="alert" className={styles.formError}>
      {children}
    </p>
  ) : null;

export const FormRow = ({ children }: { children: ReactNode }) => <div className={styles.row}>{children}</div>;
export const FormEnd = ({ children }: { children: ReactNode }) => <div className={styles.end}>{children}</div>;
