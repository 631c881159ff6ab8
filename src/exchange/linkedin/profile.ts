import { cut, tidyLink } from '../people/person-fields.ts';
import type { Findings, ProfileFields } from '../reading.ts';
import type { LinkedInRow } from './row.ts';

/** A web address among LinkedIn's lists such as `[PERSONAL:https://ines.example,COMPANY:quayside.example]`. */
function firstWebsite(list: string): string | undefined {
  for (const part of list.replace(/^\[|\]$/g, '').split(',')) {
    const address = tidyLink(part.trim().replace(/^[A-Z_]{2,20}:(?!\/\/)/, ''));
    if (address && /^https?:/i.test(address) && address.length <= 500) return address;
  }
  return undefined;
}

/** The row of Profile.csv: the person's own name, headline and link. */
export function readProfileRow({ file, line, cell }: LinkedInRow, into: Findings): void {
  const name = `${cell('given')} ${cell('family')}`.replace(/\s+/g, ' ').trim();
  const link = tidyLink(cell('link')) ?? firstWebsite(cell('websites'));
  const profile: ProfileFields = {
    ...(name && { name: cut(name, 120) }),
    ...(cell('headline') && { headline: cut(cell('headline').replace(/\s+/g, ' '), 300) }),
    ...(link && link.length <= 500 && { link }),
  };
  if (Object.keys(profile).length > 0) into.profile.push({ file, line, profile });
}
