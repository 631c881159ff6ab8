import { useId, useState } from 'react';
import { editPerson } from '#core/people/actions.ts';
import { type Person, ties, tieTitles } from '#core/people/people.ts';
import { chooseTies, tiesNow } from '#core/people/ties.ts';
import type { Day } from '#core/time.ts';
import { useAct } from '../book/book.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { ManyChoice } from '../ui/choice.tsx';
import styles from './person-page.module.css';
import { RoleDatesOffer } from './role-dates.tsx';
import dateStyles from './tie-dates.module.css';
import { TieDates } from './tie-dates.tsx';
import { tieInWords } from './tie-words.ts';

const options = ties.map((tie) => ({ value: tie as string, title: tieTitles[tie] }));

/** Their ties as chips, changed where they stand; each change is one undo. */
export function PersonTies({ person, today }: { person: Person; today: Day }) {
  const act = useAct();
  const panel = useId();
  const [open, setOpen] = useState(false);
  const now = tiesNow(person.ties);
  const choose = (values: readonly string[]) => {
    const chosen = chooseTies(
      person.ties,
      ties.filter((tie) => values.includes(tie)),
      today,
    );
    return act(editPerson, { id: person.id, ties: chosen.length > 0 ? chosen : null }, { title: 'Ties changed' });
  };
  return (
    <>
      {[...(person.ties ?? [])]
        .sort((a, b) => Number(a.to !== undefined) - Number(b.to !== undefined))
        .map((held) => (
          <Chip key={`${held.tie} ${held.from ?? ''} ${held.to ?? ''}`} tone={held.to === undefined ? 'senior' : 'plain'}>
            {tieInWords(held)}
          </Chip>
        ))}
      <Button small look="quiet" aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
        {open ? 'Done' : now.length > 0 ? 'Change ties' : 'Add a tie'}
      </Button>
      <RoleDatesOffer person={person} today={today} />
      <div id={panel} hidden={!open} className={styles.panel}>
        <ManyChoice label="Ties" hideLabel options={options} values={now} onChange={choose} />
        {(person.ties ?? []).map((held, at) => (
          <TieDates key={`${held.tie} ${held.from ?? ''} ${held.to ?? ''}`} person={person} held={held} at={at} today={today} />
        ))}
        {person.ties?.length ? <p className={dateStyles.hint}>A year, a month or a day, as 2021-03. A tie that ended stays as a former one.</p> : null}
      </div>
    </>
  );
}
