import { useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';
import { composeDocument } from '#core/documents/compose.ts';
import { documentId, documentOf } from '#core/documents/documents.ts';
import { quarterlyReview, reviewSteps } from '#core/insights/drafts/quarterly-review.ts';
import { entriesBetween } from '#core/journal/journal.ts';
import { capitalised, sayCount, sayOn } from '#core/say.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { ReviewViews } from '../review-views.tsx';
import { Bets } from './bets.tsx';
import { Finished } from './finished.tsx';
import { PastReviews } from './past-reviews.tsx';
import styles from './quarter.module.css';
import { quarterAsked } from './quarter-asked.ts';
import { Step } from './step.tsx';
import { StepNav } from './step-nav.tsx';

/** A quarter looked back on in six steps, one after the other. */
export default function QuarterScreen() {
  const career = useCareer();
  const today = useToday();
  const [params, setParams] = useSearchParams();
  const [moved, setMoved] = useState(false);
  const { id, from, to, title } = quarterAsked(params.get('quarter'), today);
  const of = { purpose: 'quarterly-review', from, to } as const;
  const draft = useMemo(() => quarterlyReview(career, { from, to }, today), [career, from, to, today]);
  const kept = documentOf(career, of);
  const { sections } = composeDocument(draft, kept);
  const asked = params.get('step');
  const at = Math.min(Math.max(Math.round(Number(asked)) - 1 || 0, 0), reviewSteps.length - 1);
  const section = sections.find((one) => one.id === reviewSteps[at]);
  const go = (next: number | undefined) => {
    setMoved(true);
    setParams({ quarter: id, ...(next === undefined ? {} : { step: String(next + 1) }) });
  };
  const wins = entriesBetween(career, from, to < today ? to : today).filter(({ type }) => type === 'win').length;
  const finding = kept?.finished
    ? `You looked back on ${title} ${sayOn(kept.finished, today)}`
    : `${capitalised(wins > 0 ? sayCount(wins, 'win') : 'nothing won')} written down in ${title}`;
  const done = kept?.finished !== undefined && asked === null;
  return (
    <Page
      title="Quarterly review"
      finding={finding}
      lead={
        done
          ? 'It stands in your documents and can be changed there.'
          : 'Twenty minutes in six steps. What is computed opens its rows; your own words go into the quarterly document.'
      }
      actions={<LinkButton to={`/review/documents/quarterly-review?quarter=${id}`}>Open the document</LinkButton>}
    >
      <ReviewViews />
      {done ? (
        <Finished of={of} section={sections.find((one) => one.id === 'bets')} onAgain={() => go(0)} />
      ) : (
        <div className={styles.columns}>
          <StepNav at={at} sections={sections} onStep={go} />
          {section && reviewSteps[at] !== 'bets' && <Step key={`${documentId(of)} ${at}`} of={of} section={section} at={at} focuses={moved} onStep={go} />}
          {section && reviewSteps[at] === 'bets' && <Bets key={documentId(of)} of={of} section={section} at={at} focuses={moved} onStep={go} />}
        </div>
      )}
      <PastReviews shown={id} />
    </Page>
  );
}
