import { type FormEvent, useState } from 'react';
import { editUpdateLine } from '#core/updates/actions.ts';
import { sectionTitles, type Update, type UpdateLine, type UpdateSection, updateSections } from '#core/updates/updates.ts';
import { useAct } from '../../book/book.tsx';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { FormEnd, FormError, SelectField, TextArea } from '../../ui/field.tsx';

/** The words of a line, what groups outside read in its place, and where it stands. */
export function LineForm({ row, line, onDone }: { row: Update; line: UpdateLine; onDone: () => void }) {
  const act = useAct();
  const { draft, change, drop } = useKeptDraft(`update-line-${row.id}-${line.id}`, { text: line.text, safe: line.safe ?? '', section: line.section as string });
  const [error, setError] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const section = draft.section as UpdateSection;
    const outcome = await act(editUpdateLine, { update: row.id, line: line.id, text: draft.text.trim(), safe: draft.safe.trim() || null, section });
    if (!outcome.ok) return setError(outcome.reason);
    drop();
    onDone();
  };
  const leave = () => {
    drop();
    onDone();
  };
  return (
    <form noValidate onSubmit={save}>
      <TextArea label="The line" rows={3} maxLength={2_000} autoFocus value={draft.text} onChange={(event) => change({ text: event.target.value })} />
      <TextArea
        label="For groups outside the company"
        hint="Without names of customers and inside figures. Left empty, they do not get the line."
        rows={2}
        maxLength={2_000}
        value={draft.safe}
        onChange={(event) => change({ safe: event.target.value })}
      />
      <SelectField label="Under" value={draft.section} onChange={(event) => change({ section: event.target.value })}>
        {updateSections.map((section) => (
          <option key={section} value={section}>
            {sectionTitles[section]}
          </option>
        ))}
      </SelectField>
      <FormError>{error}</FormError>
      <FormEnd>
        <Button onClick={leave}>Cancel</Button>
        <Button type="submit" look="primary">
          Save the line
        </Button>
      </FormEnd>
    </form>
  );
}
