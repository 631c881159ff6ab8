/**
 * The bars of suggesting skills (science.md part 3, vi): `npm run bench:tagging -- --json my-statements.jsonl`.
 *
 * Statements of published ladders, labelled by their headings; without a file those in bench/data/skilltag. Measured is what a person
 * would be shown: `suggestSkills`, at most three. "First" is the likeliest being right; no suggestion is a wrong one. Once
 * with the lexicon alone; once after learning from all other sources, as from a journal with as many entries, never from the
 * source asked. The limits are for sources whose lines nobody read while tuning the lexicon, see bench/data/skilltag/README.md.
 *
 * Speed: one statement after the other beside a ten-year journal, "after writing" with another entry written before each; each the
 * quickest of five rounds.
 */

import { parseArgs } from 'node:util';
import type { Career } from '../src/core/career.ts';
import { emptyCareer } from '../src/core/career.ts';
import { applyWrites } from '../src/core/change.ts';
import { entry } from '../src/core/journal/journal.ts';
import { skillIds } from '../src/core/skills/skills.ts';
import { suggestSkills } from '../src/core/skills/tagging/suggest.ts';
import { benchDay, generateCareer } from './career.ts';
import { benchArguments, type Figure, quantile, reportFigures } from './figures.ts';
import { readStatements, type Statement, shippedStatements } from './statements.ts';
import { millisecondsOf } from './unseen.ts';

/** Sources whose lines were in view when the lexicon was tuned. */
const read: readonly string[] = ['ft-engineering', 'monzo-product', 'dex-demo-ladder', 'jorgef-ladders'];

type Answer = { readonly label: string; readonly source: string; readonly suggested: readonly string[] };

const written = (statements: readonly Statement[]): Career =>
  applyWrites(
    emptyCareer,
    statements.map(({ text, label }, i) => entry.put(`entry-${i}`, { day: benchDay, type: 'note', text, skills: [label] })),
  );

const ask = (career: Career, statements: readonly Statement[]): Answer[] =>
  statements.map(({ text, label, source }) => ({ label, source, suggested: suggestSkills(career, text).map(({ skill }) => skill) }));

const share = (answers: readonly Answer[], holds: (answer: Answer) => boolean): number => answers.filter(holds).length / answers.length;
const first = (answers: readonly Answer[]): number => share(answers, ({ label, suggested }) => suggested[0] === label);
const firstThree = (answers: readonly Answer[]): number => share(answers, ({ label, suggested }) => suggested.includes(label));

/** The mean F1 of the labels that occur. */
function macroF1(answers: readonly Answer[]): number {
  const scores = skillIds.flatMap((skill) => {
    const labelled = answers.filter(({ label }) => label === skill).length;
    const said = answers.filter(({ suggested }) => suggested[0] === skill).length;
    const right = answers.filter(({ label, suggested }) => label === skill && suggested[0] === skill).length;
    return labelled === 0 ? [] : [(2 * right) / (labelled + said)];
  });
  return scores.reduce((sum, one) => sum + one, 0) / scores.length;
}

function figuresOf(name: string, answers: readonly Answer[], limited: boolean): Figure[] {
  if (answers.length === 0) return [];
  return [
    { name: `${name}: right first`, value: first(answers), unit: '', ...(limited ? { limit: 0.45, atLeast: true } : {}) },
    { name: `${name}: right in first three`, value: firstThree(answers), unit: '', ...(limited ? { limit: 0.75, atLeast: true } : {}) },
  ];
}

function qualityFigures(statements: readonly Statement[]): Figure[] {
  const sources = [...new Set(statements.map(({ source }) => source))];
  const others = (source: string): readonly Statement[] =>
    (sources.length > 1 ? statements : readStatements(shippedStatements)).filter((one) => one.source !== source);
  const ways = {
    'lexicon alone': ask(emptyCareer, statements),
    'after learning': sources.flatMap((source) =>
      ask(
        written(others(source)),
        statements.filter((one) => one.source === source),
      ),
    ),
  };
  return Object.entries(ways).flatMap(([way, answers]) => [
    ...figuresOf(
      `${way}, sources not read`,
      answers.filter(({ source }) => !read.includes(source)),
      true,
    ),
    ...figuresOf(`${way}, all ${answers.length}`, answers, false),
    { name: `${way}, all: macro-F1`, value: macroF1(answers), unit: '' },
    { name: `${way}, all: nothing suggested`, value: 100 * share(answers, ({ suggested }) => suggested.length === 0), unit: '%' },
    ...sources.flatMap((source) => {
      const own = answers.filter((one) => one.source === source);
      return figuresOf(`${way}, ${source} (${own.length})`, own, false);
    }),
  ]);
}

/** Note by note the quickest of several rounds, so that what else the machine does is not counted. */
function quickest(round: () => number[]): number[] {
  const rounds = Array.from({ length: 5 }, round);
  return (rounds[0] ?? []).map((_, i) => Math.min(...rounds.map((one) => one[i] ?? 0)));
}

function speedFigures(statements: readonly Statement[], seed: number): Figure[] {
  const journal = generateCareer({ seed });
  const texts = statements.slice(0, 400).map(({ text }) => text);
  const counting = millisecondsOf(() => suggestSkills(journal, texts[0] ?? ''));
  const asked = quickest(() => texts.map((text) => millisecondsOf(() => suggestSkills(journal, text))));
  const afterWriting = quickest(() => {
    let career = journal;
    return texts.map((text, i) => {
      career = applyWrites(career, [entry.put(`more-${i}`, { day: benchDay, type: 'win', text, skills: ['execution'] })]);
      return millisecondsOf(() => suggestSkills(career, text));
    });
  });
  return [
    { name: 'a note, p50', value: quantile(asked), unit: 'ms' },
    { name: 'a note, p95', value: quantile(asked, 0.95), unit: 'ms', limit: 2 },
    { name: 'a note after writing, p50', value: quantile(afterWriting), unit: 'ms' },
    { name: 'a note after writing, p95', value: quantile(afterWriting, 0.95), unit: 'ms', limit: 2 },
    { name: 'counting a ten-year journal, once', value: counting, unit: 'ms' },
  ];
}

if (import.meta.main) {
  const { positionals } = parseArgs({ options: { seed: { type: 'string' }, json: { type: 'boolean' } }, allowPositionals: true });
  const statements = (positionals.length > 0 ? positionals : [shippedStatements]).flatMap(readStatements);
  reportFigures([...qualityFigures(statements), ...speedFigures(statements, benchArguments().seed)]);
}
