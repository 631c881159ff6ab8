import { Link } from 'wouter';
import type { EvidenceView } from '#core/insights/skill-evidence.ts';
import { energyWords } from '#core/insights/skill-evidence-words.ts';
import { levelWords } from '#core/insights/skill-level-words.ts';
import { skillLevels } from '#core/insights/skill-levels.ts';
import { skillTitle } from '#core/skills/skills.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { Card } from '../../ui/card.tsx';
import styles from './evidence.module.css';

/** Skills with a high level that take more energy than they give: what one is asked for again because one is good at it. */
export function EnergyTraps({ view, when }: { view: EvidenceView; when: string }) {
  const career = useCareer();
  const today = useToday();
  const traps = view.skills.filter(({ trap }) => trap);
  if (traps.length === 0) return null;
  const levels = new Map(skillLevels.of(career, today).skills.map((level) => [level.skill, level]));
  return (
    <Card className={`${styles.card} ${styles.trap}`} title="Good at it, and it drains you">
      <ul className={styles.traps}>
        {traps.map((row) => {
          const level = levels.get(row.skill);
          return (
            <li key={row.skill}>
              {level ? levelWords(level) : skillTitle(row.skill)}. {energyWords(row)} {when}.{' '}
              <Link href={`/path/evidence/${encodeURIComponent(row.skill)}`}>See the rows for {skillTitle(row.skill)}</Link>
            </li>
          );
        })}
      </ul>
      <p className={styles.quiet}>
        What one does well comes back. Before the next role is built around it, it is worth a talk about how much of it there should be.{' '}
        <Link href="/playbook/P13">Why energy is written down</Link>
      </p>
    </Card>
  );
}
