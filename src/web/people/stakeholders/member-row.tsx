import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Person } from '#core/people/people.ts';
import { rhythmOf } from '#core/people/rhythm.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { rhythmInWords, rhythmTone } from '../rhythm-words.ts';
import styles from './stakeholders.module.css';

type RowProps = {
  readonly person: Person;
  readonly today: Day;
  readonly gentle: boolean;
  readonly said?: string;
  readonly former?: boolean;
  readonly children?: ReactNode;
};

/** Somebody with where they stand; of a former one only the time. */
export function MemberRow({ person, today, gentle, said, former, children }: RowProps) {
  const rhythm = rhythmOf(useCareer(), person, today);
  const standing = former ? '' : rhythmInWords(person, rhythm, today, { gentle });
  const post = [person.title, person.company].filter(Boolean).join(' · ');
  return (
    <li className={styles.member} data-item>
      <Avatar name={person.name} />
      <div className={styles.who}>
        <Link href={`/people/${person.id}`} className={styles.name}>
          {person.name}
        </Link>
        {(said || post) && <span className={styles.detail}>{[said, post].filter(Boolean).join(' · ')}</span>}
        {standing && <span className={`${styles.detail} ${styles[rhythmTone(rhythm, { gentle })] ?? ''}`}>{standing}</span>}
      </div>
      {children}
    </li>
  );
}
