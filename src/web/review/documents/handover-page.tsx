import { useMemo } from 'react';
import { handover } from '#core/insights/drafts/handover.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { DocumentPage } from './document-page.tsx';

/** What a new manager should know. */
export default function HandoverPage() {
  const career = useCareer();
  const today = useToday();
  const draft = useMemo(() => handover(career, today), [career, today]);
  return (
    <DocumentPage
      of={{ purpose: 'handover' }}
      draft={draft}
      note="Your goal, feedback and promises are on offer, and in only if you put them in. Check-ins, energy, experiments, ratings, your board and notes never go in."
    />
  );
}
