import type { Opportunity } from '#core/opportunities/opportunities.ts';
import { isDay } from '#core/time.ts';
import { FormRow, TextField } from '../ui/field.tsx';
import styles from './opportunities.module.css';

export type StepForm = { readonly what: string; readonly on: string; readonly talk: boolean };

/** The step a form says; undefined while it says none. */
export const stepOf = ({ what, on, talk }: StepForm): NonNullable<Opportunity['next']> | undefined =>
  what.trim() === '' ? undefined : { what: what.trim(), ...(isDay(on) ? { on } : {}), ...(talk ? { talk: true } : {}) };

type FieldsProps = { readonly draft: StepForm; readonly change: (patch: Partial<StepForm>) => void; readonly label?: string };

/** A step, its day, and whether it is a talk, after which one is asked how it went. */
export const StepFields = ({ draft, change, label = 'Next step' }: FieldsProps) => (
  <>
    <FormRow>
      <TextField
        label={label}
        maxLength={300}
        placeholder="Ask Ana what the team is like"
        value={draft.what}
        onChange={(event) => change({ what: event.target.value })}
      />
      <TextField label="On" type="date" hint="It comes to Today in its week" value={draft.on} onChange={(event) => change({ on: event.target.value })} />
    </FormRow>
    <label className={styles.check}>
      <input type="checkbox" checked={draft.talk} onChange={(event) => change({ talk: event.target.checked })} />
      It is a talk with them
    </label>
  </>
);
