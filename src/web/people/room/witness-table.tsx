import { Check } from 'lucide-react';
import type { Claim } from '#core/insights/room-claims.ts';
import type { RoomMap } from '#core/insights/room-map.ts';
import { shortNames } from '#core/insights/room-words.ts';
import type { Day } from '#core/time.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Chip } from '../../ui/chip.tsx';
import { dayWords } from './room-web-words.ts';
import styles from './witness.module.css';

export type WitnessRows = { readonly map: RoomMap; readonly claims: readonly Claim[]; readonly alone: ReadonlySet<Claim>; readonly today: Day };

/** What a claim opens: its latest win. */
export const openClaim = ({ entries: [latest] }: Claim) => latest && openDialog({ name: 'capture', entry: latest.id });
const log = (person: string, { entries: [latest] }: Claim) => openDialog({ name: 'exposure', person, ...(latest && { entry: latest.id }) });

/** A row for each claim, a column for each in the room. An empty place logs that it was seen. */
export function WitnessTable({ map, claims, alone, today }: WitnessRows) {
  const names = shortNames(map.seats);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than its card is scrolled by keyboard
    <section className={styles.wide} tabIndex={0} aria-label="Claims and witnesses">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Claim</th>
            {map.seats.map(({ row, person, isManager }) => (
              <th key={row.id} scope="col" className={styles.column}>
                {names.get(person.id)}
                {isManager && <small>manager</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={claim.id}>
              <th scope="row">
                <button type="button" className={styles.claim} onClick={() => openClaim(claim)}>
                  {claim.title}
                </button>
                {alone.has(claim) && <Chip tone="watch">no witness</Chip>}
              </th>
              {map.seats.map(({ row, person }) => {
                const seen = claim.witnesses.get(person.id);
                return (
                  <td key={row.id}>
                    {seen === undefined ? (
                      <button
                        type="button"
                        className={styles.add}
                        aria-label={`Log that ${person.name} saw ${claim.title}`}
                        onClick={() => log(person.id, claim)}
                      />
                    ) : (
                      <span className={styles.seen}>
                        <Check size={15} aria-hidden="true" />
                        <span className="visually-hidden">{person.name} saw it, </span>
                        <small>{dayWords(seen, today).replace(/ (\w{3})\w*/, ' $1')}</small>
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
