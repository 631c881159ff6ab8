import { Link, useParams } from 'wouter';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { views } from './views.ts';

/** What has been, and what to tell of it. */
export default function Review() {
  const { id } = useParams<{ id?: string }>();
  const view = id === undefined ? views[0] : views.find((one) => one.id === id);
  if (view) return <view.screen />;
  return (
    <Page title="There is no such page">
      <Empty action={<Link href="/review">Go to your review</Link>}>Your review has no page of this name.</Empty>
    </Page>
  );
}
