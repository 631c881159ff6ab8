import { useMemo, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { careerMap, type Undated } from '#core/insights/career-map.ts';
import type { MapPoint } from '#core/insights/career-map-points.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Card } from '../../ui/card.tsx';
import styles from './career-map.module.css';
import { drawMap } from './draw-map.ts';
import { MapList } from './map-list.tsx';
import { MapNotes } from './map-notes.tsx';
import { MapPlot } from './map-plot.tsx';
import { mapSummary, typeTitles } from './map-words.ts';
import { Mark } from './mark.tsx';
import under from './under-map.module.css';
import { useWidth } from './use-width.ts';

const types: readonly MapPoint['type'][] = ['turning', 'role', 'promotion', 'setback', 'project', 'decision'];

type MapProps = { readonly onRole: (id: string) => void; readonly onProject: (id: string) => void };

/** The way so far and the ways ahead, over time and phase. Every point opens what it stands for. */
export function CareerMapCard({ onRole, onProject }: MapProps) {
  const career = useCareer();
  const today = useToday();
  const [, go] = useLocation();
  const map = careerMap.of(career, today);
  const [element, width] = useWidth<HTMLDivElement>();
  const list = useRef<HTMLDetailsElement>(null);
  const drawing = useMemo(() => (width > 0 ? drawMap(map, width) : undefined), [map, width]);
  const summary = mapSummary(map);
  const open = ({ opens: { kind, id } }: MapPoint) =>
    kind === 'role'
      ? onRole(id)
      : kind === 'project'
        ? onProject(id)
        : kind === 'setback'
          ? go(`/setback/${encodeURIComponent(id)}`)
          : openDialog({ name: 'capture', entry: id });
  const openUndated = ({ kind, id }: Undated) => (kind === 'role' ? onRole(id) : onProject(id));
  const showInList = ({ id }: MapPoint) => {
    if (!list.current) return;
    list.current.open = true;
    list.current.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus();
  };
  const numbered = [
    ...(drawing?.stops ?? []).map((stop) => ({ ...stop, words: stop.point.words })),
    ...(drawing?.futures ?? []).map((end) => ({ ...end, words: end.future.title })),
  ]
    .filter(({ number }) => number !== undefined)
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const shown = types.filter((type) => map.points.some((point) => point.type === type));

  return (
    <Card className={styles.card} label="The map">
      <div ref={element} className={styles.frame}>
        {drawing && <MapPlot drawing={drawing} summary={summary} onOpen={open} onList={showInList} />}
      </div>
      <ul className={under.key} aria-label="Signs on the map">
        {shown.map((type) => (
          <li key={type}>
            <Mark type={type} /> {typeTitles[type]}
          </li>
        ))}
        {map.futures.length > 0 && (
          <li>
            <Mark type="future" /> A way ahead
          </li>
        )}
        {map.plateauFrom !== undefined && (
          <li>
            <i className={under.plateau} aria-hidden="true" /> <Link href="/radar">What may be a plateau</Link>
          </li>
        )}
      </ul>
      {numbered.length > 0 && (
        <ol className={under.numbers} aria-label="Numbers on the map">
          {numbered.map(({ number, words }) => (
            <li key={number}>
              <b>{number}</b> {words}
            </li>
          ))}
        </ol>
      )}
      <MapNotes map={map} onRole={onRole} />
      <MapList map={map} summary={summary} list={list} onOpen={open} onUndated={openUndated} />
    </Card>
  );
}
