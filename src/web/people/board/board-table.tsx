import { type KeyboardEvent, useId } from 'react';
import type { Board, Seat } from '#core/insights/board.ts';
import { initials } from '#core/people/people.ts';
import type { Day } from '#core/time.ts';
import styles from './board-table.module.css';
import { circleRadius, firstLine, labelWidth, lineHeight, type Place, seatPlaces } from './seat-places.ts';
import { seatStanding } from './seat-words.ts';
import { textToLines } from './text-lines.ts';

type TableProps = {
  readonly board: Board;
  readonly chosen: string | undefined;
  readonly today: Day;
  readonly gentle: boolean;
  readonly onChoose: (seat: Seat) => void;
};
type Line = { readonly key: string; readonly text: string; readonly look: string | undefined };

const around = 2 * Math.PI * circleRadius;

function linesOf(seat: Seat, today: Day, gentle: boolean): Line[] {
  const holder = seat.holders[0];
  const more = seat.holders.length > 1 ? ` +${seat.holders.length - 1}` : '';
  const late = gentle ? undefined : seat.state === 'late' ? styles.lateWords : seat.state === 'due' ? styles.dueWords : undefined;
  const part = (name: string, text: string, size: number, look: string | undefined) =>
    textToLines(text, labelWidth - 4, size).map((line, i) => ({ key: `${name}${i}`, text: line, look }));
  return [
    ...part('who', holder ? `${holder.person.name}${more}` : 'Empty seat', 13, styles.who),
    ...part('need', seat.title, 12, styles.need),
    ...part('standing', seatStanding(seat, today, gentle), 11.5, late ?? styles.standing),
  ];
}

/** The part of the rhythm that is still to come: a full ring just after a contact, none left when it is due. */
function freshness(seat: Seat): number {
  const holder = seat.holders[0];
  const rhythm = holder?.rhythm.chosen?.weeks;
  if (!holder || rhythm === undefined || holder.rhythm.state !== 'ahead') return 1;
  return Math.min(1, Math.max(0.06, holder.rhythm.days / (rhythm * 7)));
}

function SeatAt({
  seat,
  place,
  lines,
  chosen,
  gentle,
  onChoose,
}: {
  seat: Seat;
  place: Place;
  lines: readonly Line[];
  chosen: boolean;
  gentle: boolean;
  onChoose: () => void;
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose();
  };
  const holder = seat.holders[0];
  const state = gentle && seat.state !== 'empty' ? 'taken' : seat.state;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG knows no button element
    <g
      role="button"
      tabIndex={0}
      data-item
      data-seat={seat.key}
      aria-pressed={chosen}
      className={`${styles.seat} ${styles[state] ?? ''}`}
      transform={`translate(${place.x} ${place.y})`}
      onClick={onChoose}
      onKeyDown={onKeyDown}
    >
      <rect
        className={styles.reach}
        x={-labelWidth / 2}
        y={-circleRadius - 6}
        width={labelWidth}
        height={circleRadius + 6 + firstLine + (lines.length - 1) * lineHeight + 6}
        rx={10}
      />
      <circle r={circleRadius} className={styles.circle} />
      {seat.state !== 'empty' && (
        <circle r={circleRadius} className={styles.ring} transform="rotate(-90)" strokeDasharray={`${around * freshness(seat)} ${around}`} />
      )}
      <text className={styles.initials} dy="0.35em">
        {`${holder ? initials(holder.person.name) : '+'} `}
      </text>
      {lines.map((line, i) => (
        <text key={line.key} className={line.look} y={firstLine + i * lineHeight}>
          {`${line.text} `}
        </text>
      ))}
    </g>
  );
}

/** The needs as seats round a table: who sits there, how fresh the tie is, and which seats are empty. */
export function BoardTable({ board, chosen, today, gentle, onChoose }: TableProps) {
  const title = useId();
  const lines = board.seats.map((seat) => linesOf(seat, today, gentle));
  const { width, height, places, table } = seatPlaces(lines.map((list) => list.length));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture whose parts can be pressed
    <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-labelledby={title} className={styles.table}>
      <title id={title}>Your board as a table</title>
      <ellipse cx={table.x} cy={table.y} rx={table.rx} ry={table.ry} className={styles.board} />
      <text x={table.x} y={table.y - 2} className={styles.count}>
        {board.filled} of {board.seats.length}
      </text>
      <text x={table.x} y={table.y + 20} className={styles.standing}>
        {board.seats.length === 1 ? 'need has a seat' : 'needs have a seat'}
      </text>
      {board.seats.map((seat, i) => {
        const place = places[i];
        return (
          place && (
            <SeatAt
              key={seat.key}
              seat={seat}
              place={place}
              lines={lines[i] ?? []}
              chosen={seat.key === chosen}
              gentle={gentle}
              onChoose={() => onChoose(seat)}
            />
          )
        );
      })}
    </svg>
  );
}
