import { Link, useParams } from 'wouter';
import { recentLayoff } from '#core/standing.ts';
import { useCareer } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { LinkButton } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { GrowthScreen } from './growth-screen.tsx';
import { views } from './views.ts';

/** Whether growth goes on, or one of the other dials. After a layoff none of them says anything. */
export default function Radar() {
  const career = useCareer();
  const today = useToday();
  const { id } = useParams<{ id?: string }>();
  if (recentLayoff(career, today))
    return (
      <Page title="Radar" finding="The radar is quiet for now">
        <Empty action={<LinkButton to="/">Back to today</LinkButton>}>After a layoff it says nothing for thirteen weeks. What you wrote is kept.</Empty>
      </Page>
    );
  if (id === undefined) return <GrowthScreen />;
  const view = views.find((one) => one.id === id);
  if (view) return <view.screen />;
  return (
    <Page title="There is no such page">
      <Empty action={<Link href="/radar">Open the radar</Link>}>The radar has no page of this name.</Empty>
    </Page>
  );
}
