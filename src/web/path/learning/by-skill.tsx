import { Link } from 'wouter';
import type { LearningView, SkillLearning } from '#core/insights/learning-by-skill.ts';
import { gapWords } from '#core/insights/learning-words.ts';
import { skillEvidence } from '#core/insights/skill-evidence.ts';
import { strengthWords } from '#core/insights/skill-evidence-words.ts';
import { skillName } from '#core/skills/skill-name.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { counted } from '../../ui/words.ts';
import styles from './learning.module.css';
import { LearningRow } from './learning-row.tsx';

type ByProps = { readonly view: LearningView; readonly today: Day; readonly quiet: boolean };

const strengths = ['none', 'thin', 'strong'];

/** Each skill with what stands for it in the record and what one learns from for it: the quiet ones of the phase in view first, then those with little evidence. */
export function BySkill({ view, today, quiet }: ByProps) {
  const career = useCareer();
  const evidence = new Map(skillEvidence.of(career, today).skills.map((row) => [row.skill, row]));
  const rank = ({ skill, quiet: isQuiet }: SkillLearning): number => (isQuiet ? -1 : strengths.indexOf(evidence.get(skill)?.strength ?? 'strong'));
  const inOrder = [...view.skills].sort((a, b) => rank(a) - rank(b));
  return (
    <div className={styles.stack}>
      {inOrder.map((row) => {
        const held = evidence.get(row.skill);
        return (
          <Card key={row.skill} title={skillName(career, row.skill)} eyebrow={quiet ? undefined : skillEyebrow(row, today)}>
            {held && (
              <p className={styles.standing}>
                <Link href={`/path/evidence/${encodeURIComponent(row.skill)}`}>{strengthWords(held)}</Link>
              </p>
            )}
            {row.items.length > 0 && (
              <ul>
                {row.items.map((item) => (
                  <LearningRow key={item.id} row={item} today={today} quiet={quiet} skills={false} />
                ))}
              </ul>
            )}
            <p className={styles.more}>
              <Button
                small
                look={row.items.length > 0 ? 'quiet' : 'plain'}
                onClick={() => openDialog({ name: 'learning', skill: row.skill })}
                aria-label={`Add something for it: ${skillName(career, row.skill)}`}
              >
                Add something for it
              </Button>
            </p>
          </Card>
        );
      })}
      {view.loose.length > 0 && (
        <Card title="For no skill in particular">
          <ul>
            {view.loose.map((item) => (
              <LearningRow key={item.id} row={item} today={today} quiet={quiet} />
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

function skillEyebrow(row: SkillLearning, today: Day): string | undefined {
  if (!row.quiet) return row.items.length > 0 ? counted(row.items.length, 'title', 'titles') : undefined;
  return row.items.length > 0 ? `Quiet for 90 days · ${counted(row.items.length, 'title', 'titles')}` : `Quiet for 90 days · ${gapWords(row, today)}`;
}
