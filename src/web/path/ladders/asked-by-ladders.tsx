import { Link } from 'wouter';
import { ladderSkillsFor } from '#core/insights/ladder-evidence.ts';
import { useCareer } from '../../book/book.tsx';
import { Card } from '../../ui/card.tsx';
import styles from './ladders.module.css';

/** On a skill of the framework: which skills of the company's ladders are like it. */
export function AskedByLadders({ skill }: { skill: string }) {
  const found = ladderSkillsFor(useCareer(), skill);
  if (found.length === 0) return null;
  return (
    <Card title="On your company’s ladder">
      <ul className={styles.asked}>
        {found.map(({ ladder, competency }) => (
          <li key={competency.id}>
            <Link href={`/path/ladder-${ladder.id}`}>{competency.title}</Link>
            <span className={styles.quiet}>{ladder.name}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
