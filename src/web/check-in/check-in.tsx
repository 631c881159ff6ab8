import { useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { movesOf } from '#core/moves/moves.ts';
import { profileOf } from '#core/profile/profile.ts';
import { checkinOf, checkinsByWeek } from '#core/pulse/pulse.ts';
import { checkinWeekday } from '#core/standing.ts';
import { addWeeks, isWeek, type Week, weekday, weekOf } from '#core/time.ts';
import { useCareer } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { onDemand } from '../shell/on-demand.tsx';
import { LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Choice } from '../ui/choice.tsx';
import { Page } from '../ui/page.tsx';
import { counted, weekInWords } from '../ui/words.ts';
import { CheckInForm } from './check-in-form.tsx';
import { WeeksChart } from './weeks-chart.tsx';
import { WeeksTable } from './weeks-table.tsx';

// It reads every room to see what fits.
const NextWeek = onDemand(() => import('./next-week.tsx'));

/** A move may ask for an earlier week; what is no week, or not here yet, is left aside. */
const askedWeek = (asked: string | null, thisWeek: Week): Week | null => (asked && isWeek(asked) && asked <= thisWeek ? asked : null);

/** The weekly check-in, and the weeks so far. */
export default function CheckIn() {
  const career = useCareer();
  const today = useToday();
  const [, go] = useLocation();
  const thisWeek = weekOf(today);
  const lastWeek = addWeeks(thisWeek, -1);
  const [params, setParams] = useSearchParams();
  // The week that the page was opened in: a Sunday's answers do not move to the next week at midnight.
  const [opened] = useState(thisWeek);
  const week = askedWeek(params.get('week'), thisWeek) ?? opened;
  const setWeek = (chosen: Week) => setParams({ week: chosen }, { replace: true });
  const weeks = checkinsByWeek(career);
  const given = checkinOf(career, week);
  const finding = weeks.length === 0 ? 'Two minutes about your week' : given ? 'You have checked in for this week' : 'How was your week?';
  const earlier = week !== thisWeek && week !== lastWeek;
  const [ending, setEnding] = useState(false);
  /** From the day of the check-in on a week ends with the next one's moves, once, where there is something to plan toward. */
  const endsWeek =
    week === thisWeek &&
    weekday(today) >= checkinWeekday(career) &&
    profileOf(career).goal !== undefined &&
    movesOf(career, addWeeks(thisWeek, 1)).length === 0;

  return (
    <Page
      title="Check-in"
      finding={week === thisWeek ? finding : `The week of ${weekInWords(week, thisWeek)}`}
      lead={
        weeks.length === 0
          ? 'Five taps, a tick and a line if you like. Over the weeks they show what a single week cannot.'
          : `${counted(weeks.length, 'week', 'weeks')} answered so far. A missed week is just a gap.`
      }
      actions={given && <LinkButton to="/">See this week’s moves</LinkButton>}
    >
      {ending && <NextWeek onDone={() => go('/')} />}
      {!ending && (
        <Card>
          <Choice
            label="Which week"
            hideLabel
            options={[
              { value: thisWeek, title: 'This week' },
              { value: lastWeek, title: checkinOf(career, lastWeek) ? 'Last week' : 'Last week, not answered' },
              ...(earlier ? [{ value: week, title: weekInWords(week, thisWeek) }] : []),
            ]}
            value={week}
            onChange={setWeek}
          />
          <CheckInForm key={week} week={week} given={given} onSaved={() => (endsWeek ? setEnding(true) : go('/'))} />
        </Card>
      )}
      {weeks.length > 0 && (
        <>
          <WeeksChart checkins={weeks} thisWeek={thisWeek} onOpen={setWeek} />
          <WeeksTable checkins={weeks} thisWeek={thisWeek} onOpen={setWeek} />
        </>
      )}
    </Page>
  );
}
