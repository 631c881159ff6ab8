import { useParams } from 'wouter';
import { onDemand } from '../shell/on-demand.tsx';
import { PeopleScreen } from './people-screen.tsx';
import { PersonPage } from './person-page.tsx';
import { views } from './views.ts';

const Duplicates = onDemand(() => import('./everyone/duplicates-screen.tsx'));

/** Everyone, one way to look at them, or one person. */
export default function People() {
  const { id, part } = useParams<{ id?: string; part?: string }>();
  if (id === undefined) return <PeopleScreen />;
  if (id === 'duplicates') return <Duplicates />;
  const view = views.find((one) => one.id === id);
  return view ? <view.screen /> : <PersonPage key={id} id={id} part={part} />;
}
