import type { Career } from '../career.ts';
import { defineInsight } from '../insight.ts';
import { needKey } from '../need-words.ts';
import { capitalised, sayCount, sayDay } from '../say.ts';
import { type Evidence, evidenceBySkill } from '../skills/evidence.ts';
import { type Phase, phaseTitles, skillPhase } from '../skills/skills.ts';
import { boardNeeds, phaseInView } from '../standing.ts';
import type { Day } from '../time.ts';

export type ProposedNeed = { readonly need: string; readonly why: string };

/** Without a target or a role that says its phase, the middle one: most are on the way through it. */
const usualPhase: Phase = 'senior';
const most = 3;

function record({ entries, projects, latest }: Evidence, day: Day): string {
  if (entries + projects === 0) return 'nothing in your record shows it yet';
  const parts = [entries > 0 ? sayCount(entries, 'entry', 'entries') : '', projects > 0 ? sayCount(projects, 'project') : ''].filter(Boolean);
  return `${parts.join(' and ')} show${entries + projects === 1 ? 's' : ''} it${latest ? `, the latest from ${sayDay(latest, day)}` : ''}`;
}

function propose(career: Career, day: Day): ProposedNeed[] {
  const target = phaseInView(career, day);
  const phase = target ?? usualPhase;
  const open = new Set(boardNeeds(career).map(needKey));
  const closed = new Set([...career.need.values()].filter((row) => row.closed !== undefined).map((row) => needKey(row.need)));
  const shown = ({ entries, projects }: Evidence): number => entries + 3 * projects;
  const far = evidenceBySkill(career)
    .filter(({ skill }) => skillPhase(skill) === phase && !open.has(needKey(skill)) && !closed.has(needKey(skill)))
    .sort((a, b) => shown(a) - shown(b) || (a.latest ?? '').localeCompare(b.latest ?? ''));
  const aim = target
    ? `A skill of the ${phaseTitles[phase].toLowerCase()} phase, the one you have in view`
    : `A skill of the ${phaseTitles[phase].toLowerCase()} phase`;
  return far.slice(0, most).map((one) => ({ need: one.skill, why: `${capitalised(aim)}; ${record(one, day)}.` }));
}

/** Needs the record suggests: the skills of the phase in view with the least evidence, as far as they are not on the board and were not closed. */
export const proposedNeeds = defineInsight({ name: 'proposed-needs', title: 'Needs the record suggests', of: propose });
