import { Link, useLocation } from 'wouter';
import { readyTalk } from '#core/conversations/actions.ts';
import type { Conversation } from '#core/conversations/conversations.ts';
import { conversationsWith, leftOpen, talkTitles } from '#core/conversations/talks.ts';
import { holdTalk, removeTalk, reopenTalk } from '#core/insights/hold-talk.ts';
import { sayCount } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { counted } from '../../ui/words.ts';
import styles from '../conversations.module.css';
import { sortAndDay, talkFinding } from '../talk-words.ts';
import { AgendaCard } from './agenda-card.tsx';
import { NotesCard } from './notes-card.tsx';
import { PromisesCard } from './promises-card.tsx';
import { SaidCard } from './said-card.tsx';
import { ShareCard } from './share-card.tsx';

function standing(row: Conversation): string {
  const lines = row.agenda ?? [];
  const carried = lines.filter((item) => item.carried !== undefined).length;
  if (row.state === 'planned')
    return `${lines.length === 0 ? 'Nothing is on the agenda yet' : `${counted(lines.length, 'line is', 'lines are')} on the agenda`}${carried > 0 ? `, ${sayCount(carried, 'line')} carried over` : ''}.`;
  const left = leftOpen(row).length;
  return `${talkTitles[row.kind]}. ${left === 0 ? 'All of it was talked about' : `${counted(left, 'line was', 'lines were')} left, and ${left === 1 ? 'goes' : 'go'} to the next`}.`;
}

/** One conversation: the agenda before, the notes during, and what both said they would do. */
export function TalkPage({ row }: { row: Conversation }) {
  const today = useToday();
  const name = useCareer().person.get(row.person)?.name ?? 'somebody';
  return (
    <Page title={sortAndDay(row, today)} finding={talkFinding(row, name, today)} lead={standing(row)}>
      <p className={styles.back}>
        <Link href="/conversations">All conversations</Link>
      </p>
      <TalkButtons row={row} today={today} />
      <div className={styles.columns}>
        <div className={styles.stack}>
          <AgendaCard row={row} today={today} />
          <NotesCard row={row} name={name} />
        </div>
        <div className={styles.stack}>
          <PromisesCard row={row} name={name} today={today} />
          <SaidCard row={row} name={name} today={today} />
          <ShareCard row={row} />
          <Before row={row} name={name} today={today} />
        </div>
      </div>
    </Page>
  );
}

function TalkButtons({ row, today }: { row: Conversation; today: Day }) {
  const act = useAct();
  const [, go] = useLocation();
  const held = row.state === 'held';
  const remove = () => {
    go('/conversations');
    return act(removeTalk, { id: row.id });
  };
  return (
    <div className={styles.actions}>
      {held ? (
        <Button look="primary" onClick={() => openDialog({ name: 'talk', person: row.person, kind: row.kind })}>
          Plan the next
        </Button>
      ) : (
        <>
          <Button look="capture" onClick={() => act(holdTalk, { id: row.id })}>
            Held
          </Button>
          {row.ready === undefined && row.day >= today && <Button onClick={() => act(readyTalk, { id: row.id })}>The agenda is ready</Button>}
        </>
      )}
      <LinkButton to={`/people/${row.person}/prepare`}>Come prepared</LinkButton>
      <Button onClick={() => openDialog({ name: 'talk', conversation: row.id })}>Change</Button>
      {held && (
        <Button look="quiet" onClick={() => act(reopenTalk, { id: row.id })}>
          Not held after all
        </Button>
      )}
      <Button look="quiet" onClick={remove}>
        Remove
      </Button>
    </div>
  );
}

function Before({ row, name, today }: { row: Conversation; name: string; today: Day }) {
  const others = conversationsWith(useCareer(), row.person).filter(({ id }) => id !== row.id);
  if (others.length === 0) return null;
  return (
    <details className={styles.others}>
      <summary>
        {counted(others.length, 'other conversation', 'other conversations')} with {name}
      </summary>
      <ul className={styles.links}>
        {others.map((other) => (
          <li key={other.id}>
            <Link href={`/conversations/${other.id}`}>{sortAndDay(other, today)}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
