import { shortNames } from '#core/insights/room-words.ts';
import { sayList } from '#core/say.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import styles from './witness.module.css';
import { openClaim, type WitnessRows } from './witness-table.tsx';

/** The same, claim by claim, where a table does not fit. */
export function WitnessList({ map, claims, alone }: WitnessRows) {
  const names = shortNames(map.seats);
  return (
    <ul className={styles.narrow} aria-label="Claims and witnesses">
      {claims.map((claim) => {
        const who = map.seats.filter(({ person }) => claim.witnesses.has(person.id)).map(({ person }) => names.get(person.id) ?? person.name);
        const [latest] = claim.entries;
        return (
          <li key={claim.id} data-item>
            <button type="button" className={styles.claim} onClick={() => openClaim(claim)}>
              {claim.title}
            </button>
            <p className={alone.has(claim) ? styles.alone : undefined}>
              {who.length === 0 ? 'No witness in the room' : `${alone.has(claim) ? 'Only ' : ''}${sayList(who)} saw it`}
            </p>
            <Button small aria-label={`Log who saw ${claim.title}`} onClick={() => openDialog({ name: 'exposure', ...(latest && { entry: latest.id }) })}>
              Log
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
