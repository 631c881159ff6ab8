import { sayChance } from '#core/insights/skill-level-words.ts';
import styles from './promotion.module.css';

/** A chance as a bar from open to closed; the words above it say the same. */
export const Dial = ({ chance }: { chance: number }) => (
  <div className={styles.dial} role="img" aria-label={`From open to closed: ${sayChance(chance)}`}>
    <div className={styles.track}>
      <span className={styles.mark} style={{ insetInlineStart: `${Math.round(Math.min(0.97, Math.max(0.03, chance)) * 100)}%` }} />
    </div>
    <div className={styles.ends} aria-hidden="true">
      <span>open</span>
      <span>closed</span>
    </div>
  </div>
);
