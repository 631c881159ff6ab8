import { useRef } from 'react';
import { Link } from 'wouter';
import { milestoneSent, skipMilestone } from '#core/people/milestone-actions.ts';
import { milestoneSentence } from '#core/people/milestone-words.ts';
import { milestoneTitles } from '#core/people/milestones.ts';
import type { NearMilestone } from '#core/people/milestones-near.ts';
import type { Day } from '#core/time.ts';
import { useAct } from '../../book/book.tsx';
import { openDialog } from '../../shell/dialogs.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import styles from './peers.module.css';

/** What to be there for now, each with the line to send. */
export function NearMilestones({ near, today, withPerson = true }: { near: readonly NearMilestone[]; today: Day; withPerson?: boolean }) {
  const act = useAct();
  const card = useRef<HTMLUListElement>(null);
  if (near.length === 0) return null;
  // The row that held the focus goes with its answer; the list takes it, so that the keyboard stays here.
  const answered = async (answer: Promise<unknown>) => {
    await answer;
    card.current?.focus();
  };
  return (
    <Card title="To be there for" eyebrow="Two plain sentences on the day are remembered">
      <ul ref={card} tabIndex={-1} aria-label="Milestones near now">
        {near.map((one) => {
          const about = `${milestoneTitles[one.what].toLowerCase()} of ${one.person.name}`;
          return (
            <li key={one.id} className={styles.near}>
              {withPerson && <Avatar name={one.person.name} />}
              <div className={styles.words}>
                {withPerson ? (
                  <Link href={`/people/${one.person.id}`} className={styles.name}>
                    {milestoneSentence(one, today)}
                  </Link>
                ) : (
                  <strong>{milestoneSentence(one, today)}</strong>
                )}
                {one.note && <span>{one.note}</span>}
                <div className={styles.buttons}>
                  <Button
                    small
                    look="primary"
                    aria-label={`Write a line: ${about}`}
                    onClick={() => openDialog({ name: 'write-to', person: one.person.id, start: 'milestone', milestone: one.id })}
                  >
                    Write a line
                  </Button>
                  <Button
                    small
                    aria-label={`I said it: ${about}`}
                    onClick={() => answered(act(milestoneSent, { id: one.id }, { title: `Contact with ${one.person.name} logged` }))}
                  >
                    I said it
                  </Button>
                  <Button small look="quiet" aria-label={`Let it pass: ${about}`} onClick={() => answered(act(skipMilestone, { id: one.id }))}>
                    Let it pass
                  </Button>
                </div>
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
