import { useParams } from 'wouter';
import BoardScreen from './board/board-screen.tsx';
import { PeopleScreen } from './people-screen.tsx';
import { PersonPage } from './person-page.tsx';

/** Everyone, the board, or one person. */
export default function People() {
  const { id } = useParams<{ id?: string }>();
  if (id === 'board') return <BoardScreen />;
  return id ? <PersonPage key={id} id={id} /> : <PeopleScreen />;
}
