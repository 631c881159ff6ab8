import type { Career } from '../career.ts';
import { fold } from '../fold.ts';
import { type Role, roleOn, rolesByTime } from '../roles/roles.ts';
import { phases } from '../skills/skills.ts';
import { type Day, firstDayOf } from '../time.ts';

/** From when on signs of promotion count: a new company, or a step up at the same one, as far as the roles tell it plainly. */
export type PromotionStart = { readonly day: Day; readonly because: 'company' | 'step-up'; readonly role: string };

const rank = ({ phase }: Role): number => (phase === undefined ? Number.NaN : phases.indexOf(phase));
const isSameCompany = (a: Role, b: Role): boolean | undefined =>
  a.company === undefined || b.company === undefined ? undefined : fold(a.company) === fold(b.company);

function stepInto(row: Role, before: Role | undefined): PromotionStart['because'] | undefined {
  if (row.began === 'promoted') return 'step-up';
  if (before === undefined) return 'company';
  const same = isSameCompany(row, before);
  if (row.began === 'hired' || row.began === 'founded' || same === false) return 'company';
  return same && (before.ended === 'promoted' || rank(row) > rank(before)) ? 'step-up' : undefined;
}

/** Goes back from the role held on a day to the one that was plainly a new place, the first of all if no other; undefined without a dated role. */
export function promotionStart(career: Career, day: Day): PromotionStart | undefined {
  const held = roleOn(career, day);
  const dated = rolesByTime(career).filter((row): row is Role & { from: string } => row.from !== undefined);
  for (let at = dated.findIndex(({ id }) => id === held?.id); at >= 0 && at < dated.length; at++) {
    const row = dated[at] as (typeof dated)[number];
    const because = stepInto(row, dated[at + 1]);
    if (because) return { day: firstDayOf(row.from), because, role: row.id };
  }
  return undefined;
}
