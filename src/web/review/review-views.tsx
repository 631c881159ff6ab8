import { useParams } from 'wouter';
import { ViewsNav } from '../ui/views-nav.tsx';
import { views } from './views.ts';

/** From one way to look back to the others. */
export function ReviewViews() {
  const { id } = useParams<{ id?: string }>();
  const all = views.map(({ id: view, title }) => ({ href: `/review/${view}`, title }));
  return <ViewsNav label="Views of your review" views={all} here={`/review/${id ?? views[0]?.id}`} />;
}
