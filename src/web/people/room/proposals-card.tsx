import { nameDeciders } from '#core/committee/actions.ts';
import { deciders } from '#core/committee/deciders.ts';
import { hasTie, type Person } from '#core/people/people.ts';
import { roleOn } from '#core/roles/roles.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import styles from './room.module.css';

const shown = 6;

/** The manager and the manager's peers who are not on the map yet, each a press away. */
export function ProposalsCard() {
  const career = useCareer();
  const act = useAct();
  const today = useToday();
  const there = new Set(deciders(career.decider).map(({ person }) => person));
  const manager = roleOn(career, today)?.manager;
  const isManager = (row: Person) => row.id === manager || hasTie(row, 'manager');
  const all = [...career.person.values()]
    .filter((row) => !there.has(row.id) && (hasTie(row, 'managers-peer') || isManager(row)))
    .sort((a, b) => Number(isManager(a)) - Number(isManager(b)) || a.name.localeCompare(b.name));
  if (all.length === 0) return null;
  const title = there.size > 0 ? 'They may be in the room too' : 'They may be in the room';
  const add = (people: readonly Person[]) =>
    act(
      nameDeciders,
      { people: people.map(({ id }) => id), part: 'decides' },
      { title: people.length === 1 ? `${people[0]?.name} is on the map` : `${people.length} people are on the map` },
    );
  return (
    <Card
      title={title}
      aside={
        all.length > 1 && all.length <= shown ? (
          <Button small onClick={() => add(all)}>
            Add all
          </Button>
        ) : undefined
      }
    >
      <ul aria-label={title}>
        {all.slice(0, shown).map((row) => (
          <li key={row.id} className={styles.person}>
            <Avatar name={row.name} />
            <p>
              <strong>{row.name}</strong>
              <span>{[isManager(row) ? 'Your manager' : 'Beside your manager', row.title].filter(Boolean).join(' · ')}</span>
            </p>
            <Button small aria-label={`Add ${row.name} to the map`} onClick={() => add([row])}>
              Add
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
