import { useParams } from 'wouter';
import { PeopleScreen } from './people-screen.tsx';
import { PersonPage } from './person-page.tsx';

/** Everyone, or one person. */
export default function People() {
  const { id } = useParams<{ id?: string }>();
  return id ? <PersonPage key={id} id={id} /> : <PeopleScreen />;
}
