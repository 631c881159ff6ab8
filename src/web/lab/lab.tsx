import { Link, useParams } from 'wouter';
import { useCareer } from '../book/book.tsx';
import { onDemand } from '../shell/on-demand.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { BeliefsScreen } from './beliefs-screen.tsx';
import { views } from './views.ts';

const HypothesisPage = onDemand(() => import('./hypotheses/hypothesis-page.tsx'));
const TestPage = onDemand(() => import('./tests/test-page.tsx'));

/** What one believes, one way to look at the lab, one hypothesis, or one experiment. */
export default function Lab() {
  const { id } = useParams<{ id?: string }>();
  const { hypothesis, experiment } = useCareer();
  if (id === undefined) return <BeliefsScreen />;
  const view = views.find((one) => one.id === id);
  if (view) return <view.screen />;
  if (hypothesis.has(id)) return <HypothesisPage key={id} id={id} />;
  if (experiment.has(id)) return <TestPage key={id} id={id} />;
  return (
    <Page title="There is no such page">
      <Empty action={<Link href="/lab">See what you believe</Link>}>It may have been removed; Undo brings it back.</Empty>
    </Page>
  );
}
