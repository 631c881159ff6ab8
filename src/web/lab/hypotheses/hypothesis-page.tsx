import { must } from '#core/record.ts';
import { useCareer } from '../../book/book.tsx';
import { Page } from '../../ui/page.tsx';

/** One hypothesis: how sure, by which readouts, and what to test next. */
export default function HypothesisPage({ id }: { id: string }) {
  const row = must(useCareer().hypothesis.get(id), 'the hypothesis');
  return (
    <Page title="Hypothesis" finding={row.belief}>
      {null}
    </Page>
  );
}
