import type { Career } from '../../career.ts';
import { libraryExperiment } from '../../experiments/library/library.ts';
import { fold } from '../../fold.ts';
import { hasTie, type Person } from '../../people/people.ts';
import { isQuiet } from '../../people/quiet.ts';
import { lastContact } from '../../people/touchpoints.ts';
import { must } from '../../record.ts';
import { roleOn } from '../../roles/roles.ts';
import { sayMinutes } from '../../say.ts';
import type { Day } from '../../time.ts';
import { testWords } from './taken.ts';
import { agoWords } from './thin-skills.ts';
import type { Way } from './way.ts';

const talk = must(libraryExperiment('last-tuesday'), 'the library’s first talk');

type Elsewhere = { readonly person: Person; readonly industry: string | undefined };

/** The industry of those who work where one works, as most of them are said to. */
function industryHere(career: Career, company: string): string | undefined {
  const counts = new Map<string, number>();
  for (const row of career.person.values())
    if (row.industry && row.company && fold(row.company) === company) counts.set(fold(row.industry), (counts.get(fold(row.industry)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

/** Somebody of one's own people who works elsewhere: in another industry and in product before others, and known by some contact. */
function somebodyElsewhere(career: Career, day: Day): Elsewhere | undefined {
  const company = fold(roleOn(career, day)?.company ?? '');
  const industry = industryHere(career, company);
  const near = [...career.person.values()].filter(
    (row) =>
      row.company &&
      fold(row.company) !== company &&
      row.relation !== 'family' &&
      row.relation !== 'author' &&
      !hasTie(row, 'manager') &&
      !isQuiet(row, day) &&
      (row.pausedUntil ?? '') <= day &&
      lastContact(career, row.id) !== undefined,
  );
  const worth = (row: Person): number => {
    const other = row.industry && (industry === undefined || fold(row.industry) !== industry) ? 2 : 0;
    return other + (/product/i.test(row.function ?? row.title ?? '') ? 1.5 : 0) + (row.relation === 'former-colleague' ? 0.5 : 0);
  };
  const ranked = near.map((person) => ({ person, worth: worth(person) })).sort((a, b) => b.worth - a.worth || (a.person.id < b.person.id ? -1 : 1));
  const best = ranked[0]?.person;
  return best && { person: best, industry: best.industry };
}

/** P32: before a move, an hour with somebody who works where one might go. */
export function moveWay(career: Career, day: Day): Way {
  const found = somebodyElsewhere(career, day);
  const base = { id: 'move', title: 'Be willing to move', principle: 'P32' } as const;
  if (!found)
    return {
      ...base,
      says: 'Test it first: an hour with somebody who works where you might go.',
      rows: [],
      offers: [],
      missing: { words: 'Nobody outside your company is in your record yet. Add somebody', to: '/people' },
    };
  const { person, industry } = found;
  const last = lastContact(career, person.id);
  const where = industry ? `in ${industry}` : `at ${person.company}`;
  return {
    ...base,
    says: `Test it first: one talk with ${person.name}, who works ${where}${person.company && industry ? ` at ${person.company}` : ''}, ${sayMinutes(talk.hours * 60)}. Go through an ordinary day of theirs.`,
    rows: [{ words: `${person.name}: ${[person.title, last && `in touch ${agoWords(last, day)}`].filter(Boolean).join(', ')}`, to: `/people/${person.id}` }],
    offers: [
      {
        id: 'move',
        label: 'Plan it as a test',
        step: {
          does: 'test',
          plan: {
            type: 'talk',
            test: { ...talk, title: `Ask ${person.name} about their last Tuesday` },
            belief: industry ? `Product work ${where} would stretch me more than mine does now` : `Work ${where} would stretch me more than mine does now`,
            about: industry ? 'industry' : 'role',
            subject: industry ?? person.company ?? person.name,
            person: person.id,
          },
        },
        taken: testWords(career, 'move'),
      },
    ],
    missing: undefined,
  };
}
