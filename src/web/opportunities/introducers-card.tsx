import { Link } from 'wouter';
import { introducerWords, looseTies } from '#core/insights/introduction-words.ts';
import { introducersFor } from '#core/insights/introductions.ts';
import { editOpportunity } from '#core/opportunities/actions.ts';
import type { Opportunity } from '#core/opportunities/opportunities.ts';
import { capitalised, sayCount } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { PeoplePicker } from '../people/people-picker.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import styles from './opportunities.module.css';

/** Who of one's own people could introduce, why each, and a letter to each. */
export function IntroducersCard({ row, today }: { row: Opportunity; today: Day }) {
  const career = useCareer();
  const act = useAct();
  const found = introducersFor(career, row, today);
  const loose = looseTies(
    found.map(({ because }) => because),
    today,
  );
  const named = row.introducers ?? [];
  const name = (ids: readonly string[]) => act(editOpportunity, { id: row.id, introducers: ids.length > 0 ? [...ids] : null }, { title: 'Written down' });
  return (
    <Card
      eyebrow="Who could introduce you"
      title={
        found.length === 0 ? `Nobody here is known to be at ${row.company}` : `${capitalised(sayCount(found.length, 'person', 'people'))} could open a door`
      }
    >
      {found.length === 0 ? (
        <p className={styles.muted}>Somebody of whom you know that they know somebody there is enough: name them.</p>
      ) : (
        <ul aria-label={`Who could introduce you at ${row.company}`}>
          {found.map((one) => (
            <li key={one.person.id} className={styles.person} data-item>
              <Avatar name={one.person.name} />
              <div className={styles.words}>
                <Link href={`/people/${one.person.id}`} className={styles.name}>
                  {one.person.name}
                </Link>
                <span>{capitalised(introducerWords(one, row.company, today).join('; '))}</span>
              </div>
              <div className={styles.buttons}>
                <Button
                  small
                  aria-label={`Draft message to ${one.person.name}`}
                  onClick={() => openDialog({ name: 'write-to', person: one.person.id, start: 'introduction', opportunity: row.id })}
                >
                  Draft message
                </Button>
                {one.because.named && (
                  <Button small look="quiet" aria-label={`Take out ${one.person.name}`} onClick={() => name(named.filter((id) => id !== one.person.id))}>
                    Take out
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {loose && <p className={styles.note}>{loose}</p>}
      <div className={styles.picker}>
        <PeoplePicker label="Somebody else who could" values={[]} onChange={(ids) => name([...new Set([...named, ...ids])])} />
      </div>
    </Card>
  );
}
