import type { PeopleList } from '#core/people/people-list.ts';
import { sayNumber } from '#core/say.ts';
import { counted } from '../ui/words.ts';

type Counts = Pick<PeopleList, 'due' | 'inRhythm' | 'everyone'>;

/** The headline of the people: who is due and who of them is late. Gently, after a setback, it counts nothing. */
export function peopleFinding({ due, inRhythm, everyone }: Counts, gentle: boolean): string {
  if (everyone.length === 0) return 'Your people begin with one name';
  if (inRhythm.length === 0) return 'Nobody has a rhythm yet';
  if (gentle) return 'Your people, when you are ready for them';
  const late = due.filter(({ rhythm }) => rhythm.state === 'late').length;
  if (due.length === 0) return 'Nobody is late';
  if (due.length === 1) return `${due[0]?.person.name} is ${late === 1 ? 'late' : 'due'}`;
  if (late === due.length) return `${counted(late, 'person', 'people')} are late`;
  const people = `${counted(due.length, 'person', 'people')} are due`;
  return late === 0 ? people : `${people}, ${sayNumber(late)} of them late`;
}

/** What the headline rests on. */
export function peopleLead({ inRhythm, everyone }: Counts): string | undefined {
  const all = everyone.length.toLocaleString('en');
  if (everyone.length === 0) return undefined;
  if (inRhythm.length === 0)
    return `${all} ${everyone.length === 1 ? 'person' : 'people'} here. A rhythm says how often you want to be in touch; start with two or three.`;
  return `${inRhythm.length.toLocaleString('en')} with a rhythm, ${all} in all. Every contact starts a clock again, however you log it.`;
}
