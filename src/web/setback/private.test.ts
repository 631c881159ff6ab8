import { expect, test } from 'vitest';
import { type Career, emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { bragDocument, bragTypes } from '#core/insights/brag-document.ts';
import { candidatesFor } from '#core/insights/candidates.ts';
import { keptWeek } from '#core/insights/kept-week.ts';
import { reviewSetback } from '#core/insights/setback-review.ts';
import { insights } from '#core/insights.ts';
import { searchEntries } from '#core/journal/search.ts';
import { draftKinds, draftTo } from '#core/people/drafts.ts';
import { type Setback, setback, type Writing, writing } from '#core/setbacks/setbacks.ts';
import { importCareer } from '#exchange/career/import-career.ts';
import { exportFormats } from '#exchange/exports.ts';
import { bragMarkdown } from '#exchange/markdown/brag-markdown.ts';
import { importReport } from '#exchange/plan/report.ts';
import { readAllFiles } from '#exchange/read-files.ts';
import { plan } from '#exchange/testing/plans.ts';
import sample from '../../../examples/sample-career.json?raw';
import { recordInWords } from '../settings/sync-words.ts';
import { findEverything } from '../shell/search.ts';

/** A word that nothing else holds: wherever it turns up, private writing has got out. */
const canary = 'Quillonwren';
const today = '2026-11-25';
const about = `${canary} said so`;

function sampleWith(fields: Partial<Setback>): Career {
  const read = importCareer(sample);
  if (!read.ok) throw new Error(read.reason);
  return applyWrites(read.career, [
    setback.put('hard', { day: '2026-11-02', type: 'layoff', stage: 'reflect', what: about, story: about, ...fields }),
    writing.put('page', { setback: 'hard', day: '2026-11-03', type: 'page', prompt: about, text: about }),
    writing.put('pair', { setback: 'hard', day: '2026-11-03', type: 'reframe', text: about, turned: about }),
    writing.put('hands', { setback: 'hard', day: '2026-11-03', type: 'hands', text: about, turned: about }),
  ]);
}

const states: readonly (readonly [string, Partial<Setback>])[] = [
  ['on', {}],
  ['paused', { paused: '2026-11-20' }],
  ['over', { ended: '2026-11-20' }],
];

/** Everything the app says of a career, in one text. */
async function outputs(career: Career): Promise<Map<string, string>> {
  const said = new Map<string, string>();
  const row = career.setback.get('hard') as Setback;
  for (const insight of insights)
    said.set(`insight ${insight.name}`, JSON.stringify(insight.of(career, today), (_, value) => (value instanceof Map ? [...value] : value)) ?? '');
  for (const { format, of } of exportFormats) if (format !== 'json') said.set(`export ${format}`, await of(career, today));
  for (const [id, person] of career.person)
    for (const kind of draftKinds) said.set(`draft ${kind} ${id}`, JSON.stringify(draftTo(career, person, kind, today)));
  said.set(
    'brag',
    bragMarkdown(bragDocument(career, { from: '2017-01-01', to: today, types: bragTypes, by: 'skill', projects: true, thanks: true, portable: false })),
  );
  said.set('moves', JSON.stringify([candidatesFor(career, today), keptWeek.of(career, today)]));
  const full = (await exportFormats.find(({ format }) => format === 'json')?.of(career, today)) ?? '';
  const reading = readAllFiles([{ name: 'windward.json', bytes: new TextEncoder().encode(full) }]);
  const other = applyWrites(career, [
    setback.put('hard', { day: '2026-11-02', type: 'layoff' }),
    writing.edit(career.writing.get('page') as Writing, { text: 'x' }),
  ]);
  for (const [name, here] of [
    ['empty', emptyCareer],
    ['other', other],
  ] as const) {
    const made = plan(here, reading);
    said.set(`import into ${name}`, JSON.stringify([made.items, made.refused, importReport(made)]));
  }
  for (const kind of ['setback', 'writing'])
    for (const id of career[kind as 'writing'].keys()) said.set(`notice ${kind} ${id}`, recordInWords(career, kind, id));
  said.set('review', JSON.stringify(reviewSetback(career, row, today)));
  for (const words of ['', canary, canary.slice(0, 5), 'said so']) {
    said.set(`palette ${words}`, JSON.stringify(findEverything(career, words)));
    said.set(`journal ${words}`, JSON.stringify(searchEntries(career, { words })));
  }
  return said;
}

test.each(states)('what is written privately is in the full export and in nothing else the app says: %s', async (_, fields) => {
  const career = sampleWith(fields);
  for (const [name, text] of await outputs(career)) expect(text.includes(canary), name).toBe(false);
  const full = await exportFormats.find(({ format }) => format === 'json')?.of(career, today);
  expect(full?.split(canary).length).toBe(9);
});
