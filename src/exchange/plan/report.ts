import { countStatements } from '#core/ladders/whole-ladder.ts';
import type { Refused, Remark } from '../reading.ts';
import { type Counts, type Difference, type ImportPlan, questionKey } from './plan.ts';

type Joined = {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly label: string;
  readonly with: string;
  readonly by: string;
  readonly adds: readonly string[];
  readonly differs: readonly Difference[];
};
type Asked = { readonly key: string; readonly file: string; readonly line: number; readonly label: string; readonly with: string };

type Told = { readonly name: string; readonly levels: readonly string[]; readonly skills: readonly string[]; readonly statements: number };

export type ImportReport = {
  readonly people: Counts;
  readonly roles: Counts;
  readonly projects: Counts;
  readonly skills: Counts;
  readonly profile: Counts;
  /** Counts of other kinds, for a Windward export. */
  readonly [kind: string]: Counts | readonly Joined[] | readonly Asked[] | readonly Refused[] | readonly Remark[] | readonly Told[] | undefined;
  /** The ladders in the files as they were understood, levels lowest first; absent when there are none. */
  readonly ladders?: readonly Told[];
  readonly merged: readonly Joined[];
  readonly asks: readonly Asked[];
  readonly refused: readonly Refused[];
  readonly remarks: readonly Remark[];
};

/** A plan as `import --dry-run --json` prints it: counts, who joins whom, what must be asked, what was refused and why. */
export function importReport(plan: ImportPlan): ImportReport {
  const merged = plan.items.filter(({ state }) => state === 'merged');
  const asks = plan.items.filter(({ state }) => state === 'asks');
  return {
    ...plan.counts,
    ...(plan.ladders && {
      ladders: plan.ladders.map(({ name, ladder }) => ({
        name,
        levels: ladder.levels.map(({ title }) => title),
        skills: ladder.skills.map(({ title }) => title),
        statements: countStatements(ladder),
      })),
    }),
    merged: merged.map(({ file, line, what, label, with: other, adds, differs }) => ({
      file,
      line,
      what,
      label,
      with: other?.label ?? '',
      by: other?.by ?? '',
      adds,
      differs,
    })),
    asks: asks.map((item) => ({ key: questionKey(item), file: item.file, line: item.line, label: item.label, with: item.with?.label ?? '' })),
    refused: plan.refused,
    remarks: plan.remarks,
  } as unknown as ImportReport;
}
