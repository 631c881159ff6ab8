import { useSearch } from 'wouter';
import { isOpen, isOverdue, promisesInOrder } from '#core/conversations/promise-order.ts';
import type { Promised } from '#core/conversations/promises.ts';
import { recentLayoff } from '#core/standing.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { counted } from '../../ui/words.ts';
import styles from '../conversations.module.css';
import { ConversationsViews } from '../conversations-views.tsx';
import { PromiseRows } from './promise-rows.tsx';

const closedShown = 20;

function finding(open: readonly Promised[], today: Day, gentle: boolean): string {
  const [mine, theirs] = [open.filter(({ whose }) => whose === 'mine'), open.filter(({ whose }) => whose === 'theirs')];
  const late = mine.filter((row) => isOverdue(row, today)).length;
  if (!gentle && late > 0) return `${counted(late, 'promise of yours has', 'promises of yours have')} passed the day you named`;
  if (mine.length > 0) return `You owe ${counted(mine.length, 'thing', 'things').toLowerCase()} that you promised`;
  return theirs.length > 0
    ? `${counted(theirs.length, 'promise', 'promises')} to you ${theirs.length === 1 ? 'is' : 'are'} open`
    : 'Every promise is kept or let go';
}

/** What was promised on either side, and when. */
export function PromisesScreen() {
  const career = useCareer();
  const today = useToday();
  const at = new URLSearchParams(useSearch()).get('at') ?? undefined;
  const rows = promisesInOrder(career.promise);
  const open = rows.filter(isOpen);
  const closed = rows.filter((row) => !isOpen(row));
  const gentle = recentLayoff(career, today) !== undefined;
  const add = (look: 'plain' | 'primary') => (
    <Button look={look} onClick={() => openDialog({ name: 'promise' })}>
      Write down a promise
    </Button>
  );
  const side = (whose: Promised['whose'], title: string, empty: string) => {
    const list = open.filter((row) => row.whose === whose);
    return (
      <Card title={title} aside={list.length > 0 ? list.length.toLocaleString('en') : undefined}>
        {list.length > 0 ? <PromiseRows rows={list} today={today} named label={title} at={at} /> : <p className={styles.muted}>{empty}</p>}
      </Card>
    );
  };
  return (
    <Page
      title="Promises"
      finding={rows.length === 0 ? 'Nothing is promised yet' : finding(open, today, gentle)}
      lead="A promise has an owner and a day. Yours come up in the week they are due; theirs can be asked about kindly."
      actions={rows.length === 0 ? undefined : add('plain')}
    >
      <ConversationsViews />
      {rows.length === 0 ? (
        <Empty action={add('primary')}>
          Write down what you or somebody else said they would do, and by when: what is kept builds the trust the rest rests on.
        </Empty>
      ) : (
        <div className={styles.halves}>
          {side('mine', 'Yours', 'Nothing of yours is open.')}
          {side('theirs', 'Theirs', 'Nobody owes you anything they said.')}
          {closed.length > 0 && (
            <details className={styles.wide}>
              <summary>{counted(closed.length, 'promise', 'promises')} kept or let go</summary>
              <Card>
                <PromiseRows rows={closed.slice(0, closedShown)} today={today} named label="Kept or let go" />
              </Card>
            </details>
          )}
        </div>
      )}
    </Page>
  );
}
