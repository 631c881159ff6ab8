import type { Ref } from 'react';
import { Link } from 'wouter';
import type { CareerMap, Undated } from '#core/insights/career-map.ts';
import type { MapPoint } from '#core/insights/career-map-points.ts';
import { monthInWords } from '../../ui/words.ts';
import { laneTitles } from './draw-map.ts';
import { typeTitles } from './map-words.ts';
import { Mark } from './mark.tsx';
import styles from './under-map.module.css';

type ListProps = {
  readonly map: CareerMap;
  readonly summary: string;
  readonly list: Ref<HTMLDetailsElement>;
  readonly onOpen: (point: MapPoint) => void;
  readonly onUndated: (row: Undated) => void;
};

/** The map in words: every point in the order of time, then the ways ahead, then what has no day. */
export const MapList = ({ map, summary, list, onOpen, onUndated }: ListProps) => (
  <details className={styles.words} ref={list}>
    <summary>
      <span>The map in words</span> <small>{summary}</small>
    </summary>
    <ol>
      {map.points.map((point) => (
        <li key={point.id} data-item>
          <button type="button" className={styles.row} onClick={() => onOpen(point)} data-row={point.id}>
            <span className={styles.when}>{monthInWords(point.on)}</span>
            <Mark type={point.type} />
            <span className={styles.what}>
              <strong>{point.words}</strong>{' '}
              <span>{[typeTitles[point.type], ...point.says, point.lane === 'unsaid' ? 'no phase said' : `${laneTitles[point.lane]} phase`].join(' · ')}</span>
            </span>
          </button>
        </li>
      ))}
      {map.futures.map((future) => (
        <li key={future.id} data-item>
          <Link href={future.opens} className={styles.row}>
            <span className={styles.when}>Ahead</span>
            <Mark type="future" />
            <span className={styles.what}>
              <strong>{future.title}</strong>{' '}
              <span>
                {laneTitles[future.lane]} phase · {future.says}
              </span>
            </span>
          </Link>
        </li>
      ))}
      {map.undated.map((row) => (
        <li key={`${row.kind}.${row.id}`} data-item>
          <button type="button" className={styles.row} onClick={() => onUndated(row)}>
            <span className={styles.when}>No date</span>
            <span />
            <span className={styles.what}>
              <strong>{row.words}</strong>{' '}
              <span>{row.kind === 'role' ? 'Give it a beginning, and it stands on the map' : 'Give it a year, and it stands on the map'}</span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  </details>
);
