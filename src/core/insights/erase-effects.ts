import type { Career } from '../career.ts';
import type { Tables } from '../change.ts';
import { erasureOf, withoutPeople } from '../erase.ts';
import { type Body, rowToBody } from '../record.ts';

export type EraseEffects = {
  /** Contacts with nobody else: they go too. */
  readonly contacts: number;
  /** Other records that name them: they stay, with "someone". */
  readonly mentions: number;
};

/** What erasing people would take away and change among what is written today. */
export function eraseEffects(career: Career, people: readonly string[]): EraseEffects {
  const versions = new Map<string, Body[]>(people.flatMap((id) => (career.person.has(id) ? [[id, [rowToBody(career.person.get(id) as never)]]] : [])));
  const others = [...career.person.values()].filter(({ id }) => !versions.has(id)).map((row) => rowToBody(row as never));
  const erasure = erasureOf(versions, others);
  let [contacts, mentions] = [0, 0];
  for (const [kind, table] of Object.entries(career as unknown as Tables))
    for (const row of table.values()) {
      if (kind === 'person' && versions.has(row.id)) continue;
      const body = rowToBody(row);
      const left = withoutPeople(kind, row.id, body, erasure);
      if (left === null && kind === 'touchpoint') contacts += 1;
      else if (left !== null && left !== body) mentions += 1;
    }
  return { contacts, mentions };
}
