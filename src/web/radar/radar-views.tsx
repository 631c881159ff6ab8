import { useParams } from 'wouter';
import { ViewsNav } from '../ui/views-nav.tsx';
import { views } from './views.ts';

/** From one dial of the radar to the others. */
export function RadarViews() {
  const { id } = useParams<{ id?: string }>();
  const all = [{ href: '/radar', title: 'Growth' }, ...views.map(({ id: view, title }) => ({ href: `/radar/${view}`, title }))];
  return <ViewsNav label="Views of the radar" views={all} here={id === undefined ? '/radar' : `/radar/${id}`} />;
}
