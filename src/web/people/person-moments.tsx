import { Link } from 'wouter';
import { metAt } from '#core/communities/gatherings.ts';
import { removeMilestone } from '#core/people/milestone-actions.ts';
import { type Milestone, milestoneTitles } from '#core/people/milestones.ts';
import { milestonesNear, milestonesOf } from '#core/people/milestones-near.ts';
import type { Person } from '#core/people/people.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { dayInWords, roughInWords } from '../ui/words.ts';
import { datesInWords } from './communities/community-words.ts';
import { NearMilestones } from './peers/near-milestones.tsx';
import styles from './person-moments.module.css';

/** What to be there for with somebody, where you met, and their milestones so far. */
export function PersonMoments({ person, today }: { person: Person; today: Day }) {
  const career = useCareer();
  const met = metAt(career, person.id);
  const milestones = milestonesOf(career, person.id);
  const near = milestonesNear(career, today).filter((one) => one.person.id === person.id);
  return (
    <>
      <NearMilestones near={near} today={today} withPerson={false} />
      {met.length > 0 && (
        <Card title="Met at">
          <ul className={styles.list} aria-label="Met at">
            {met.map((row) => (
              <li key={row.id}>
                <Link href={`/people/communities/${row.id}`} className={styles.place}>
                  {[row.name, datesInWords(row)].filter(Boolean).join(', ')}
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card
        title="Milestones"
        aside={
          <Button small aria-label={`Add a milestone of ${person.name}`} onClick={() => openDialog({ name: 'milestone', person: person.id })}>
            Add
          </Button>
        }
      >
        {milestones.length === 0 ? (
          <p className={styles.muted}>A new job, a launch, a child: add it when you hear of it, and the line to send is ready.</p>
        ) : (
          <ul className={styles.list} aria-label="Milestones">
            {milestones.map((row) => (
              <MilestoneItem key={row.id} row={row} today={today} />
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}

function answerOf({ sent, skipped, yearly, what }: Milestone, today: Day): string {
  if (sent !== undefined && (skipped === undefined || sent >= skipped))
    return `line sent ${dayInWords(sent, today).replace(/^(Today|Yesterday)$/, (day) => day.toLowerCase())}`;
  return skipped === undefined ? (yearly && what !== 'birthday' ? 'each year' : '') : 'let pass';
}

function MilestoneItem({ row, today }: { row: Milestone; today: Day }) {
  const act = useAct();
  const words = `${milestoneTitles[row.what]}, ${roughInWords(row.day)}`;
  return (
    <li className={styles.milestone}>
      <div>
        <p>{words}</p>
        <p className={styles.muted}>{[answerOf(row, today), row.note].filter(Boolean).join(' · ')}</p>
      </div>
      <div className={styles.buttons}>
        <Button
          small
          look="quiet"
          aria-label={`Edit the milestone: ${words}`}
          onClick={() => openDialog({ name: 'milestone', person: row.person, milestone: row.id })}
        >
          Edit
        </Button>
        <Button small look="quiet" aria-label={`Remove the milestone: ${words}`} onClick={() => act(removeMilestone, { id: row.id })}>
          Remove
        </Button>
      </div>
    </li>
  );
}
