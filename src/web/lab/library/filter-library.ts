import type { ExperimentType } from '#core/experiments/experiments.ts';
import { libraryFamilies } from '#core/experiments/library/library.ts';
import type { LibraryExperiment, LibraryFamily } from '#core/experiments/library/library-experiment.ts';
import { typeTitles } from '#core/experiments/test-words.ts';
import { fold } from '#core/journal/search.ts';
import { skillTitle } from '#core/skills/skills.ts';

export type LibraryFilter = {
  readonly words: string;
  readonly family: ExperimentType | '';
  /** The most hours and the highest risk, as the choices hold them; empty for any. */
  readonly hours: string;
  readonly risk: string;
};
export const noFilter: LibraryFilter = { words: '', family: '', hours: '', risk: '' };

const textOf = ({ title, what, lookFor, skills }: LibraryExperiment, type: ExperimentType): string =>
  fold([title, what, lookFor, typeTitles[type], ...skills.map(skillTitle)].join(' '));

/** The families with what fits a filter; families with nothing that fits are left out. */
export function fittingFamilies({ words, family, hours, risk }: LibraryFilter): LibraryFamily[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return libraryFamilies.flatMap((one) => {
    if (family !== '' && one.type !== family) return [];
    const experiments = one.experiments.filter((row) => {
      if (hours !== '' && row.hours > Number(hours)) return false;
      if (risk !== '' && row.risk > Number(risk)) return false;
      const text = wanted.length > 0 ? textOf(row, one.type) : '';
      return wanted.every((word) => text.includes(word));
    });
    return experiments.length > 0 ? [{ ...one, experiments }] : [];
  });
}

/** What tells as much as a rung of the ladder, the cheapest first, apart from the rest. */
export function byRung(
  families: readonly LibraryFamily[],
  rung: number,
): { readonly fits: readonly LibraryExperiment[]; readonly rest: readonly LibraryFamily[] } {
  const fits = families
    .flatMap(({ experiments }) => experiments.filter(({ strength }) => strength === rung))
    .sort((a, b) => a.hours - b.hours || a.risk - b.risk);
  const rest = families.flatMap((one) => {
    const experiments = one.experiments.filter(({ strength }) => strength !== rung);
    return experiments.length > 0 ? [{ ...one, experiments }] : [];
  });
  return { fits, rest };
}
