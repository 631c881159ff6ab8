import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Block } from '#core/documents/blocks.ts';
import { writeDocx } from './write-docx.ts';

const blocks: Block[] = [
  { block: 'heading', level: 1, text: 'Inês Moreau' },
  { block: 'paragraph', text: 'i@x.example · Lisbon', small: true },
  { block: 'heading', level: 2, text: 'What I did' },
  { block: 'bullet', text: 'Cut onboarding <b>to</b> 4 & kept it\nfor a year' },
  { block: 'bullet', text: '=1+1' },
];
const partsOf = (file: Uint8Array): string => strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

test('headings, lists and what was typed are in it, as text', async () => {
  const xml = partsOf(await writeDocx('Résumé', 'Inês', blocks));
  for (const part of ['Heading1', 'Heading2', 'Inês Moreau', 'Cut onboarding &lt;b&gt;to&lt;/b&gt; 4 &amp; kept it', '<w:numId']) expect(xml).toContain(part);
});

test('whatever is typed, the file is well made XML that holds it', async () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(']]><w:p/>', '\u0000', '\uD800'),
  );
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const xml = partsOf(await writeDocx(text, text, [{ block: 'paragraph', text }]));
      expect(xml).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Cs}/u);
      expect(xml.match(/<w:p>|<w:p [^/]*>/g)).toHaveLength(1);
    }),
    { numRuns: 40 },
  );
});

test.skipIf(office === undefined)('LibreOffice opens it and reads the same words', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'windward-docx-'));
  try {
    const path = join(folder, 'resume.docx');
    writeFileSync(path, await writeDocx('Résumé', 'Inês', blocks));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(office ?? '', [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, path], { stdio: 'ignore' });
    const read = readFileSync(join(folder, 'resume.txt'), 'utf8').replace(/^\uFEFF/, '');
    expect(
      read
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean),
    ).toEqual([
      'Inês Moreau',
      'i@x.example · Lisbon',
      'What I did',
      expect.stringMatching(/^. ?Cut onboarding <b>to<\/b> 4 & kept it$/),
      'for a year',
      expect.stringMatching(/^. ?=1\+1$/),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
