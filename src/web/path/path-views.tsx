import { useParams } from 'wouter';
import { ViewsNav } from '../ui/views-nav.tsx';
import { views } from './views.ts';

/** From one way to look at one's path to the others. */
export function PathViews() {
  const { id } = useParams<{ id?: string }>();
  const all = [
    { href: '/path', title: 'Map and roles' },
    ...views.filter(({ aside }) => !aside).map(({ id: view, title }) => ({ href: `/path/${view}`, title })),
  ];
  return <ViewsNav label="Views of your path" views={all} here={id === undefined ? '/path' : `/path/${id}`} />;
}
