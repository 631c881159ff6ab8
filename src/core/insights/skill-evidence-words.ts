import { capitalised, sayCount, sayList, sayNumber, sayOn } from '../say.ts';
import { isSkillId, type Phase, skillPhase, skillTitle } from '../skills/skills.ts';
import type { Day } from '../time.ts';
import type { EvidenceView, SkillEvidence } from './skill-evidence.ts';

/** A skill as a sentence names it; one of a company's ladder keeps its own writing. */
const inSentence = (skill: string): string => (isSkillId(skill) ? skillTitle(skill).toLowerCase() : skillTitle(skill));

const most = 2;

/** Those that nothing speaks for, two by name: of the phase in view before others, without any evidence before the stale. */
function named(rows: readonly SkillEvidence[], phase: Phase | undefined): string {
  const rank = (row: SkillEvidence): number => (phase !== undefined && skillPhase(row.skill) === phase ? 0 : 2) + (row.strength === 'none' ? 0 : 1);
  const names = [...rows].sort((a, b) => rank(a) - rank(b)).map(({ skill }) => inSentence(skill));
  return names.length <= most + 1 ? sayList(names) : `${names.slice(0, most).join(', ')} and ${sayNumber(names.length - most)} others`;
}

const timesWord = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${sayNumber(count)} times`);

/** The finding over all: "Three of ten skills carry the last quarter; nothing in it speaks for design". */
export function evidenceFinding({ skills }: EvidenceView, phase: Phase | undefined): string {
  const touched = skills.filter(({ quarter }) => quarter > 0);
  if (skills.every(({ inAll }) => inAll === 0)) return 'Nothing speaks for a skill yet';
  if (touched.length === 0) return 'The last quarter holds nothing for any skill';
  if (touched.length === skills.length) return `The last quarter speaks for all ${sayNumber(skills.length)} skills`;
  const few = `${capitalised(sayNumber(touched.length))} of ${sayNumber(skills.length)} skills ${touched.length === 1 ? 'carries' : 'carry'} the last quarter`;
  return `${few}; nothing in it speaks for ${named(
    skills.filter(({ quarter }) => quarter === 0),
    phase,
  )}`;
}

/** How strong the evidence is, and on what that rests: "Strong: seven pieces in the last year, three with a witness". */
export function strengthWords({ strength, lastYear, witnessed, inAll }: SkillEvidence): string {
  if (strength === 'none') return 'None yet';
  const word = strength === 'strong' ? 'Strong' : 'Thin';
  if (lastYear === 0) return `${word}: ${sayCount(inAll, 'piece')}, all older than a year`;
  const seen =
    witnessed === 0
      ? 'none with a witness'
      : witnessed === lastYear
        ? witnessed === 1
          ? 'with a witness'
          : 'all with a witness'
        : `${sayNumber(witnessed)} with a witness`;
  return `${word}: ${sayCount(lastYear, 'piece')} in the last year, ${seen}`;
}

/** How fresh it is: "Latest on Thursday", or since when it has been stale. */
export function freshWords({ latest, stale, inAll }: SkillEvidence, today: Day): string {
  if (inAll === 0) return '';
  if (latest === undefined) return 'Stale: it has no date';
  return stale ? `Stale: nothing since ${sayOn(latest, today).replace(/^on /, '')}` : `Latest ${sayOn(latest, today)}`;
}

/** What it does to one's energy: "Gave energy three times, drained once". */
export function energyWords({ gave, drained }: SkillEvidence): string {
  if (gave + drained === 0) return '';
  if (drained === 0) return `Gave energy ${timesWord(gave)}`;
  if (gave === 0) return `Drained ${timesWord(drained)}`;
  return `Gave energy ${timesWord(gave)}, drained ${timesWord(drained)}`;
}
