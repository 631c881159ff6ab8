import { datesFromRoles } from '#core/insights/stakeholders.ts';
import type { Person } from '#core/people/people.ts';
import { dateTie } from '#core/people/tie-actions.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { Button } from '../ui/button.tsx';
import styles from './tie-dates.module.css';
import { tieSpan } from './tie-words.ts';

/** Where a role of yours names somebody as its manager, the dates of the role, taken with one press. */
export function RoleDatesOffer({ person, today }: { person: Person; today: Day }) {
  const act = useAct();
  return datesFromRoles(useCareer(), person, today).map(({ role, from, to, at }) => {
    const span = tieSpan({ from, to });
    const take = () =>
      act(dateTie, { id: person.id, tie: 'manager', at: at ?? person.ties?.length ?? 0, from: from ?? null, to: to ?? null }, { title: `Manager ${span}` });
    return (
      <p key={role.id} className={styles.offer}>
        <span>
          {[role.title, role.company].filter(Boolean).join(', ')} names {person.name} as your manager, {span}.
        </span>
        <Button small onClick={take}>
          Use these dates
        </Button>
      </p>
    );
  });
}
