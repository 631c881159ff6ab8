import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Career, emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { documentToBlocks } from '#core/documents/blocks.ts';
import { type Composed, composeDocument, linesIn } from '#core/documents/compose.ts';
import { documentOf } from '#core/documents/documents.ts';
import { resumeDraft } from '#core/insights/resume-draft.ts';
import { put } from '#core/record.ts';
import { blocksMarkdown } from '../markdown/blocks-markdown.ts';
import { readAllFiles } from '../read-files.ts';
import { careers } from '../testing/careers.ts';
import { exportEditedResume } from './write-edited-resume.ts';

const composedOf = (career: Career): Composed => composeDocument(resumeDraft.of(career, '2026-11-23'), documentOf(career, { purpose: 'resume' }));
const readBack = (career: Career) => readAllFiles([{ name: 'resume.json', bytes: new TextEncoder().encode(exportEditedResume(career, composedOf(career))) }]);

const career = applyWrites(emptyCareer, [
  put('profile', 'me', { name: 'Ines Moreau', headline: 'Product manager', email: 'ines@x.example', skills: ['SQL', 'Excel'] }),
  put('role', 'r', { title: 'Senior PM', company: 'Quayside', from: '2022-03', place: 'Lisbon', about: 'Pricing.' }),
  put('role', 'q', { title: 'PM', company: 'Tarnfield', from: '2020', to: '2022-02' }),
  put('entry', 'a', { day: '2026-02-03', type: 'win', text: 'Cut churn', safeText: 'Cut churn by a fifth' }),
  put('entry', 'b', { day: '2026-02-04', type: 'win', text: 'Left out later' }),
  put('project', 'p', { name: 'Rebuild', role: 'r', from: '2023', part: 'Lead', outcome: 'It held' }),
  put('document', 'resume', {
    purpose: 'resume',
    lines: [
      { id: 'win.a', section: 'role.r', text: 'Made people stay', was: 'Cut churn by a fifth' },
      { id: 'win.b', section: 'role.r', hidden: true },
      { id: 'listed.excel', section: 'skills', hidden: true },
      { id: 'own.1', section: 'role.r', text: 'Ran the guild' },
      { id: 'own.2', section: 'head', text: 'Available from May' },
      { id: 'own.3', section: 'skills', text: 'Public speaking' },
    ],
  }),
]);

// Seen red: with the end of a role left out, and with a line that is left out written all the same.
test('the edited résumé is read back as it stands on the page: own words, own lines, nothing that is left out', () => {
  const { roles, projects, skills, profile, refused } = readBack(career);
  expect(refused).toEqual([]);
  expect(profile.map((one) => one.profile)).toEqual([{ name: 'Ines Moreau', headline: 'Product manager', email: 'ines@x.example' }]);
  expect(roles.map(({ role }) => role)).toEqual([
    { title: 'Senior PM', company: 'Quayside', from: '2022-03', place: 'Lisbon', about: 'Pricing.\n• Made people stay\n• Ran the guild' },
    { title: 'PM', company: 'Tarnfield', from: '2020', to: '2022-02' },
  ]);
  expect(projects.map(({ project }) => project)).toEqual([{ name: 'Rebuild', part: 'Lead', from: '2023', outcome: 'It held' }]);
  expect(skills.map(({ skill }) => skill)).toEqual(['SQL', 'Public speaking']);
  expect(exportEditedResume(career, composedOf(career))).not.toContain('Left out later');
});

test('the same as Markdown, each text escaped', () => {
  expect(blocksMarkdown(documentToBlocks(composedOf(career)))).toMatchInlineSnapshot(`
    "# Ines Moreau

    Product manager

    ines@x.example · Available from May

    ## Experience

    ### Senior PM

    Quayside · March 2022 to now · Lisbon

    Pricing.

    - Made people stay
    - Ran the guild

    ### PM

    Tarnfield · 2020 to February 2022

    ## Projects

    - Rebuild: It held

    ## Skills

    SQL · Public speaking
    "
  `);
  const evil = applyWrites(emptyCareer, [put('role', 'r', { title: '# evil\n# evil', from: '2020', about: '- <script>\n- # x' })]);
  for (const line of blocksMarkdown(documentToBlocks(composedOf(evil))).split('\n')) expect(line).not.toMatch(/^#{1,3} (#|evil)|[^\\]<script/);
});

test('any career makes a résumé that is read without a refusal, with every role that has a title', () => {
  fc.assert(
    fc.property(careers, (any) => {
      const shown = composedOf(any).sections.filter((one) => one.id.startsWith('role.') && linesIn(one).length > 0);
      const { roles, refused } = readBack(any);
      expect([roles.length, refused]).toEqual([shown.length, []]);
    }),
    { numRuns: 40 },
  );
});
