import { useEffect } from 'react';
import { profileOf } from '#core/profile/profile.ts';
import { checkinOf } from '#core/pulse/pulse.ts';
import { sayMinutes, sayNumber } from '#core/say.ts';
import { recentLayoff, setbackOn } from '#core/standing.ts';
import { type Day, weekNumber, weekOf } from '#core/time.ts';
import { useAct, useCareer, useShelf } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { openDialog } from '../shell/dialogs.ts';
import { onDemand } from '../shell/on-demand.tsx';
import { showToast } from '../shell/toast-store.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Page } from '../ui/page.tsx';
import { GoalCard } from './goal-card.tsx';
import { LeftOut } from './left-out.tsx';
import { MoveRow } from './move-row.tsx';
import { PeopleCard } from './people-card.tsx';
import { usePlanner, weekFrom } from './planner.ts';
import styles from './today.module.css';
import { isUntouched } from './untouched.ts';
import { WeekJournal } from './week-journal.tsx';

// The chart's library is loaded after the moves stand on the screen.
const BoardCard = onDemand(() => import('./board-card.tsx'));
const Welcome = onDemand(() => import('./welcome.tsx'));
const SetbackCard = onDemand(() => import('../setback/today-card.tsx'));
const CheckInCard = onDemand(() => import('./check-in-card.tsx'));

/** The week's moves, each with its reason and the thing that does it. */
export function Today() {
  const career = useCareer();
  const act = useAct();
  const today = useToday();
  const planner = usePlanner();
  const week = weekFrom(planner, career, today);
  usePlannedWeek(today, week.proposed);
  const untouched = isUntouched(career);
  const checkedIn = checkinOf(career, weekOf(today)) !== undefined;
  const setback = setbackOn(career, today);
  const open = week.moves.filter((move) => move.state === 'open');
  const replan = async () => {
    if (!planner) return;
    const outcome = await act(planner.planWeek, {});
    if (outcome.ok && outcome.writes.length === 0)
      showToast({ text: open.length > 0 ? 'These are still the moves that fit this week' : 'Nothing new fits this week' });
  };

  return (
    <Page
      title="Today"
      finding={untouched ? 'Welcome aboard' : setback && open.length === 0 ? 'Nothing has to happen today' : week.headline}
      lead={
        untouched ? undefined : setback ? (
          'Nothing is counted, and nothing is asked of you, while you are in this.'
        ) : (
          <>
            Week {weekNumber(week.week)} · you set aside <strong>{sayMinutes(Math.round(week.hours * 60))}</strong> for your career
            {open.length > 0 && (
              <>
                , these take <strong>{sayMinutes(week.minutes.open)}</strong>
              </>
            )}
          </>
        )
      }
      actions={
        !untouched &&
        !setback && (
          <>
            <Button onClick={replan}>{week.wouldAdd.length > 0 ? `Replan, ${sayNumber(week.wouldAdd.length)} new` : 'Replan'}</Button>
            <LinkButton to="/check-in" look={checkedIn ? 'plain' : 'primary'}>
              {checkedIn ? 'Checked in' : 'Weekly check-in · 2 min'}
            </LinkButton>
          </>
        )
      }
    >
      {untouched && (
        <div className={styles.welcomePlace}>
          <Welcome />
        </div>
      )}
      <div className={styles.columns}>
        <div className={styles.main}>
          {recentLayoff(career, today) && (
            <div className={styles.setbackPlace}>
              <SetbackCard today={today} />
            </div>
          )}
          <Card label="Moves" {...(untouched ? { title: 'Begin with these, in any order' } : {})}>
            {!untouched && <h2 className="visually-hidden">Moves</h2>}
            {week.moves.length > 0 ? (
              <ul className={styles.moves}>
                {week.moves.map((move) => (
                  <MoveRow key={move.key} move={move} today={today} proposed={week.proposed} gentle={setback !== undefined} />
                ))}
              </ul>
            ) : (
              planner && (
                <p className={styles.none}>
                  {setback
                    ? 'Nothing is planned, and nothing needs to be.'
                    : 'Nothing is waiting for you this week. Write down what happens; the next moves come out of it.'}
                </p>
              )
            )}
            <div className={styles.under}>
              <Button small look="quiet" onClick={() => openDialog({ name: 'move' })}>
                Add a move of your own
              </Button>
            </div>
            <LeftOut leftOut={week.leftOut} />
          </Card>
          {!untouched && <WeekJournal today={today} />}
        </div>
        {!untouched && (
          <aside className={styles.side} aria-label="Where you stand">
            {!setback && <GoalCard />}
            {!setback && career.checkin.size > 1 && (
              <div className={styles.chartPlace}>
                <CheckInCard today={today} />
              </div>
            )}
            {!setback && <BoardCard today={today} />}
            <PeopleCard today={today} />
          </aside>
        )}
      </div>
      {!untouched && !setback && (
        <p className={styles.foot}>
          <Button small look="quiet" onClick={() => openDialog({ name: 'setback' })}>
            Something hard happened?
          </Button>
        </p>
      )}
    </Page>
  );
}

const plannedHere = new Set<string>();

/** Keeps the week's plan once there is something to plan toward, so that it stays the same all week and on every device. */
function usePlannedWeek(today: Day, proposed: boolean): void {
  const { sample } = useShelf();
  const career = useCareer();
  const act = useAct();
  const planner = usePlanner();
  const ready = profileOf(career).goal !== undefined;
  useEffect(() => {
    const plan = `${sample ? 'sample' : 'own'} ${weekOf(today)}`;
    if (!planner || !proposed || !ready || plannedHere.has(plan)) return;
    plannedHere.add(plan);
    act(planner.planWeek, {}, { silent: true });
  }, [act, planner, proposed, ready, sample, today]);
}
