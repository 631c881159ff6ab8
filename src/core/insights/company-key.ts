import { fold } from '../fold.ts';

const legalForm = /\b(?:inc|llc|ltd|limited|corp|corporation|gmbh|ag|se|sa|sas|sarl|bv|nv|ab|oy|plc|srl|spa|co)\b\.?/g;

/** What a company is compared by: "Fennel, Inc." and "fennel" are one; a name that is only such words stays as it is. */
export function companyKey(name: string | undefined): string {
  const folded = fold(name ?? '');
  const bare = folded
    .replace(/[^\p{L}\p{N}&+ ]+/gu, ' ')
    .replace(legalForm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare || folded.trim();
}

/** Finds a company's name as whole words in folded text. */
export function companyFinder(name: string): (folded: string) => boolean {
  const key = companyKey(name);
  if (key.length < 2) return () => false;
  const words = new RegExp(`(?<![\\p{L}\\p{N}])${key.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '[\\s,.-]+')}(?![\\p{L}\\p{N}])`, 'u');
  const first = key.split(' ')[0] ?? key;
  return (folded) => folded.includes(first) && words.test(folded);
}
