import { Link } from 'wouter';
import type { MapPoint } from '#core/insights/career-map-points.ts';
import styles from './career-map.module.css';
import { type Drawing, type FutureEnd, laneTitles, type MapStop } from './draw-map.ts';
import type { Label } from './layout.ts';
import { pointDetail } from './map-words.ts';
import { Count, Mark } from './mark.tsx';

type PlotProps = {
  readonly drawing: Drawing;
  readonly summary: string;
  readonly onOpen: (point: MapPoint) => void;
  readonly onList: (first: MapPoint) => void;
};

/** The map itself: a picture of bands and lines, and on it the points as buttons with their labels. */
export function MapPlot({ drawing, summary, onOpen, onList }: PlotProps) {
  const { width, height, bands, ticks, today, plateau, strokes, stops, futures } = drawing;
  const last = bands.at(-1);
  const bottom = last ? last.y + last.height : height;
  const leaders = [...stops, ...futures].flatMap(({ label }) => (label?.leader ? [{ id: label.id, ...label.leader }] : []));
  return (
    <div className={styles.plot} style={{ width, height }} data-map>
      <svg className={styles.picture} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
        {bands.map((band) => (
          <g key={band.lane} className={styles[band.lane]}>
            <rect className={styles.band} x={0} y={band.y} width={width} height={band.height} />
            <text className={styles.title} x={10} y={band.y + 16}>
              {laneTitles[band.lane]}
            </text>
          </g>
        ))}
        {ticks.map((tick) => (
          <g key={tick.words}>
            <line className={styles.year} x1={tick.x} x2={tick.x} y1={bands[0]?.y ?? 0} y2={bottom} />
            <text className={styles.axis} x={tick.x} y={bottom + 17}>
              {tick.words}
            </text>
          </g>
        ))}
        {plateau && <rect className={styles.plateau} x={plateau.x} y={bands[0]?.y ?? 0} width={plateau.width} height={bottom - (bands[0]?.y ?? 0)} />}
        <line className={styles.today} x1={today.x} x2={today.x} y1={(bands[0]?.y ?? 0) - 2} y2={bottom} />
        <text className={styles.now} x={today.words.x + today.words.width / 2} y={14}>
          Today
        </text>
        {futures.map((end) => (
          <path key={end.future.id} className={`${styles.way} ${styles[end.future.lane]}`} d={end.path} />
        ))}
        {strokes.map(({ id, look, ...line }) => (
          <line key={id} className={styles[look]} x1={line.x1} y1={line.y1} x2={line.x2} y2={line.y2} />
        ))}
        {stops.map((stop) => stop.lineY !== stop.y && <line key={stop.point.id} className={styles.stem} x1={stop.x} x2={stop.x} y1={stop.lineY} y2={stop.y} />)}
        {leaders.map(({ id, ...line }) => (
          <line key={id} className={styles['leader-line']} {...line} />
        ))}
      </svg>
      {stops.map((stop) => (
        <StopButton key={stop.point.id} stop={stop} hit={drawing.hit} onPress={() => (stop.folded.length > 0 ? onList(stop.point) : onOpen(stop.point))} />
      ))}
      {futures.map((end) => (
        <FutureLink key={end.future.id} end={end} hit={drawing.hit} />
      ))}
    </div>
  );
}

/** A label whose place is told from the top left corner of what it belongs to. */
const LabelText = ({ label, x, y, tone }: { label: Label; x: number; y: number; tone?: string | undefined }) => (
  <span
    className={[styles.label, tone].filter(Boolean).join(' ')}
    style={{ left: label.box.x - x, top: label.box.y - y, width: label.box.width, height: label.box.height }}
    data-label
  >
    {label.lines.map((line, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two lines of one text, which never change places
      <span key={i}>{line} </span>
    ))}
  </span>
);

function StopButton({ stop: { point, folded, x, y, label, number }, hit, onPress }: { stop: MapStop; hit: number; onPress: () => void }) {
  const [left, top] = [x - hit / 2, y - hit / 2];
  const counted = number !== undefined || folded.length > 0;
  return (
    <button type="button" className={styles.stop} style={{ left, top, width: hit, height: hit }} onClick={onPress} data-point={point.id}>
      {counted ? <Count number={number} more={folded.length} /> : <Mark type={point.type} />}{' '}
      {label ? (
        <LabelText label={label} x={left} y={top} tone={point.type === 'setback' ? styles.bad : undefined} />
      ) : (
        <span className="visually-hidden">{point.words} </span>
      )}
      <span className="visually-hidden">
        {pointDetail(point)}
        {folded.length > 0 && `; with ${folded.map(({ words }) => words).join(', ')}: opens the list`}
      </span>
    </button>
  );
}

function FutureLink({ end: { future, x, y, label, number }, hit }: { end: FutureEnd; hit: number }) {
  // The mark stands at the edge of the frame; what can be pressed reaches inward from it.
  const [left, top] = [x - hit + 4, y - hit / 2];
  return (
    <Link href={future.opens} className={`${styles.stop} ${styles.end}`} style={{ left, top, width: hit, height: hit }} data-future={future.id}>
      {number === undefined ? <Mark type="future" /> : <Count number={number} more={0} />}{' '}
      {label ? <LabelText label={label} x={left} y={top} tone={styles[future.lane]} /> : <span className="visually-hidden">{future.title} </span>}
      <span className="visually-hidden">a way ahead, {future.says}</span>
    </Link>
  );
}
