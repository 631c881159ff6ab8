import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useSearchParams } from 'wouter';
import { board as boardOf, type Seat, seatFor } from '#core/insights/board.ts';
import { boardRange } from '#core/insights/board-range.ts';
import { boardFinding } from '#core/insights/board-words.ts';
import { boardLead } from '#core/insights/range-words.ts';
import { recentLayoff } from '#core/standing.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { PeopleViews } from '../people-views.tsx';
import { AskFirstCard } from './ask-first-card.tsx';
import styles from './board.module.css';
import { BoardList } from './board-list.tsx';
import { BoardRange } from './board-range.tsx';
import { BoardTable } from './board-table.tsx';
import { Candidates } from './candidates.tsx';
import { NeedsCard } from './needs-card.tsx';
import { SeatPanel } from './seat-panel.tsx';
import { mostAtTable } from './seat-places.ts';
import { ThanksCard } from './thanks-card.tsx';

/** Below this the words at the table would be too small to read. */
const narrow = '(max-width: 940px)';
const useNarrow = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      const query = matchMedia(narrow);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => matchMedia(narrow).matches,
  );

/** The needs as seats: who sits there, which are empty, and who could take them. */
export default function BoardScreen() {
  const career = useCareer();
  const today = useToday();
  const board = boardOf.of(career, today);
  const range = boardRange.of(career, today);
  const gentle = recentLayoff(career, today) !== undefined;
  const isNarrow = useNarrow();
  const [as, setAs] = useState<'table' | 'list'>('table');
  const [adding, setAdding] = useState(false);
  const [params, setParams] = useSearchParams();
  const side = useRef<HTMLDivElement>(null);
  const asked = params.get('seat');
  const seat = (asked && seatFor(board, asked)) || (board.seats.find(({ state }) => state === 'empty') ?? board.seats[0]);
  const moved = useRef(false);
  const choose = (chosen: Seat | string) => {
    moved.current = true;
    setParams({ seat: typeof chosen === 'string' ? chosen : chosen.need.need }, { replace: true });
  };
  // On a phone the seat opens under a long list: what was chosen is brought into view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another seat is chosen
  useEffect(() => {
    if (moved.current && isNarrow) side.current?.scrollIntoView({ block: 'start' });
  }, [asked]);

  if (board.seats.length === 0) {
    return (
      <Page
        title="Your board"
        finding={boardFinding(board)}
        lead="Most of us collect advisers by accident. Turn it round: name what you will need, then see who has depth in it."
      >
        <PeopleViews />
        {career.person.size === 0 && (
          <Empty action={<Button onClick={() => openDialog({ name: 'person' })}>Add a person</Button>}>Nobody is here yet; the needs can come first.</Empty>
        )}
        <div className={styles.start}>
          <NeedsCard today={today} first onAdded={choose} />
        </div>
        <ThanksCard today={today} />
      </Page>
    );
  }
  const list = isNarrow || as === 'list' || board.seats.length > mostAtTable;
  const shared = { board, chosen: seat?.key, today, gentle, onChoose: choose };
  return (
    <Page
      title="Your board"
      finding={boardFinding(board)}
      lead={boardLead(board, range)}
      actions={
        <>
          <LinkButton to="/import">Import people</LinkButton>
          <Button look="primary" aria-expanded={adding} onClick={() => setAdding(!adding)}>
            Add a need
          </Button>
        </>
      }
    >
      <PeopleViews />
      {adding && (
        <div className={styles.start}>
          <NeedsCard
            today={today}
            first={false}
            onAdded={(need) => {
              setAdding(false);
              choose(need);
            }}
          />
        </div>
      )}
      <div className={styles.columns}>
        <div className={styles.side}>
          <Card label="Seats" className={list ? undefined : styles.tableCard}>
            {!isNarrow && board.seats.length <= mostAtTable && (
              <div className={styles.as}>
                <Choice
                  label="Show the board as"
                  hideLabel
                  value={as}
                  onChange={setAs}
                  options={[
                    { value: 'table', title: 'Table' },
                    { value: 'list', title: 'List' },
                  ]}
                />
              </div>
            )}
            {list ? <BoardList {...shared} /> : <BoardTable {...shared} />}
          </Card>
          {!isNarrow && <BoardRange board={board} range={range} />}
        </div>
        <div className={styles.side} ref={side}>
          {seat && <SeatPanel seat={seat} today={today} gentle={gentle} />}
          {seat?.state === 'empty' && <Candidates seat={seat} today={today} />}
          <AskFirstCard today={today} onChoose={choose} />
          <ThanksCard today={today} />
          {isNarrow && <BoardRange board={board} range={range} />}
        </div>
      </div>
    </Page>
  );
}
