import { must } from '#core/record.ts';
import { useCareer } from '../../book/book.tsx';
import { Page } from '../../ui/page.tsx';

/** One experiment: what it asks, its readings and its readout. */
export default function TestPage({ id }: { id: string }) {
  const row = must(useCareer().experiment.get(id), 'the experiment');
  return (
    <Page title="Experiment" finding={row.title}>
      {null}
    </Page>
  );
}
