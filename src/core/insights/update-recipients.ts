import type { Career } from '../career.ts';
import { type Group, peopleIn } from '../people/groups.ts';
import { isAddress } from '../people/mailto.ts';
import type { Person } from '../people/people.ts';
import { mailedAlready } from '../updates/mailings-of.ts';
import { linesFor } from '../updates/update-lines.ts';
import type { Update, UpdateLine } from '../updates/updates.ts';

export type Recipients = {
  readonly group: Group;
  readonly lines: readonly UpdateLine[];
  /** Who is to get it with this group, … */
  readonly to: readonly Person[];
  /** … those of them without an e-mail address, … */
  readonly noAddress: readonly Person[];
  /** … and who is in it too, but has it already or gets it with a group named before. */
  readonly elsewhere: readonly Person[];
};

export const addressOf = (row: Person): string | undefined => row.emails?.find(isAddress);

/** Whom an update still goes to, group by group; who is in several gets it once, with the first. */
export function recipientsOf(career: Career, row: Update): Recipients[] {
  const taken = new Set(mailedAlready(career, row.id));
  return (row.groups ?? []).flatMap((id): Recipients[] => {
    const group = career.group.get(id);
    if (!group) return [];
    const all = peopleIn(career, group);
    const to = all.filter((person) => !taken.has(person.id));
    for (const person of to) taken.add(person.id);
    return [{ group, lines: linesFor(row, id), to, noAddress: to.filter((person) => !addressOf(person)), elsewhere: all.filter((one) => !to.includes(one)) }];
  });
}
