import { useParams } from 'wouter';
import { ViewsNav } from '../ui/views-nav.tsx';
import { views } from './views.ts';

/** From one way to look at the lab to the others. */
export function LabViews() {
  const { id } = useParams<{ id?: string }>();
  const all = [{ href: '/lab', title: 'What you believe' }, ...views.map(({ id: view, title }) => ({ href: `/lab/${view}`, title }))];
  return <ViewsNav label="Views of your lab" views={all} here={id === undefined ? '/lab' : `/lab/${id}`} />;
}
