import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { editCommunity, metThere } from '#core/communities/actions.ts';
import type { Community } from '#core/communities/communities.ts';
import { rhythmOf } from '#core/people/rhythm.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { openDialog } from '../../shell/dialogs.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FormError } from '../../ui/field.tsx';
import { agoInWords, counted } from '../../ui/words.ts';
import { PeoplePicker } from '../people-picker.tsx';
import styles from './communities.module.css';

/** More rows than one looks through at once; the rest stands behind a button. */
const first = 40;

/** The people met there; whoever is chosen here is named at once. */
export function MetThere({ row, today }: { row: Community; today: Day }) {
  const career = useCareer();
  const act = useAct();
  const [error, setError] = useState('');
  const [whole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const ids = row.people ?? [];
  const people = ids.flatMap((id) => career.person.get(id) ?? []);
  const shown = whole ? people : people.slice(0, first);
  const add = async (chosen: readonly string[]) => {
    const fresh = chosen.filter((id) => !ids.includes(id));
    if (fresh.length === 0) return;
    const outcome = await act(metThere, { id: row.id, people: fresh });
    setError(outcome.ok ? '' : outcome.reason);
  };
  const takeOut = async (id: string, name: string) => {
    await act(editCommunity, { id: row.id, people: ids.filter((one) => one !== id) }, { title: `${name} taken out` });
    list.current?.focus();
  };
  return (
    <Card title={people.length === 0 ? 'Nobody named yet' : `${counted(people.length, 'person', 'people')} you met`}>
      <ul ref={list} tabIndex={-1} aria-label="People met">
        {shown.map((person) => {
          const { last } = rhythmOf(career, person, today);
          return (
            <li key={person.id} className={styles.person}>
              <Avatar name={person.name} />
              <div className={styles.words}>
                <Link href={`/people/${person.id}`} className={styles.name}>
                  {person.name}
                </Link>
                <span>{[person.title, person.company].filter(Boolean).join(' · ')}</span>
                <span>{last === undefined ? 'Not in touch yet' : `In touch ${agoInWords(last, today)}`}</span>
              </div>
              <div className={styles.buttons}>
                <Button small aria-label={`Write to ${person.name}`} onClick={() => openDialog({ name: 'write-to', person: person.id })}>
                  Write
                </Button>
                <Button small look="quiet" aria-label={`Take out ${person.name}`} onClick={() => takeOut(person.id, person.name)}>
                  Take out
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {shown.length < people.length && <Button onClick={() => setWhole(true)}>Show all {people.length.toLocaleString('en')}</Button>}
      <div className={styles.picker}>
        <PeoplePicker label="Add somebody you met" values={[]} onChange={add} hint="Their page then says that you met here." />
      </div>
      <FormError>{error}</FormError>
    </Card>
  );
}
