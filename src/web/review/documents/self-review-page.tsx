import { useMemo } from 'react';
import { selfReview } from '#core/insights/drafts/self-review.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { DocumentPage } from './document-page.tsx';
import { useSpan } from './use-span.tsx';

/** What one says of one's own work for a time. */
export default function SelfReviewPage() {
  const career = useCareer();
  const today = useToday();
  const { span, fields } = useSpan('half', today);
  const { from, to } = span;
  const draft = useMemo(() => selfReview(career, { from, to }, today), [career, from, to, today]);
  // A time that still runs has no end of its own, or each day would begin a new document.
  const of = { purpose: 'self-review', ...(from && { from }), ...(to && to !== today && { to }) } as const;
  return (
    <DocumentPage
      of={of}
      draft={draft}
      options={fields}
      note="Check-ins, energy, experiments, private writing and notes never go in. Feedback is on offer, and in only if you put it in."
    />
  );
}
