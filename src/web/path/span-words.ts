import { roughInWords } from '../ui/words.ts';

/** "March 2022 to now", "2017 to December 2019"; empty when nothing is known. */
export function spanInWords(from: string | undefined, to: string | undefined): string {
  if (!from && !to) return '';
  if (!from) return `until ${roughInWords(to ?? '')}`;
  return `${roughInWords(from)} to ${to ? roughInWords(to) : 'now'}`;
}
