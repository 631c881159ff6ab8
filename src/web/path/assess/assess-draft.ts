import { useState } from 'react';
import { useShelf } from '../../book/book.tsx';
import type { Answers } from './assess-run.ts';

export type AssessDraft = { readonly at: number; readonly answers: Answers };

const prefixOf = (sample: boolean): string => `windward-assess${sample ? '-sample' : ''}?`;

function keptAt(key: string): AssessDraft | undefined {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? 'null') as AssessDraft | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** What was chosen so far, kept on this device until it is saved or dropped, under the address it belongs to. */
export function useAssessDraft(query: string, start: Answers) {
  const { sample } = useShelf();
  const key = prefixOf(sample) + query;
  const [draft, setDraft] = useState<AssessDraft>(() => keptAt(key) ?? { at: 0, answers: start });
  const change = (next: AssessDraft) => {
    setDraft(next);
    localStorage.setItem(key, JSON.stringify(next));
  };
  return { draft, change, drop: () => localStorage.removeItem(key) };
}

/** Assessments that were begun and not kept yet: their address, and how many skills were looked at. */
export function begunAssessments(sample: boolean): { readonly query: string; readonly chosen: number; drop(): void }[] {
  const prefix = prefixOf(sample);
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => ({
      query: key.slice(prefix.length),
      chosen: Object.values(keptAt(key)?.answers ?? {}).filter((answer) => answer?.choice !== undefined || answer?.applies === false).length,
      drop: () => localStorage.removeItem(key),
    }))
    .filter(({ chosen }) => chosen > 0);
}
