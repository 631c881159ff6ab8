import type { Meeting } from '../reading.ts';

export type OwnAddresses = { readonly own: ReadonlySet<string>; readonly offered: readonly { readonly email: string; readonly own: boolean }[] };

const share = 0.8;
const fewest = 3;
const mostOffered = 5;

function counted(meetings: readonly Meeting[]): [email: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { people } of meetings) for (const { email } of people) counts.set(email, (counts.get(email) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/**
 * Which addresses are the user's: as they chose, else the one of their profile, those the calendars are named after, and
 * one that nobody here has and that is at nearly every meeting the others are not at. Those that may be are offered too.
 */
export function ownAddresses(
  meetings: readonly Meeting[],
  sure: readonly string[],
  known: (email: string) => boolean,
  chosen?: readonly string[],
): OwnAddresses {
  const strange = counted(meetings).filter(([email]) => !known(email) && !sure.includes(email));
  const own = new Set(chosen ?? sure);
  if (!chosen) {
    const without = meetings.filter(({ people }) => people.length > 1 && !people.some(({ email }) => own.has(email)));
    const [first, second] = counted(without).filter(([email]) => !known(email));
    if (first && without.length >= fewest && first[1] >= without.length * share && first[1] > (second?.[1] ?? 0)) own.add(first[0]);
  }
  const often = strange.filter(([email, count]) => own.has(email) || count >= Math.max(2, meetings.length * 0.3)).map(([email]) => email);
  const present = new Set(meetings.flatMap(({ people }) => people.map(({ email }) => email)));
  const offered = [...new Set([...own, ...sure, ...often])].filter((email) => present.has(email)).slice(0, mostOffered);
  return { own, offered: offered.map((email) => ({ email, own: own.has(email) })) };
}
