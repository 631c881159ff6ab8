import { assessableSkill } from '#core/insights/assessable.ts';
import { sayAsked, sayChances } from '#core/insights/skill-level-words.ts';
import type { SkillLevel, SkillLevels } from '#core/insights/skill-levels.ts';
import { isSkillId } from '#core/skills/skills.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { LevelBand } from './level-band.tsx';
import { LevelDetails } from './level-details.tsx';
import styles from './level-row.module.css';
import { evidenceAge, figure, gapWords, quarterWords, standsWords } from './level-words.ts';

type RowProps = { readonly level: SkillLevel; readonly levels: SkillLevels; readonly open: boolean; readonly onToggle: () => void };

/** A skill: where it stands, how sure that is, what is asked for and what it rests on. It opens the rows it was made of. */
export function LevelRow({ level, levels, open, onToggle }: RowProps) {
  const career = useCareer();
  const today = useToday();
  const known = level.knowledge !== 'unrated';
  const [evidence, age] = evidenceAge(level, today);
  const ladderSkill = isSkillId(level.skill) ? undefined : assessableSkill(career, level.skill)?.skill;
  const ready = known && level.ready ? sayChances(level.ready.low, level.ready.high) : '';
  return (
    <details className={styles.row} open={open} id={`skill-${level.skill}`}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is the button of its details */}
      <summary
        data-item
        className={styles.head}
        onClick={(event) => {
          event.preventDefault();
          onToggle();
        }}
      >
        <span className={styles.skill}>
          <strong>{level.name}</strong>
          <small>{[standsWords(level, ladderSkill), quarterWords(level)].filter(Boolean).join(', ')}</small>
        </span>
        <span className={styles.band}>
          <LevelBand level={level} />
        </span>
        <span className={styles.now}>
          {known && (
            <>
              {figure(level.level)} <small>± {level.spread.toFixed(1)}</small>
            </>
          )}
        </span>
        <span className={styles.ready}>
          {ready && (
            <>
              <span className={styles.phoneOnly}>Ready: </span>
              {ready}
              <small>{gapWords(level)}</small>
            </>
          )}
        </span>
        <span className={styles.evidence}>
          {[evidence, age].filter(Boolean).join(', ')}
          {level.ask && <small className={styles.ask}>Not enough outside evidence yet: ask {sayAsked(career, level.ask)}</small>}
        </span>
      </summary>
      {open && <LevelDetails level={level} levels={levels} />}
    </details>
  );
}
