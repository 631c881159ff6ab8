import type { Career } from '../career.ts';
import { sayList } from '../say.ts';
import type { Checkin } from './pulse.ts';

/** "Helped by Ana Ruiz. Helped Ben Okafor."; empty where a check-in names nobody who is here. */
export function helpWords(career: Career, { helpedBy = [], helped = [] }: Checkin): string {
  const names = (ids: readonly string[]): string => sayList(ids.flatMap((id) => career.person.get(id)?.name ?? []));
  return [names(helpedBy) && `Helped by ${names(helpedBy)}.`, names(helped) && `Helped ${names(helped)}.`].filter(Boolean).join(' ');
}
