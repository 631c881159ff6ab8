import { Link } from 'wouter';
import type { NearPerson } from '#core/insights/setback-people.ts';
import { channelTitles, touchpointsWith } from '#core/people/touchpoints.ts';
import { quote, sayOn } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../book/book.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import styles from './people-rows.module.css';

type RowsProps = { readonly people: readonly NearPerson[]; readonly today: Day; readonly start: 'support' | 'tell'; readonly button: string };

/** People to write to, each with why they, the last exchange, and a draft of two lines. Whoever was in touch since is not asked for again. */
export const PeopleRows = ({ people, ...rest }: RowsProps) => (
  <ul>
    {people.map((one) => (
      <PersonRow key={one.person.id} one={one} {...rest} />
    ))}
  </ul>
);

function PersonRow({ one: { person, why, last, since }, today, start, button }: Omit<RowsProps, 'people'> & { readonly one: NearPerson }) {
  const touch = touchpointsWith(useCareer(), person.id).find(({ day }) => day === last);
  const words = touch?.note ?? touch?.asked ?? touch?.given;
  const how = touch?.channel ? `${channelTitles[touch.channel]} ` : 'Last in touch ';
  return (
    <li className={styles.person} data-item>
      <Avatar name={person.name} />
      <div className={styles.words}>
        <Link href={`/people/${person.id}`} className={styles.name}>
          {person.name}
        </Link>
        <span>{why}</span>
        {since === undefined ? (
          last !== undefined && (
            <span>
              {how}
              {sayOn(last, today)}
              {words && `: ${quote(words)}`}
            </span>
          )
        ) : (
          <span className={styles.good}>In touch {sayOn(since, today)}</span>
        )}
      </div>
      {since === undefined && (
        <span className={styles.buttons}>
          <Button small onClick={() => openDialog({ name: 'write-to', person: person.id, start })} aria-label={`${button}: ${person.name}`}>
            {button}
          </Button>
          <Button
            small
            look="quiet"
            onClick={() => openDialog({ name: 'capture', type: 'contact', person: person.id })}
            aria-label={`We talked: ${person.name}`}
          >
            We talked
          </Button>
        </span>
      )}
    </li>
  );
}
