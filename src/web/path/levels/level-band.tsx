import type { SkillLevel } from '#core/insights/skill-levels.ts';
import { phaseBegins } from '#core/skills/level/phase-cuts.ts';
import { skillPhase } from '#core/skills/skills.ts';
import styles from './level-band.module.css';
import { bandWords } from './level-words.ts';

/** A place on the scale of 1 to 5, in per cent of the picture, with room for a mark at both ends. */
const at = (level: number): number => 3 + (94 * (Math.min(5, Math.max(1, level)) - 1)) / 4;
const percent = (value: number): string => `${value.toFixed(2)}%`;

/** A level on the scale of 1 to 5: the bar up to it, the band it most likely lies in, and a mark where the phase ahead begins. */
export function LevelBand({ level }: { level: SkillLevel }) {
  const known = level.knowledge !== 'unrated';
  const [low, high] = [at(level.level - level.spread), at(level.level + level.spread)];
  const mark = level.ready && at(phaseBegins[level.ready.phase]);
  return (
    <svg className={`${styles.band} ${styles[skillPhase(level.skill)]}`} role="img" aria-label={bandWords(level)} height="22" width="100%">
      <rect x={percent(at(1))} width="94%" y="8" height="6" rx="3" className={styles.track} />
      {[2, 3, 4].map((tick) => (
        <line key={tick} x1={percent(at(tick))} x2={percent(at(tick))} y1="8" y2="14" className={styles.tick} />
      ))}
      {known && (
        <>
          <rect x={percent(at(1))} width={percent(low - at(1))} y="8" height="6" rx="3" className={styles.bar} />
          <rect x={percent(low)} width={percent(high - low)} y="8" height="6" rx="3" className={styles.range} />
        </>
      )}
      {mark !== undefined && <line x1={percent(mark)} x2={percent(mark)} y1="2" y2="20" className={styles.mark} />}
      {known && <circle cx={percent(at(level.level))} cy="11" r="5.5" className={level.knowledge === 'own-view' ? styles.own : styles.dot} />}
    </svg>
  );
}

/** The figures of the scale above the rows. */
export const LevelScale = () => (
  <svg className={styles.scale} height="16" width="100%" aria-hidden="true">
    {[1, 2, 3, 4, 5].map((level) => (
      <text key={level} x={percent(at(level))} y="12" textAnchor="middle">
        {level}
      </text>
    ))}
  </svg>
);
