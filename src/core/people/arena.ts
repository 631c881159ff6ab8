import type { Career } from '../career.ts';
import { fold } from '../fold.ts';
import { perTable } from '../insight.ts';
import type { Person, relations } from './people.ts';
import type { JobFunction } from './title-reading/lexicon.ts';
import { readTitle, type TitleReading } from './title-reading/read-title.ts';

const nothing: TitleReading = { function: undefined, seniority: 'practitioner' };
export const readingOf = perTable((row: Person): TitleReading => (row.title ? readTitle(row.title) : nothing));

/** How a function is named in a sentence. */
const functionTitles: Partial<Record<JobFunction, string>> = {
  people: 'hiring and people work',
  support: 'customer success',
  projects: 'running projects',
  general: 'running a company',
  legal: 'law',
};
export const functionTitle = (one: JobFunction): string => functionTitles[one] ?? one;

type Worked = { readonly now: boolean; readonly company: string };
const companiesOf = perTable((table: Career['role']): ReadonlyMap<string, Worked> => {
  const companies = new Map<string, Worked>();
  for (const { company, to } of table.values())
    if (company) companies.set(fold(company), { company, now: to === undefined || (companies.get(fold(company))?.now ?? false) });
  return companies;
});

/** The company both worked at, and whether it is the present one. */
export function sharedCompany(career: Career, row: Person): Worked | undefined {
  const companies = companiesOf(career.role);
  return row.company && companies.size > 0 ? companies.get(fold(row.company)) : undefined;
}

/** Where somebody looks from: industry and relation as written down or known from shared work, function as written down or read from the title. */
export function arenaOf(
  career: Career,
  row: Person,
): { industry: string | undefined; function: string | undefined; relation: (typeof relations)[number] | undefined } {
  const shared = sharedCompany(career, row);
  return {
    industry: row.industry,
    function: row.function ?? readingOf(row).function,
    relation: row.relation ?? (shared ? (shared.now ? 'colleague' : 'former-colleague') : undefined),
  };
}
