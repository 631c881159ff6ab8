import { useState } from 'react';
import { addToGroup, removeGroup, takeOutOfGroup } from '#core/people/group-actions.ts';
import { type Group, groupRule, peopleIn } from '#core/people/groups.ts';
import { rhythmTitle } from '#core/people/people.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { counted } from '../../ui/words.ts';
import { PeoplePicker } from '../people-picker.tsx';
import { MemberRow } from './member-row.tsx';
import { MoreInList } from './more-in-list.tsx';
import styles from './stakeholders.module.css';

const shown = 8;

/** One group: who is in it, the rhythm it gives, and putting people in or letting them go. */
export function GroupCard({ group, today, gentle }: { group: Group; today: Day; gentle: boolean }) {
  const career = useCareer();
  const act = useAct();
  const [adding, setAdding] = useState(false);
  const [error, setError] = useState('');
  const people = peopleIn(career, group);
  const byHand = group.tag !== undefined;
  const putIn = async (ids: readonly string[]) => {
    const name = career.person.get(ids[0] ?? '')?.name;
    const outcome = await act(addToGroup, { id: group.id, people: [...ids] }, { title: `${name ?? 'Somebody'} is in ${group.name}` });
    setError(outcome.ok ? '' : outcome.reason);
  };
  return (
    <Card
      title={group.name}
      eyebrow={[counted(people.length, 'person', 'people'), group.rhythmWeeks === undefined ? 'no rhythm' : rhythmTitle(group.rhythmWeeks).toLowerCase()].join(
        ' · ',
      )}
      aside={
        <div className={styles.buttons}>
          <Button small look="quiet" aria-label={`Edit the group ${group.name}`} onClick={() => openDialog({ name: 'group', group: group.id })}>
            Edit
          </Button>
          <Button
            small
            look="quiet"
            aria-label={`Remove the group ${group.name}`}
            onClick={() => act(removeGroup, { id: group.id }, { title: `Group removed: ${group.name}` })}
          >
            Remove
          </Button>
        </div>
      }
    >
      <p className={styles.rule}>
        {groupRule(group)}
        {byHand ? '.' : '; it follows the ties on their pages.'}
      </p>
      {group.note && <p className={styles.note}>{group.note}</p>}
      <ul aria-label={`In ${group.name}`}>
        {people.slice(0, shown).map((person) => (
          <MemberRow key={person.id} person={person} today={today} gentle={gentle}>
            {byHand && (
              <Button
                small
                look="quiet"
                aria-label={`Take ${person.name} out of ${group.name}`}
                onClick={() => act(takeOutOfGroup, { id: group.id, people: [person.id] }, { title: `${person.name} is out of ${group.name}` })}
              >
                Take out
              </Button>
            )}
          </MemberRow>
        ))}
      </ul>
      <MoreInList rest={people.length - shown} total={people.length} tie={group.tie} words={group.tag} />
      {people.length === 0 && <p className={styles.empty}>{byHand ? 'Nobody is in it yet.' : 'Nobody has this tie now.'}</p>}
      {byHand && !adding && (
        <Button small onClick={() => setAdding(true)} aria-label={`Put people into ${group.name}`}>
          Put people in
        </Button>
      )}
      {byHand && adding && (
        <div className={styles.adding}>
          <PeoplePicker label={`Put into ${group.name}`} values={[]} onChange={putIn} />
          <Button small onClick={() => setAdding(false)}>
            Done
          </Button>
        </div>
      )}
      {error && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </Card>
  );
}
