import type { Need } from '../board/needs.ts';
import type { Career } from '../career.ts';
import { openHypotheses } from '../experiments/hypotheses.ts';
import { defineInsight } from '../insight.ts';
import { needKey } from '../need-words.ts';
import { capitalised, quote, sayCount, sayDay } from '../say.ts';
import { type Evidence, evidenceBySkill } from '../skills/evidence.ts';
import { type Phase, phaseTitles, skillPhase } from '../skills/skills.ts';
import { boardNeeds, phaseInView } from '../standing.ts';
import type { Day } from '../time.ts';

export type ProposedNeed = { readonly need: string; readonly why: string; readonly source: NonNullable<Need['source']> };

/** Without a target or a role that says its phase, the middle one: most are on the way through it. */
const usualPhase: Phase = 'senior';
const [most, mostBelieved, longest] = [3, 2, 120];

function record({ entries, projects, latest }: Evidence, day: Day): string {
  if (entries + projects === 0) return 'nothing in your record shows it yet';
  const parts = [entries > 0 ? sayCount(entries, 'entry', 'entries') : '', projects > 0 ? sayCount(projects, 'project') : ''].filter(Boolean);
  return `${parts.join(' and ')} show${entries + projects === 1 ? 's' : ''} it${latest ? `, the latest from ${sayDay(latest, day)}` : ''}`;
}

/** Somebody who has done what is believed in could tell what it is like: a role or an industry that has a name. */
function believed(career: Career, taken: ReadonlySet<string>): ProposedNeed[] {
  const seen = new Set(taken);
  return openHypotheses(career)
    .flatMap(({ about, subject, belief }): ProposedNeed[] => {
      if ((about !== 'role' && about !== 'industry') || !subject || subject.length > longest || seen.has(needKey(subject))) return [];
      seen.add(needKey(subject));
      const who = about === 'role' ? 'Somebody who has held it' : 'Somebody who works in it';
      return [{ need: subject, why: `${who} can tell you what it is like, before you act on ${quote(belief, 120)}.`, source: 'own' }];
    })
    .slice(0, mostBelieved);
}

function propose(career: Career, day: Day): ProposedNeed[] {
  const target = phaseInView(career, day);
  const phase = target ?? usualPhase;
  const open = new Set(boardNeeds(career).map(needKey));
  const closed = new Set([...career.need.values()].filter((row) => row.closed !== undefined).map((row) => needKey(row.need)));
  const taken = new Set([...open, ...closed]);
  const shown = ({ entries, projects }: Evidence): number => entries + 3 * projects;
  const far = evidenceBySkill(career)
    .filter(({ skill }) => skillPhase(skill) === phase && !taken.has(needKey(skill)))
    .sort((a, b) => shown(a) - shown(b) || (a.latest ?? '').localeCompare(b.latest ?? ''));
  const aim = target
    ? `A skill of the ${phaseTitles[phase].toLowerCase()} phase, the one you have in view`
    : `A skill of the ${phaseTitles[phase].toLowerCase()} phase`;
  const gaps = far.slice(0, most).map((one): ProposedNeed => ({ need: one.skill, why: `${capitalised(aim)}; ${record(one, day)}.`, source: 'target' }));
  return [...believed(career, taken), ...gaps];
}

/** Needs the record suggests: who knows the roles and industries of open hypotheses, then the skills of the phase in view with the least evidence, as far as they are not on the board and were not closed. */
export const proposedNeeds = defineInsight({ name: 'proposed-needs', title: 'Needs the record suggests', of: propose });
