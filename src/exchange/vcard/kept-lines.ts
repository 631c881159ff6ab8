import { keptLength, keptMost } from '../people/person-fields.ts';

/** At most one of each of these belongs in a card (RFC 6350, 6). */
export const singleProperties = new Set(['N', 'BDAY', 'ANNIVERSARY', 'GENDER', 'KIND', 'UID']);

const groupOf = (line: string): string => /^([A-Za-z0-9_-]{1,60})\.[A-Za-z0-9_-]{1,60}[;:]/.exec(line)?.[1] ?? '';
const withoutGroup = (line: string): string => {
  const group = groupOf(line);
  return group === '' ? line : line.slice(group.length + 1);
};
const nameOf = (line: string): string => /^[A-Za-z0-9_-]{1,60}/.exec(withoutGroup(line))?.[0].toUpperCase() ?? '';

/**
 * Lines kept from one card joined by those of another: nothing twice, nothing of the first lost. A group of the second
 * whose name the first uses gets a name of its own, so that labels stay with their properties.
 */
export function joinKept(here: readonly string[], found: readonly string[]): readonly string[] {
  if (here.length >= keptMost) return here;
  const held = new Set(here.map(withoutGroup));
  const singles = new Set(here.map(nameOf).filter((name) => singleProperties.has(name)));
  const groups = new Set(here.map(groupOf));
  const renamed = new Map<string, string>();
  const rename = (group: string): string => {
    if (!groups.has(group)) return group;
    let next = renamed.get(group);
    for (let number = groups.size; next === undefined; number += 1)
      if (!groups.has(`item${number}`) && ![...renamed.values()].includes(`item${number}`)) next = `item${number}`;
    renamed.set(group, next);
    return next;
  };
  let room = keptLength - here.reduce((sum, line) => sum + line.length + 4, 0);
  const added = found.flatMap((line) => {
    const bare = withoutGroup(line);
    if (held.has(bare) || singles.has(nameOf(line)) || bare.length + 4 > room) return [];
    room -= bare.length + 4;
    const group = groupOf(line);
    return [group === '' ? line : `${rename(group)}.${bare}`];
  });
  return added.length === 0 ? here : [...here, ...added].slice(0, keptMost);
}
