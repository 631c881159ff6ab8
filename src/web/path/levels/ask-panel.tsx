import { useState } from 'react';
import { personOfRater } from '#core/assessments/assessments.ts';
import { askWords } from '#core/insights/skill-level-words.ts';
import type { SkillLevel, SkillLevels } from '#core/insights/skill-levels.ts';
import { skillLevels } from '#core/insights/skill-levels.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { PeoplePicker } from '../../people/people-picker.tsx';
import { openDialog } from '../../shell/dialogs.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import styles from './ask-panel.module.css';

/** Too little is known from outside: who is to be asked about what, the letter for it, and where the answer is typed in. */
export function AskPanel({ ask, level, label }: { ask: NonNullable<SkillLevels['ask']>; level: SkillLevel; label?: string }) {
  const career = useCareer();
  const today = useToday();
  const [choosing, setChoosing] = useState(false);
  const who = personOfRater(ask.rater);
  const as = ask.side === 'manager' ? 'manager' : 'peer';
  const { skills } = skillLevels.of(career, today);
  const write = (person: string) => openDialog({ name: 'write-to', person, level: ask.about });
  const answer = new URLSearchParams({ as, ...(who ? { by: who } : {}), skill: ask.about });
  return (
    <section className={styles.ask} aria-label={label ?? `Whom to ask about ${level.name}`}>
      <p>{askWords(career, { ask, skills })}</p>
      <div className={styles.buttons}>
        {who ? (
          <Button small look="primary" onClick={() => write(who)}>
            Draft message to {career.person.get(who)?.name}
          </Button>
        ) : (
          <Button small look="primary" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
            Choose whom to ask
          </Button>
        )}
        <LinkButton small to={`/path/assess?${answer}`}>
          Type in their answer
        </LinkButton>
      </div>
      {choosing && (
        <PeoplePicker
          label={as === 'manager' ? 'Your manager' : 'A peer who has seen your work'}
          values={[]}
          onChange={([person]) => {
            setChoosing(false);
            if (person) write(person);
          }}
        />
      )}
    </section>
  );
}
