import { useState } from 'react';
import { useParams } from 'wouter';
import { useCareer } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { type ListView, PeopleScreen, startView } from './people-screen.tsx';
import { PersonPage } from './person-page.tsx';

/** Everyone, or one person. The list's search and place stay while one looks at somebody and comes back. */
export default function People() {
  const { id } = useParams<{ id?: string }>();
  const career = useCareer();
  const today = useToday();
  const [view, setView] = useState<ListView>(() => startView(career, today));
  return id ? <PersonPage key={id} id={id} /> : <PeopleScreen view={view} onView={setView} />;
}
