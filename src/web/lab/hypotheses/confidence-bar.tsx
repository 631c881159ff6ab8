import styles from './confidence-bar.module.css';

/** How sure now as a bar, with a tick where it began. What it shows is said in words beside it. */
export const ConfidenceBar = ({ now, start }: { now: number; start: number }) => (
  <svg className={styles.bar} viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
    <rect className={styles.track} x={0} y={4} width={100} height={6} />
    <rect className={now >= start ? styles.up : styles.down} x={0} y={4} width={100 * now} height={6} />
    <line className={styles.tick} x1={100 * start} x2={100 * start} y1={0} y2={14} vectorEffect="non-scaling-stroke" />
  </svg>
);
