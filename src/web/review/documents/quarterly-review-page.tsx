import { useMemo } from 'react';
import { Link, useSearchParams } from 'wouter';
import { quarterlyReview } from '#core/insights/drafts/quarterly-review.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { SelectField } from '../../ui/field.tsx';
import { quarterAsked, quartersToShow } from '../quarter/quarter-asked.ts';
import { DocumentPage } from './document-page.tsx';

/** A quarter looked back on, written out. */
export default function QuarterlyReviewPage() {
  const career = useCareer();
  const today = useToday();
  const [params, setParams] = useSearchParams();
  const { id, from, to } = quarterAsked(params.get('quarter'), today);
  const draft = useMemo(() => quarterlyReview(career, { from, to }, today), [career, from, to, today]);
  return (
    <DocumentPage
      of={{ purpose: 'quarterly-review', from, to }}
      draft={draft}
      note="For yourself: it holds your energy and what the radar says. Notes of check-ins and private writing never go in."
      options={
        <>
          <SelectField label="Quarter" value={id} onChange={(event) => setParams({ quarter: event.target.value }, { replace: true })}>
            {quartersToShow(career, today, id).map((one) => (
              <option key={one.id} value={one.id}>
                {one.id.replace('-', ' ')}
              </option>
            ))}
          </SelectField>
          <Link href={`/review/quarter?quarter=${id}&step=1`}>Go through it step by step</Link>
        </>
      }
    />
  );
}
