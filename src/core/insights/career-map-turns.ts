import type { Career } from '../career.ts';
import { readTitle } from '../people/title-reading/read-title.ts';
import { beginningTitles } from '../roles/roles.ts';
import { type Phase, phases, phaseTitles } from '../skills/skills.ts';
import type { MapSpan } from './career-map-lanes.ts';

type Turns = { readonly type: 'role' | 'turning' | 'promotion'; readonly says: readonly string[] };

const rank = (phase: Phase): number => phases.indexOf(phase);
const felt = (span: MapSpan): Phase | undefined => (span.by === 'felt' && span.lane !== 'unsaid' ? span.lane : undefined);

/** From one trade into product or out of it, as far as the titles tell. */
function tradeTurn(before: MapSpan, span: MapSpan): string | undefined {
  const [from, to] = [readTitle(before.title).function, readTitle(span.title).function];
  if (from === undefined || to === undefined || from === to) return undefined;
  if (to === 'product') return `into product, from ${from}`;
  return from === 'product' ? `out of product, into ${to}` : undefined;
}

/** What the beginning of a role changed, compared with the roles that began before it. */
export function turnsOf(career: Career, span: MapSpan, earlier: readonly MapSpan[]): Turns {
  const row = career.role.get(span.id);
  const before = earlier.at(-1);
  const began = row?.began && row.began !== 'other' ? [beginningTitles[row.began].toLowerCase()] : [];
  if (!before) return { type: 'role', says: [...began, 'the first role here'] };
  const sameCompany = span.company !== undefined && span.company === before.company;
  const phase = felt(span);
  const [was] = earlier.flatMap((one) => felt(one) ?? []).sort((a, b) => rank(b) - rank(a));
  const last = felt(before);
  const rises = phase !== undefined && was !== undefined && rank(phase) > rank(was);
  const promoted = row?.began === 'promoted' || (sameCompany && (career.role.get(before.id)?.ended === 'promoted' || rises));
  const turns = [
    tradeTurn(before, span),
    !sameCompany && span.company !== undefined && before.company !== undefined ? 'a new company' : undefined,
    rises ? `the first role in the ${phaseTitles[phase].toLowerCase()} phase` : undefined,
    phase !== undefined && last !== undefined && rank(phase) < rank(last)
      ? `from the ${phaseTitles[last].toLowerCase()} to the ${phaseTitles[phase].toLowerCase()} phase`
      : undefined,
  ].filter((turn) => turn !== undefined);
  const says = [...new Set([...began, ...(promoted ? ['promoted'] : []), ...turns])];
  return { type: promoted ? 'promotion' : turns.length > 0 || row?.began === 'founded' ? 'turning' : 'role', says };
}
