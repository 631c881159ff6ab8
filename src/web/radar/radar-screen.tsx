import { Link } from 'wouter';
import { plateauRadar } from '#core/insights/plateau-radar.ts';
import { fallWords, otherCauseWords, plateauFinding, tenureWords } from '#core/insights/plateau-words.ts';
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
import styles from './radar.module.css';
import { RadarChart } from './radar-chart.tsx';
import { RingsTrue } from './rings-true.tsx';

/** Whether growth has stopped for longer than a bad patch, since about when, and the rows it is read from. */
export default function RadarScreen() {
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
  const isQuiet = radar.standing === 'quiet';
  const words = isQuiet ? [] : [fallWords(radar), otherCauseWords(radar), shown ? tenureWords(radar) : ''].filter(Boolean);
  return (
    <Page
      title="Radar"
      finding={plateauFinding(radar)}
      lead={`${counted(checkins.length, 'check-in', 'check-ins')} so far. A missed week is just a gap.`}
      actions={<LinkButton to="/check-in">Check-ins</LinkButton>}
    >
      <RadarChart checkins={checkins} thisWeek={weekOf(today)} since={shown ? radar.since : undefined} />
      {!radar.learning && (
        <div className={styles.columns}>
          <Card title={isQuiet ? 'You said it did not ring true' : 'What speaks for it, and against'}>
            {words.map((said) => (
              <p key={said} className={styles.said}>
                {said}
              </p>
            ))}
            {!isQuiet && <Contributions radar={radar} checkins={checkins} />}
            <RingsTrue week={weekOf(today)} asks={shown} />
          </Card>
          <Card title="Plateaus are normal, and there are four ways through">
            <ul className={styles.ways}>
              <li>
                <Link href="/path/evidence">Seek a challenge</Link> in a skill that little speaks for
              </li>
              <li>
                <Link href="/path/skills">Invest in learning</Link>: each skill has small things to practise
              </li>
              <li>
                <Link href="/people/board">Ask where you can grow</Link>, of people who know your work
              </li>
              <li>
                <Link href="/path/fork">Be willing to move</Link>, and try both ways first
              </li>
            </ul>
            <p className={styles.said}>
              Talking it over helps more than working harder. <Link href="/playbook/P28">Why plateaus are normal</Link>
            </p>
          </Card>
        </div>
      )}
      <p className={styles.note}>
        What is normal is read from your own earlier weeks in the role; the first rush of a new role and holidays are taken out. How it reads was tried on
        made-up careers, not on people: it is a reason to look, never a verdict.
      </p>
    </Page>
  );
}
