import { useRef } from 'react';
import { Link } from 'wouter';
import { tieWords } from '#core/insights/introduction-words.ts';
import { peopleToTell, tellReasonWords } from '#core/insights/people-to-tell.ts';
import { logContact } from '#core/people/actions.ts';
import { roleOn } from '#core/roles/roles.ts';
import { capitalised, sayOn } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button, LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Empty } from '../ui/empty.tsx';
import styles from './opportunities.module.css';

/** The few people who could help a search most, and who of them knows of it. */
export function TellCard({ today }: { today: Day }) {
  const career = useCareer();
  const act = useAct();
  const list = useRef<HTMLUListElement>(null);
  const people = peopleToTell(career, today);
  const company = roleOn(career, today)?.company;
  const untold = people.filter(({ told }) => told === undefined);
  const tell = async (id: string, name: string) => {
    await act(logContact, { people: [id], told: 'looking', given: 'That I am looking for my next role' }, { title: `${name} knows` });
    list.current?.focus();
  };
  return (
    <Card
      eyebrow="People to tell"
      title={
        people.length === 0
          ? 'Nobody here yet who could hear of something'
          : untold[0]
            ? `${untold[0].person.name} could hear of something first`
            : 'Everybody on this list knows'
      }
    >
      {people.length === 0 ? (
        <Empty action={<LinkButton to="/import">Import people</LinkButton>}>
          Former managers, former colleagues, mentors and recruiters are named here once they are among your people.
        </Empty>
      ) : (
        <ul aria-label="People to tell" ref={list} tabIndex={-1}>
          {people.map(({ person, reason, contacts, last, told }) => (
            <li key={person.id} className={styles.person} data-item>
              <Avatar name={person.name} />
              <div className={styles.words}>
                <Link href={`/people/${person.id}`} className={styles.name}>
                  {person.name}
                </Link>
                <span>{told ? `Told ${sayOn(told, today)}` : capitalised([tellReasonWords[reason], tieWords({ contacts, last }, today)].join(' · '))}</span>
              </div>
              {told === undefined && (
                <div className={styles.buttons}>
                  <Button
                    small
                    aria-label={`Draft message to ${person.name}`}
                    onClick={() => openDialog({ name: 'write-to', person: person.id, start: 'looking' })}
                  >
                    Draft message
                  </Button>
                  <Button small look="quiet" aria-label={`They know: ${person.name}`} onClick={() => tell(person.id, person.name)}>
                    They know
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {company && <p className={styles.note}>While you work at {company}, nobody from there is named here.</p>}
    </Card>
  );
}
