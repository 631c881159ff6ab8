import type { Career } from '../../career.ts';
import type { Draft, DraftedLine, DraftedSection } from '../../documents/draft.ts';
import { type Entry, entriesBySkill } from '../../journal/journal.ts';
import { competenciesOf, statementsAt } from '../../ladders/ladders.ts';
import { capitalised, sayCount, sayList } from '../../say.ts';
import { type Phase, phaseTitles, skills } from '../../skills/skills.ts';
import { phaseInView } from '../../standing.ts';
import type { Day } from '../../time.ts';
import { claimsTold } from '../claims-told.ts';
import { entryLine, firstOf, headSection, plainLine } from './draft-lines.ts';

/** One thing a case has to show: a skill of a company's ladder at a level, or of the framework. */
type Asked = { readonly id: string; readonly title: string; readonly expects: readonly string[]; readonly skills: readonly string[] };

export type CaseChoice = {
  /** A ladder of the company and the level asked for; without one the framework of the app and the phase worked toward. */
  readonly ladder?: string | undefined;
  readonly level?: string | undefined;
};

const [mostClaims, mostExpected] = [4, 3];

function askedBy(career: Career, { ladder, level }: CaseChoice, phase: Phase): Asked[] {
  const of = ladder === undefined ? undefined : career.ladder.get(ladder);
  if (!of)
    return skills.filter((one) => one.phase === phase || one.phase === 'all').map(({ id, title, about }) => ({ id, title, expects: [about], skills: [id] }));
  const at = of.levels.find(({ id }) => id === level) ?? of.levels.at(-1);
  return competenciesOf(career, of.id)
    .map((row) => ({ id: row.id, title: row.title, expects: at ? statementsAt(row, at.id) : [], skills: [row.id, ...(row.mapsTo ?? [])] }))
    .filter(({ expects }) => expects.length > 0);
}

/** Who can speak of a piece of work: whoever is named in it or its project, or read of it in an update. */
function witnessesOf(career: Career, rows: readonly Entry[]): string[] {
  const ids = new Set(rows.map(({ id }) => `entry:${id}`));
  const read = claimsTold(career).filter(({ sources }) => sources.some((key) => ids.has(key)));
  const named = rows.flatMap(({ people, project }) => [
    ...(people ?? []),
    ...((project === undefined ? undefined : career.project.get(project)?.people) ?? []),
  ]);
  return [...new Set([...named, ...read.flatMap(({ people }) => people)])].filter((id) => career.person.has(id));
}

/** What is missing still, said as it is. */
function gapIn(claims: readonly Entry[], witnesses: readonly string[]): string | undefined {
  if (claims.length === 0) return 'Nothing in my record shows this yet.';
  if (witnesses.length === 0) return 'Nobody but me can speak of this yet.';
  return claims.length === 1 ? 'One piece of work shows this so far.' : undefined;
}

function caseFor(career: Career, { id, title, expects, skills: of }: Asked, day: Day): DraftedSection {
  const named = entriesBySkill(career.entry);
  const rows = [...new Set(of.flatMap((skill) => named.get(skill) ?? []))].filter((row) => row.type === 'win' && row.day <= day);
  rows.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? 1 : -1));
  const witnesses = witnessesOf(career, rows);
  const names = witnesses.map((who) => career.person.get(who)?.name ?? '');
  const claims: DraftedLine[] = firstOf(
    mostClaims,
    rows.map((row) => entryLine(row, { id: `${id}.${row.id}` })),
  );
  const gap = gapIn(rows, witnesses);
  return {
    id: `skill.${id}`,
    title: 'By what is asked for',
    name: title,
    own: 'bullet',
    lines: [
      plainLine(`${id}.title`, 'subtitle', title, [{ kind: 'skill', id: of.at(-1) ?? id }]),
      ...expects.slice(0, mostExpected).map((text, at) => plainLine(`${id}.expects-${at + 1}`, 'facts', text)),
      ...claims,
      ...(witnesses.length > 0
        ? [
            plainLine(
              `${id}.witnesses`,
              'text',
              `Can speak of it: ${sayList(names.slice(0, 6))}.`,
              witnesses.map((who) => ({ kind: 'person', id: who })),
            ),
          ]
        : []),
      ...(gap === undefined
        ? []
        : [
            {
              ...plainLine(`${id}.gap`, 'text' as const, gap),
              field: 'gap',
              remark: 'An open gap. A case that says it is believed; you can also leave the line out',
            },
          ]),
    ],
  };
}

/**
 * The case for a promotion, by what the ladder asks for: claims with their evidence, who can speak of them, and gaps said as
 * they are. A map of what is there and what is not, never a verdict.
 */
export function promotionCase(career: Career, choice: CaseChoice, day: Day): Draft {
  const phase = phaseInView(career, day) ?? 'senior';
  const asked = askedBy(career, choice, phase);
  const sections = asked.map((one) => caseFor(career, one, day));
  const gaps = sections.filter(({ lines }) => lines.some(({ id }) => id.endsWith('.gap'))).length;
  const of = choice.ladder === undefined ? undefined : career.ladder.get(choice.ladder);
  const level = of?.levels.find(({ id }) => id === choice.level) ?? of?.levels.at(-1);
  const goal = of ? [of.name, level?.title].filter(Boolean).join(', ') : phaseTitles[phase];
  return {
    title: 'Promotion case',
    sections: [
      headSection(career, `The case for ${goal}`, `${capitalised(sayCount(asked.length, 'thing'))} asked for, ${sayCount(gaps, 'gap')} open`),
      { id: 'why', title: 'In short', name: 'In short', own: 'text', lines: [] },
      ...sections,
      { id: 'ask', title: 'What I ask for', name: 'What I ask for', own: 'text', lines: [] },
    ],
  };
}
