import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { bragDraft } from '#core/insights/drafts/brag.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { SelectField } from '../../ui/field.tsx';
import { DocumentPage } from './document-page.tsx';
import { useSpan } from './use-span.tsx';

/** The brag document with one's own changes, and as DOCX. */
export default function BragPage() {
  const career = useCareer();
  const today = useToday();
  const { span, fields } = useSpan('year', today);
  const [params, setParams] = useSearchParams();
  const by = params.get('by') === 'time' ? 'time' : 'skill';
  const { from, to } = span;
  const draft = useMemo(() => bragDraft(career, { from, to }, by, today), [career, from, to, by, today]);
  // A time that still runs has no end of its own, or each day would begin a new document.
  const of = { purpose: 'brag', ...(from && { from }), ...(to && to !== today && { to }) } as const;
  return (
    <DocumentPage
      of={of}
      draft={draft}
      note="Notes, decisions, energy, check-ins and ratings never go in."
      options={
        <>
          {fields}
          <SelectField label="Order" value={by} onChange={(event) => setParams({ ...Object.fromEntries(params), by: event.target.value }, { replace: true })}>
            <option value="skill">By skill</option>
            <option value="time">By time</option>
          </SelectField>
        </>
      }
    />
  );
}
