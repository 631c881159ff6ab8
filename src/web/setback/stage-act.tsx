import { peopleToTell } from '#core/insights/setback-people.ts';
import type { Setback } from '#core/setbacks/setbacks.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../book/book.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Empty } from '../ui/empty.tsx';
import { PeopleRows } from './people-rows.tsx';
import styles from './setback.module.css';
import { StoryCard } from './story-card.tsx';

/** Small and concrete: one step, one sentence, people to tell, and the papers for it. */
export function StageAct({ row, today }: { readonly row: Setback; readonly today: Day }) {
  const people = peopleToTell(useCareer(), row, today);
  return (
    <>
      <Card title="Your first small step">
        <p className={styles.muted}>Half an hour or less, named so that you would know it is done. It stands on Today beside nothing else.</p>
        <div className={styles.buttons}>
          <Button look="primary" onClick={() => openDialog({ name: 'move' })}>
            Choose a step
          </Button>
          <LinkButton to="/path/resume">Your résumé</LinkButton>
          <LinkButton to="/opportunities">Opportunities</LinkButton>
        </div>
      </Card>
      <StoryCard key={row.id} row={row} />
      <Card title="People to tell">
        {people.length === 0 ? (
          <Empty action={<Button onClick={() => openDialog({ name: 'person' })}>Add a person</Button>}>
            People you worked with appear here, those outside your closest circle before others: they hear of things you do not.
          </Empty>
        ) : (
          <>
            <p className={styles.muted}>They hear of things you do not. Two lines each, in your words, and one of them at a time.</p>
            <PeopleRows people={people} today={today} start="tell" button="Two lines" />
          </>
        )}
      </Card>
    </>
  );
}
