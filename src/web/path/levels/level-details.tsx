import { assessableSkill } from '#core/insights/assessable.ts';
import { ownViewWords, readyWords, restsOnWords, sayChances } from '#core/insights/skill-level-words.ts';
import type { SkillLevel, SkillLevels } from '#core/insights/skill-levels.ts';
import { sayOn } from '#core/say.ts';
import { isSkillId, phases, phaseTitles } from '#core/skills/skills.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { LinkButton } from '../../ui/button.tsx';
import { AskPanel } from './ask-panel.tsx';
import { JudgedEntries } from './judged-entries.tsx';
import styles from './level-details.module.css';
import { PartsTable } from './parts-table.tsx';

/** What a row opens: in words how sure it is, what made the level and what moved it, whom to ask, and the entries to judge. */
export function LevelDetails({ level, levels }: { level: SkillLevel; levels: SkillLevels }) {
  const career = useCareer();
  const today = useToday();
  const known = level.knowledge !== 'unrated';
  const rated = assessableSkill(career, level.skill);
  const own = isSkillId(level.skill);
  const words = [readyWords(level), restsOnWords(level), ownViewWords(career, levels, level)].filter(Boolean);
  const since = sayOn(levels.since, today).replace(/^on /, '');
  return (
    <div className={styles.details}>
      {level.ask && <AskPanel ask={level.ask} level={level} />}
      {known && words.length > 0 && <p className={styles.words}>{words.join(' ')}</p>}
      {known && own && (
        <dl className={styles.phases} aria-label={`Which phase ${level.name} most likely lies in`}>
          {phases.map((phase) => (
            <div key={phase}>
              <dt>{phaseTitles[phase]}</dt>
              <dd>{sayChances(...level.ranges[phase])}</dd>
            </div>
          ))}
        </dl>
      )}
      {known && (
        <>
          <PartsTable title="What the level is made of" from="The middle of the scale" start={3} parts={level.made} level={level} rating />
          {level.moved.own.length + level.moved.elsewhere.length > 0 && <PartsTable title={`What moved it since ${since}`} parts={level.moved} level={level} />}
        </>
      )}
      <JudgedEntries level={level} />
      <div className={styles.buttons}>
        {rated && (
          <LinkButton small to={`/path/assess?as=self&skill=${encodeURIComponent(level.skill)}`}>
            Rate {level.name}
          </LinkButton>
        )}
        {own && (
          <LinkButton small to={`/path/skill-${level.skill}`}>
            Read the five levels
          </LinkButton>
        )}
      </div>
    </div>
  );
}
