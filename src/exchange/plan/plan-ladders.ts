import type { Career } from '#core/career.ts';
import { refusalOf } from '#core/check.ts';
import { laddersByName } from '#core/ladders/ladders.ts';
import { sameLadder, writesOfNew, writesOfNewVersion } from '#core/ladders/put-ladder.ts';
import { ladderTrouble } from '#core/ladders/sheet.ts';
import { titleKey, type WholeLadder } from '#core/ladders/whole-ladder.ts';
import type { FoundLadder } from '../reading.ts';
import type { LadderOffer, PlanContext, Planning } from './plan.ts';

/**
 * Puts the ladders found into a plan. One of the name of a ladder here gives that one a new wording; what its skills map to
 * stays. What was corrected in the preview goes in as corrected, and what was left out there does not. Of two in the files that say the same one is taken; two of one name that differ are told apart by a number.
 */
export function planLadders(career: Career, found: readonly FoundLadder[], { newId, ladders: choices = {} }: PlanContext, plan: Planning): LadderOffer[] {
  const here = new Map([...laddersByName(career)].reverse().map((row) => [titleKey(row.name), row]));
  const taken = new Map<string, WholeLadder>();
  return found.map(({ file, line, ladder: read }, at): LadderOffer => {
    const key = `${file}:${at}`;
    const choice = Object.hasOwn(choices, key) ? choices[key] : undefined;
    const ladder = choice?.ladder ?? read;
    const offer = { key, file, line, ladder, found: read };
    if (choice?.leave) return { ...offer, name: ladder.name, state: 'left' };
    const trouble = ladderTrouble(ladder);
    if (trouble) {
      plan.items.push({ file, line, what: 'ladders', label: ladder.name, state: 'refused', adds: [], differs: [] });
      return { ...offer, name: ladder.name, state: 'refused', reason: trouble };
    }
    const wordings = (name: string) => ({ ...ladder, name });
    let name = ladder.name;
    for (let number = 2; ; number += 1) {
      const other = taken.get(titleKey(name));
      if (!other) break;
      if (sameLadder(other, wordings(name))) {
        plan.items.push({ file, line, what: 'ladders', label: name, state: 'folded', adds: [], differs: [] });
        return { ...offer, name, state: 'folded' };
      }
      name = `${ladder.name} (${number})`;
    }
    taken.set(titleKey(name), wordings(name));
    const row = here.get(titleKey(name));
    const writes = row ? writesOfNewVersion(career, row, wordings(name), file, newId) : writesOfNew(wordings(name), file, newId);
    const refusal = writes.map(refusalOf).find((reason) => reason !== null);
    const state = refusal ? 'refused' : !row ? 'new' : writes.length > 0 ? 'merged' : 'unchanged';
    if (refusal) plan.refused.push({ file, line, reason: `The ladder ${name} was left out. ${refusal}` });
    else for (const write of writes) plan.writes.set(`${write.kind}/${write.id}`, write);
    const joined = row && { with: { id: row.id, label: row.name, by: 'name' as const } };
    plan.items.push({ file, line, what: 'ladders', label: name, state, ...joined, adds: state === 'merged' ? ['wording'] : [], differs: [] });
    return { ...offer, name, state, ...(refusal && { reason: refusal }) };
  });
}
