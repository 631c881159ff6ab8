import { Link } from 'wouter';
import { fourWays } from '#core/insights/four-ways.ts';
import { plateauRadar } from '#core/insights/plateau-radar.ts';
import { chanceWords, fallWords, otherCauseWords, plateauFinding, sinceWords, tenureWords, thresholdWords } from '#core/insights/plateau-words.ts';
import { promotionSide } from '#core/insights/promotion-side.ts';
import { besideGrowth } from '#core/insights/promotion-words.ts';
import { checkinsByWeek } from '#core/pulse/pulse.ts';
import { radarIsQuiet } from '#core/standing.ts';
import { weekOf } from '#core/time.ts';
import { useCareer } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { counted } from '../ui/words.ts';
import { Contributions } from './contributions.tsx';
import { FourWays } from './four-ways.tsx';
import styles from './radar.module.css';
import { RadarChart } from './radar-chart.tsx';
import { RadarViews } from './radar-views.tsx';
import { RingsTrue } from './rings-true.tsx';

/** Whether growth has stopped for longer than a bad patch, since about when, and the rows it is read from. */
export function GrowthScreen() {
  const career = useCareer();
  const today = useToday();
  const checkins = checkinsByWeek(career);
  if (radarIsQuiet(career, today))
    return (
      <Page title="Radar" finding="The radar is quiet for now">
        <Empty action={<LinkButton to="/">Back to today</LinkButton>}>
          After a layoff or another setback it says nothing for thirteen weeks, or until you are through it. Your check-ins are kept.
        </Empty>
      </Page>
    );
  const radar = plateauRadar.of(career, today);
  if (checkins.length === 0 || radar.standing === 'no-role')
    return (
      <Page title="Radar" finding={plateauFinding(radar)}>
        <RadarViews />
        <Empty
          action={
            radar.standing === 'no-role' ? <LinkButton to="/path">Say which role you hold</LinkButton> : <LinkButton to="/check-in">Do a check-in</LinkButton>
          }
        >
          From the weekly check-ins it learns what is normal for you in the role you hold, and says when challenge and learning stay below it.
        </Empty>
      </Page>
    );
  const shown = radar.standing === 'watch' || radar.standing === 'likely';
  const beside = shown ? besideGrowth(promotionSide.of(career, today)) : '';
  const isQuiet = radar.standing === 'quiet';
  const words = isQuiet ? [] : [fallWords(radar), otherCauseWords(radar), shown ? tenureWords(radar) : '', sinceWords(radar), chanceWords(radar)];
  return (
    <Page
      title="Radar"
      finding={plateauFinding(radar)}
      lead={`${counted(checkins.length, 'check-in', 'check-ins')} so far. A missed week is just a gap.`}
      actions={<LinkButton to="/check-in">Check-ins</LinkButton>}
    >
      <RadarViews />
      <RadarChart checkins={checkins} thisWeek={weekOf(today)} since={shown ? radar.since : undefined} />
      {!radar.learning && (
        <div className={styles.columns}>
          <Card title={isQuiet ? 'You said it did not ring true' : 'What speaks for it, and against'}>
            {words.filter(Boolean).map((said) => (
              <p key={said} className={styles.said}>
                {said}
              </p>
            ))}
            {beside && (
              <p className={styles.said}>
                {beside} <Link href="/radar/promotion">See what it is made of</Link>
              </p>
            )}
            {!isQuiet && <Contributions radar={radar} checkins={checkins} />}
            <RingsTrue week={weekOf(today)} asks={shown} said={radar.said} />
          </Card>
          <FourWays ways={fourWays.of(career, today)} />
        </div>
      )}
      <p className={styles.note}>
        What is normal is read from your own earlier weeks in the role; the first rush of a new role and holidays are taken out. {thresholdWords(radar)} How it
        reads was tried on made-up careers, not on people: it is a reason to look, never a verdict.
      </p>
    </Page>
  );
}
