import { Link } from 'wouter';
import type { Conversation } from '#core/conversations/conversations.ts';
import { conversationsWith } from '#core/conversations/talks.ts';
import { openTalks, talksFinding, type UpcomingTalk } from '#core/insights/open-talks.ts';
import { recentLayoff } from '#core/standing.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { openDialog } from '../shell/dialogs.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button, LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Chip } from '../ui/chip.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { counted } from '../ui/words.ts';
import styles from './conversations.module.css';
import { ConversationsViews } from './conversations-views.tsx';
import { FeedbackRows } from './feedback/feedback-rows.tsx';
import { PromiseRows } from './promises/promise-rows.tsx';
import { sortAndDay } from './talk-words.ts';

const shownEach = 3;

/** The conversations ahead and those held, by person, with what is due beside them. */
export function TalksScreen() {
  const career = useCareer();
  const today = useToday();
  const gentle = recentLayoff(career, today) !== undefined;
  const open = openTalks.of(career, today);
  const held = [...new Set([...career.conversation.values()].filter(({ state }) => state === 'held').map(({ person }) => person))];
  const lastOf = (who: string): Day => conversationsWith(career, who).find(({ state }) => state === 'held')?.day ?? '';
  held.sort((a, b) => (lastOf(a) < lastOf(b) ? 1 : -1));
  const empty = career.conversation.size + career.promise.size + career.feedback.size === 0;
  const plan = (
    <Button look="primary" onClick={() => openDialog({ name: 'talk' })}>
      Plan a conversation
    </Button>
  );
  const waiting = [...open.vague, ...open.toTell];
  return (
    <Page
      title="Conversations"
      finding={empty ? 'No conversation is planned yet' : gentle ? 'Conversations, when you want them' : talksFinding(open, today)}
      lead={empty ? undefined : 'What there is to talk about, what was promised on either side, and what became of feedback.'}
      actions={empty ? undefined : plan}
    >
      <ConversationsViews />
      {empty ? (
        <Empty action={plan}>Choose with whom and when: the agenda is drawn from your wins, promises and feedback since the last time.</Empty>
      ) : (
        <div className={styles.columns}>
          <div className={styles.stack}>
            <Card title={open.upcoming.length === 0 ? 'Nothing planned' : `${counted(open.upcoming.length, 'conversation', 'conversations')} ahead`}>
              {open.upcoming.length === 0 ? (
                <Empty action={plan}>The next talk with your manager is a good one to plan.</Empty>
              ) : (
                <ul className={styles.rows} aria-label="Conversations ahead">
                  {open.upcoming.map((talk) => (
                    <Upcoming key={talk.conversation.id} talk={talk} today={today} />
                  ))}
                </ul>
              )}
            </Card>
            {held.length > 0 && (
              <Card title="Held, by person">
                <ul className={styles.rows} aria-label="Held conversations by person">
                  {held.map((who) => (
                    <HeldWith key={who} who={who} today={today} />
                  ))}
                </ul>
              </Card>
            )}
          </div>
          <div className={styles.stack}>
            {open.due.length > 0 && (
              <Card title={`${counted(open.due.length, 'promise', 'promises')} due this week`} aside={<Link href="/conversations/promises">All promises</Link>}>
                <PromiseRows rows={open.due} today={today} named />
              </Card>
            )}
            {waiting.length > 0 && (
              <Card
                title={`${counted(waiting.length, 'piece', 'pieces')} of feedback waiting`}
                aside={<Link href="/conversations/feedback">All feedback</Link>}
              >
                <FeedbackRows rows={waiting} today={today} />
              </Card>
            )}
          </div>
        </div>
      )}
    </Page>
  );
}

function Upcoming({ talk: { conversation: row, person, offers }, today }: { talk: UpcomingTalk; today: Day }) {
  const lines = row.agenda ?? [];
  const carried = lines.filter((item) => item.carried !== undefined).length;
  return (
    <li className={styles.talk} data-item>
      <Avatar name={person.name} />
      <div className={styles.words}>
        <Link href={`/conversations/${row.id}`} className={styles.name}>
          {person.name}
        </Link>
        <span>{sortAndDay(row, today)}</span>
        <span>
          {[
            lines.length === 0 ? 'Nothing on the agenda' : `${counted(lines.length, 'line', 'lines')} on the agenda`,
            carried > 0 && `${carried} carried over`,
            offers.length > 0 && `${offers.length} more in the record`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <div className={styles.marks}>
        {row.day < today ? <Chip tone="watch">What came of it?</Chip> : row.ready !== undefined && <Chip tone="good">Ready</Chip>}
        <LinkButton small to={`/conversations/${row.id}`} label={`${row.day < today ? 'Note it' : 'Prepare'}: ${person.name}, ${sortAndDay(row, today)}`}>
          {row.day < today ? 'Note it' : 'Prepare'}
        </LinkButton>
      </div>
    </li>
  );
}

function HeldWith({ who, today }: { who: string; today: Day }) {
  const career = useCareer();
  const person = career.person.get(who);
  const rows = conversationsWith(career, who).filter(({ state }) => state === 'held');
  if (!person) return null;
  const link = (row: Conversation) => (
    <li key={row.id}>
      <Link href={`/conversations/${row.id}`}>{sortAndDay(row, today)}</Link>
    </li>
  );
  return (
    <li className={styles.talk} data-item>
      <Avatar name={person.name} />
      <div className={styles.words}>
        <Link href={`/people/${who}`} className={styles.name}>
          {person.name}
        </Link>
        <ul className={styles.links}>{rows.slice(0, shownEach).map(link)}</ul>
        {rows.length > shownEach && (
          <details className={styles.more}>
            <summary>{rows.length - shownEach} earlier</summary>
            <ul className={styles.links}>{rows.slice(shownEach).map(link)}</ul>
          </details>
        )}
      </div>
      <div className={styles.marks}>
        <Button small look="quiet" aria-label={`Plan the next with ${person.name}`} onClick={() => openDialog({ name: 'talk', person: who })}>
          Plan the next
        </Button>
      </div>
    </li>
  );
}
