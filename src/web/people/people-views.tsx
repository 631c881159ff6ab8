import { useParams } from 'wouter';
import { useCareer } from '../book/book.tsx';
import { ViewsNav } from '../ui/views-nav.tsx';
import { views } from './views.ts';

/** From one way to look at one's people to the others. */
export function PeopleViews() {
  const { id } = useParams<{ id?: string }>();
  const count = useCareer().person.size;
  const all = [{ href: '/people', title: 'All', count }, ...views.map(({ id: view, title }) => ({ href: `/people/${view}`, title }))];
  return <ViewsNav label="Views of your people" views={all} here={id === undefined ? '/people' : `/people/${id}`} />;
}
