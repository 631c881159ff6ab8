import type { Career } from '#core/career.ts';
import { sayCount, sayList, sayOn } from '#core/say.ts';
import { type Evidence, evidenceBySkill } from '#core/skills/evidence.ts';
import { isSkillId, skillTitle } from '#core/skills/skills.ts';
import type { Day } from '#core/time.ts';
import { counted } from '../../ui/words.ts';

/** What the journal holds for the framework’s skills, the most named first where a sentence needs an order. */
export const frameworkEvidence = (career: Career): Evidence[] => evidenceBySkill(career).filter(({ skill }) => isSkillId(skill));

const titlesOf = (rows: readonly Evidence[]): string => sayList(rows.map(({ skill }) => skillTitle(skill).toLowerCase()));

/** The headline over all skills: how many of them the journal names. */
export function skillsFinding(rows: readonly Evidence[]): string {
  const named = rows.filter(({ entries }) => entries > 0).length;
  if (named === 0) return 'Ten skills, each in five steps you could see';
  return named === rows.length ? 'Your journal names all ten skills' : `Your journal names ${sayCount(named, 'skill')} of ten`;
}

/** Under it: which comes up most, and which have no entry yet where that is a few. */
export function skillsLead(rows: readonly Evidence[]): string {
  const [most] = [...rows].sort((a, b) => b.entries - a.entries);
  if (!most || most.entries === 0) return 'What each looks like when it is done with help, done alone, and done so that others learn from it.';
  const none = rows.filter(({ entries }) => entries === 0);
  const first = `${skillTitle(most.skill)} comes up most often, in ${sayCount(most.entries, 'entry', 'entries')}.`;
  return none.length > 0 && none.length <= 4 ? `${first} Nothing written so far names ${titlesOf(none)}.` : first;
}

/** The headline over one skill. */
export function skillFinding({ skill, entries }: Evidence): string {
  return entries > 0 ? `${skillTitle(skill)}: ${sayCount(entries, 'entry', 'entries')} so far` : `${skillTitle(skill)}, in five steps`;
}

/** What the record holds for a skill; empty while it holds nothing. */
export function evidenceWords({ entries, wins, projects, latest }: Evidence, today: Day): string {
  const parts = [
    entries > 0 && counted(entries, 'entry', 'entries'),
    wins > 0 && `${sayCount(wins, 'win')} among them`,
    projects > 0 && sayCount(projects, 'project'),
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : `${parts.join(', ')}${latest ? `, the latest ${sayOn(latest, today)}` : ''}`;
}
