import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { type Suggestion, suggestSkills } from '#core/skills/tagging/suggest.ts';
import { useCareer } from '../../book/book.tsx';
import { countWhenIdle } from './count-ahead.ts';

/** The skills a text speaks for, read once the key that was pressed is on the screen. None before the journal is counted. */
export function useProposals(text: string, dropped: readonly string[]): readonly Suggestion[] {
  const career = useCareer();
  const [counted, setCounted] = useState(false);
  useEffect(() => countWhenIdle(career.entry, () => setCounted(true)), [career.entry]);
  const read = useDeferredValue(text);
  return useMemo(() => (counted ? suggestSkills(career, read, dropped) : []), [counted, career, read, dropped]);
}
