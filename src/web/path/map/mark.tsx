import type { MapPoint } from '#core/insights/career-map-points.ts';
import styles from './career-map.module.css';

/** The sign of a point: each kind has a shape of its own, so that colour is never the only sign. */
export function Mark({ type }: { type: MapPoint['type'] | 'future' }) {
  return (
    <svg className={`${styles.mark} ${styles[type]}`} viewBox="-10 -10 20 20" width={20} height={20} aria-hidden="true">
      {shape(type)}
    </svg>
  );
}

function shape(type: MapPoint['type'] | 'future') {
  switch (type) {
    case 'promotion':
      return <path d="M0 -8 L8 6 L-8 6 Z" />;
    case 'setback':
      return <path d="M-5.5 -5.5 H5.5 V5.5 H-5.5 Z" />;
    case 'decision':
      return <path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />;
    case 'project':
      return <circle r={4.5} />;
    case 'future':
      return <circle r={4} />;
    default:
      return <circle r={6.5} />;
  }
}

/** In place of a sign: the number a point has beneath the map, how many more share its place, or both. */
export function Count({ number, more }: { number: number | undefined; more: number }) {
  return <span className={styles.count}>{[number, more > 0 ? `+${more}` : undefined].filter((part) => part !== undefined).join(' ')}</span>;
}
