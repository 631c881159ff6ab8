import { Link, useParams } from 'wouter';
import { useCareer } from '../book/book.tsx';
import styles from './people-views.module.css';
import { views } from './views.ts';

/** From one way to look at one's people to the others. */
export function PeopleViews() {
  const { id: here } = useParams<{ id?: string }>();
  const everyone = useCareer().person.size;
  return (
    <nav className={styles.views} aria-label="Views of your people">
      <ul>
        <li>
          <Link href="/people" aria-current={here === undefined ? 'page' : undefined}>
            All <small>{everyone.toLocaleString('en')}</small>
          </Link>
        </li>
        {views.map(({ id, title }) => (
          <li key={id}>
            <Link href={`/people/${id}`} aria-current={here === id ? 'page' : undefined}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
