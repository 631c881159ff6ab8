import { rhythms } from '#core/people/people.ts';
import { FormRow, SelectField, TextField } from '../ui/field.tsx';

type RhythmFieldProps = {
  /** Weeks as text, '' for none, 'own' for a number of one's own. */
  readonly rhythm: string;
  readonly ownWeeks: string;
  readonly error: string | undefined;
  /** What holds without a rhythm of their own, where a group gives one: "Quarterly, by the group Peers". */
  readonly byGroup?: string | undefined;
  /** A group's own rhythm has no group behind it. */
  readonly label?: string;
  readonly hint?: string;
  readonly onChange: (patch: { rhythm?: string; ownWeeks?: string }) => void;
};

/** How often to be in touch: one of the usual rhythms or a number of weeks. */
export const RhythmField = ({ rhythm, ownWeeks, error, byGroup, label = 'Rhythm', hint = 'How often you want to be in touch', onChange }: RhythmFieldProps) => (
  <FormRow>
    <SelectField
      label={label}
      hint={hint}
      error={rhythm === 'own' ? undefined : error}
      value={rhythm}
      onChange={(event) => onChange({ rhythm: event.target.value })}
    >
      <option value="">{byGroup ?? 'No rhythm'}</option>
      {(byGroup || rhythm === 'never') && <option value="never">None, also not by a group</option>}
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
