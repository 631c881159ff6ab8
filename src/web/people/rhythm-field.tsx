import { rhythms } from '#core/people/people.ts';
import { FormRow, SelectField, TextField } from '../ui/field.tsx';

type RhythmFieldProps = {
  /** Weeks as text, '' for none, 'own' for a number of one's own. */
  readonly rhythm: string;
  readonly ownWeeks: string;
  readonly error: string | undefined;
  readonly onChange: (patch: { rhythm?: string; ownWeeks?: string }) => void;
};

/** How often to be in touch: one of the usual rhythms or a number of weeks. */
export const RhythmField = ({ rhythm, ownWeeks, error, onChange }: RhythmFieldProps) => (
  <FormRow>
    <SelectField
      label="Rhythm"
      hint="How often you want to be in touch"
      error={rhythm === 'own' ? undefined : error}
      value={rhythm}
      onChange={(event) => onChange({ rhythm: event.target.value })}
    >
      <option value="">No rhythm</option>
      {rhythms.map(({ weeks, title }) => (
        <option key={weeks} value={weeks}>
          {title}
        </option>
      ))}
      <option value="own">Every … weeks</option>
    </SelectField>
    {rhythm === 'own' && (
      <TextField
        label="Weeks between contacts"
        inputMode="numeric"
        error={error}
        value={ownWeeks}
        onChange={(event) => onChange({ ownWeeks: event.target.value })}
      />
    )}
  </FormRow>
);
