import { Link } from 'wouter';
import type { Career } from '#core/career.ts';
import { listPeople } from '#core/people/people-list.ts';
import { recentLayoff } from '#core/standing.ts';
import type { Day } from '#core/time.ts';
import styles from './people-views.module.css';

/** From the board to the lists of people; the board itself is where one is. */
export function PeopleViews({ career, today }: { career: Career; today: Day }) {
  const { due, inRhythm, everyone } = listPeople(career, today);
  const view = (to: string, title: string, count: number) => (
    <li>
      <Link href={to}>
        {title} <small>{count.toLocaleString('en')}</small>
      </Link>
    </li>
  );
  return (
    <nav className={styles.views} aria-label="Views of your people">
      <ul>
        <li>
          <Link href="/people/board" aria-current="page">
            Board
          </Link>
        </li>
        {!recentLayoff(career, today) && view('/people?show=due', 'Due', due.length)}
        {view('/people?show=rhythm', 'In rhythm', inRhythm.length)}
        {view('/people?show=everyone', 'Everyone', everyone.length)}
      </ul>
    </nav>
  );
}
