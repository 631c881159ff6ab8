import { useState } from 'react';
import { Link } from 'wouter';
import { practiseSkill } from '#core/insights/practise-skill.ts';
import { principleTitle } from '#core/playbook/titles.ts';
import { sayMinutes } from '#core/say.ts';
import type { LevelPractice } from '#core/skills/framework/guide.ts';
import { moveInWeek, practiceKey } from '#core/skills/practised.ts';
import type { SkillId } from '#core/skills/skills.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { Button } from '../../ui/button.tsx';
import { Chip, LinkChip } from '../../ui/chip.tsx';
import styles from './skill-screen.module.css';

/** A practice of a level, and the button that puts it into this week; where it is in the week, the way there. */
export function PracticeItem({ skill, practice }: { skill: SkillId; practice: LevelPractice }) {
  const career = useCareer();
  const today = useToday();
  const act = useAct();
  const [refused, setRefused] = useState('');
  const held = moveInWeek(career, practiceKey(skill, practice.id), today)?.state;
  const make = async () => {
    const outcome = await act(practiseSkill, { skill, practice: practice.id });
    setRefused(outcome.ok ? '' : outcome.reason);
  };
  return (
    <li className={styles.practice} data-item>
      <div>
        <h3>{practice.what}</h3>
        <p className={styles.doing}>… then I {practice.doing}.</p>
        <p className={styles.chips}>
          <Chip>{sayMinutes(practice.minutes)}</Chip>
          <LinkChip to={`/playbook/${practice.principle}`} label={`Why: ${principleTitle(practice.principle)}, principle ${practice.principle}`}>
            {principleTitle(practice.principle)}
          </LinkChip>
        </p>
        {refused && <p role="alert">{refused}</p>}
      </div>
      {held === 'open' || held === 'done' ? (
        <Link href="/" className={styles.held}>
          {held === 'open' ? 'In this week’s moves' : 'Done this week'}
        </Link>
      ) : (
        <Button small onClick={make} aria-label={`Make it a move: ${practice.what}`}>
          Make it a move
        </Button>
      )}
    </li>
  );
}
