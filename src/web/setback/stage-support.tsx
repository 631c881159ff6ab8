import { supportPeople } from '#core/insights/setback-people.ts';
import type { Setback } from '#core/setbacks/setbacks.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../book/book.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Empty } from '../ui/empty.tsx';
import { PeopleRows } from './people-rows.tsx';
import styles from './setback.module.css';

/** People to lean on, out of one's own: two lines each, and nobody is asked for twice. */
export function StageSupport({ row, today }: { readonly row: Setback; readonly today: Day }) {
  const people = supportPeople(useCareer(), row, today);
  return (
    <Card title="People who could stand by you">
      {people.length === 0 ? (
        <Empty action={<Button onClick={() => openDialog({ name: 'person' })}>Add a person</Button>}>
          Friends, family and your board appear here. One name is enough for a start.
        </Empty>
      ) : (
        <>
          <p className={styles.muted}>One of them is plenty. Most people are glad to be told, and do not know how to ask.</p>
          <PeopleRows people={people} today={today} start="support" button="Two lines" />
        </>
      )}
    </Card>
  );
}
