import type { Career } from '../career.ts';
import type { AgendaItem } from '../conversations/conversations.ts';
import { profileOf } from '../profile/profile.ts';
import { sayList } from '../say.ts';
import { type Phase, type SkillId, skillIds, skillPhase, skillTitle } from '../skills/skills.ts';
import { phaseInView } from '../standing.ts';
import { addDays, type Day } from '../time.ts';

const lookBackDays = 182;
const thinUpTo = 1;
const named = 2;

/** The skills of the phase worked toward that the last half year has least wins for, at most two; the fewest first. */
export function thinSkills(career: Career, day: Day): SkillId[] {
  const phase = phaseInView(career, day);
  if (phase === undefined) return [];
  const wins = new Map<string, number>(skillIds.filter((skill) => skillPhase(skill) === phase).map((skill) => [skill, 0]));
  const since = addDays(day, -lookBackDays);
  for (const row of career.entry.values())
    if (row.type === 'win' && row.day >= since && row.day <= day)
      for (const skill of row.skills ?? []) if (wins.has(skill)) wins.set(skill, (wins.get(skill) ?? 0) + 1);
  return [...wins]
    .filter(([, count]) => count <= thinUpTo)
    .sort((a, b) => a[1] - b[1])
    .slice(0, named)
    .map(([skill]) => skill as SkillId);
}

const aims: Record<Phase, Partial<Record<string, string>> & { readonly any: string }> = {
  associate: { any: 'run a product of my own from idea to launch' },
  senior: { any: 'set the direction of a product area' },
  leader: { people: 'lead a product group', individual: 'do the work of a principal product manager', any: 'lead product work beyond one team' },
};

function whereTo(career: Career): string {
  const { goal, targetPhase, fork } = profileOf(career);
  if (goal) return `Where I would like to go: ${goal.trim().replace(/[.!]+$/, '')}.`;
  if (targetPhase) return `In the coming years I would like to ${aims[targetPhase][fork ?? 'any'] ?? aims[targetPhase].any}.`;
  return 'Where I would like to go: …';
}

/** The opening as it was last put in own words, with this person before with anybody else. */
function inOwnWords(career: Career, personId: string): string | undefined {
  let best: { readonly text: string; readonly rank: string } | undefined;
  for (const { id, person, day, agenda } of career.conversation.values()) {
    const own = agenda?.find(({ part, edited }) => part === 'opening' && edited);
    const rank = `${person === personId ? 1 : 0} ${day} ${id}`;
    if (own && (best === undefined || rank > best.rank)) best = { text: own.text, rank };
  }
  return best?.text;
}

/**
 * How a career talk may begin (P15, after Jackie Bavaro): where one wants to go, where one's own record is thin, and what to
 * work on now to be ready. What was put in own words before is taken up again.
 */
export function openingLine(career: Career, personId: string, day: Day): AgendaItem {
  const thin = thinSkills(career, day);
  const own = inOwnWords(career, personId);
  const least = thin.length > 0 ? ` I have least to show in ${sayList(thin.map((skill) => skillTitle(skill).toLowerCase()))}.` : '';
  return {
    key: 'opening',
    part: 'opening',
    text: own ?? `${whereTo(career)}${least} What should I work on now, so that I am ready when the chance comes?`,
    ...(own === undefined ? {} : { edited: true }),
    ...(thin.length > 0 ? { sources: thin.map((skill) => ({ kind: 'skill', id: skill })) } : {}),
  };
}
