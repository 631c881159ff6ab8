import { Link } from 'wouter';
import { metAt } from '#core/communities/gatherings.ts';
import type { Peer } from '#core/people/peers.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { openDialog } from '../../shell/dialogs.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { LinkChip } from '../../ui/chip.tsx';
import { agoInWords } from '../../ui/words.ts';
import { rhythmInWords } from '../rhythm-words.ts';
import styles from './peers.module.css';

const shownShared = 3;

/** One peer: where they stand, what you share, and what you can do. */
export function PeerRow({ peer: { person, rhythm }, today, gentle }: { peer: Peer; today: Day; gentle: boolean }) {
  const shared = metAt(useCareer(), person.id);
  const last = rhythm.last === undefined ? 'Not in touch yet' : `In touch ${agoInWords(rhythm.last, today)}`;
  const standing = person.rhythmWeeks === undefined ? '' : rhythmInWords(person, rhythm, today, { gentle });
  return (
    <li className={styles.peer} data-item>
      <Avatar name={person.name} />
      <div className={styles.words}>
        <Link href={`/people/${person.id}`} className={styles.name}>
          {person.name}
        </Link>
        <span>{[person.title, person.company].filter(Boolean).join(' · ')}</span>
        <span>{[last, standing].filter(Boolean).join(' · ')}</span>
        {shared.length > 0 && (
          <span className={styles.chips}>
            {shared.slice(0, shownShared).map((row) => (
              <LinkChip key={row.id} to={`/people/communities/${row.id}`}>
                {row.name}
              </LinkChip>
            ))}
          </span>
        )}
      </div>
      <div className={styles.rowButtons}>
        <Button small aria-label={`Write to ${person.name}`} onClick={() => openDialog({ name: 'write-to', person: person.id })}>
          Write
        </Button>
        <Button small aria-label={`Log a contact with ${person.name}`} onClick={() => openDialog({ name: 'capture', type: 'contact', person: person.id })}>
          Log
        </Button>
        <Button small aria-label={`Add a milestone of ${person.name}`} onClick={() => openDialog({ name: 'milestone', person: person.id })}>
          Milestone
        </Button>
      </div>
    </li>
  );
}
