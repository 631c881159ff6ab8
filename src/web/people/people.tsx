import { useParams } from 'wouter';
import { PeopleScreen } from './people-screen.tsx';
import { PersonPage } from './person-page.tsx';
import { views } from './views.ts';

/** Everyone, one way to look at them, or one person. */
export default function People() {
  const { id, part } = useParams<{ id?: string; part?: string }>();
  if (id === undefined) return <PeopleScreen />;
  const view = views.find((one) => one.id === id);
  return view ? <view.screen /> : <PersonPage key={id} id={id} part={part} />;
}
