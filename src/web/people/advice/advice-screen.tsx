import { Link } from 'wouter';
import { giveBack } from '#core/insights/give-back.ts';
import { adviceState } from '#core/people/advice/advice.ts';
import { type WarmUp, warmUpOf } from '#core/people/advice/warm-up.ts';
import type { Person } from '#core/people/people.ts';
import { recentLayoff } from '#core/standing.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { counted } from '../../ui/words.ts';
import { PeopleViews } from '../people-views.tsx';
import styles from './advice.module.css';
import { AdviceRows } from './advice-rows.tsx';
import { warmUpSentence } from './advice-words.ts';
import { Exchanges } from './exchanges.tsx';
import { Fits } from './fits.tsx';
import { WarmUpButtons, WarmUpSteps } from './warm-up-card.tsx';

function finding(untold: number, warming: number, gentle: boolean): string {
  if (gentle) return 'Advice, when you are ready for it';
  if (untold > 0) return `${counted(untold, 'piece of advice has', 'pieces of advice have')} not been answered`;
  if (warming > 0) return `${counted(warming, 'person is', 'people are')} on the way to your board`;
  return 'Every loop is closed';
}

function Warming({ person, warm, today }: { person: Person; warm: WarmUp; today: Day }) {
  return (
    <li className={styles.warming} data-item>
      <p className={styles.who}>
        <Avatar name={person.name} />
        <span>
          <Link href={`/people/${person.id}`}>{person.name}</Link>
          <small>{[person.title, person.company].filter(Boolean).join(' · ')}</small>
        </span>
      </p>
      <WarmUpSteps warm={warm} />
      <p className={styles.sentence}>{warmUpSentence(warm, person.name, today)}</p>
      <div className={styles.buttons}>
        <WarmUpButtons person={person} warm={warm} />
      </div>
    </li>
  );
}

/** Advice as a loop: who is being warmed up to, what waits to be told, what to give back, and what was advised before. */
export default function AdviceScreen() {
  const career = useCareer();
  const today = useToday();
  const gentle = recentLayoff(career, today) !== undefined;
  const rows = [...career.advice.values()].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? 1 : -1));
  const untold = rows.filter((row) => adviceState(row) !== 'told');
  const told = rows.filter((row) => adviceState(row) === 'told');
  const warming = [...career.person.values()].flatMap((person) => {
    const warm = person.warmUp && warmUpOf(career, person);
    return warm && warm.task !== 'done' ? [{ person, warm }] : [];
  });
  const { wants, exchanges } = giveBack.of(career, today);
  const add = <Button onClick={() => openDialog({ name: 'advice' })}>Write down advice</Button>;
  const empty = rows.length === 0 && warming.length === 0 && wants.length === 0 && exchanges.length === 0;
  return (
    <Page
      title="Advice"
      finding={empty ? 'Advice begins with one question' : finding(untold.length, warming.length, gentle)}
      lead="Ask one small thing, say what came of it, and the next answer comes gladly."
      actions={empty ? undefined : add}
    >
      <PeopleViews />
      {empty && (
        <Empty action={<LinkButton to="/people/board">Find somebody to ask</LinkButton>}>
          Notice somebody with depth in what you need, and ask one question that is easy to answer. What they say is kept here, with what came of it.
        </Empty>
      )}
      <div className={styles.columns}>
        <div className={styles.stack}>
          {warming.length > 0 && (
            <Card title={`${counted(warming.length, 'person', 'people')} on the way to your board`}>
              <ul>
                {warming.map(({ person, warm }) => (
                  <Warming key={person.id} person={person} warm={warm} today={today} />
                ))}
              </ul>
            </Card>
          )}
          {untold.length > 0 && (
            <Card title="They have not heard what came of it">
              <AdviceRows rows={untold} today={today} named />
            </Card>
          )}
          {told.length > 0 && (
            <Card title="Loops that are closed">
              <AdviceRows rows={told} today={today} named />
            </Card>
          )}
        </div>
        <div className={styles.stack}>
          {wants.length > 0 && (
            <Card title="What people need" eyebrow="Kept in mind for them">
              <ul className={styles.rows}>
                {wants.map(({ person, want, fits }) => (
                  <li key={`${person.id} ${want.want}`} className={styles.row} data-item>
                    <p className={styles.from}>
                      <Link href={`/people/${person.id}`}>{person.name}</Link>
                    </p>
                    <p className={styles.said}>{want.want}</p>
                    {fits.length > 0 ? (
                      <Fits fits={fits} person={person} want={want.want} today={today} />
                    ) : (
                      <p className={styles.fact}>Nothing of yours fits yet. What you write and whom you meet may.</p>
                    )}
                  </li>
                ))}
              </ul>
            </Card>
          )}
          {exchanges.length > 0 && <Exchanges exchanges={exchanges} today={today} />}
        </div>
      </div>
    </Page>
  );
}
