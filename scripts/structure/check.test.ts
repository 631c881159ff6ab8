import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { checkStructure, problemLine } from './check.ts';

const folder = mkdtempSync(join(tmpdir(), 'windward-structure-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('holds for this repository', () => {
  const { problems, files } = checkStructure(fileURLToPath(new URL('../..', import.meta.url)));
  expect(problems.map(problemLine)).toEqual([]);
  expect(files).toBeGreaterThan(50);
});

it('applies every rule to the files it finds', () => {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('src/core/a.ts', "import './b.ts';\nimport { open } from '#storage/storage.ts';\nexport const at = Date.now();\n");
  write('src/core/b.ts', "import './a.ts';\n");
  write('src/core/people/all.ts', "export { entry } from '../journal/journal.ts';\n");
  write('src/core/utils.ts', "import * as z from 'zod';\n");
  write('src/web/page.css', 'a {}\n'.repeat(301));
  write('docs/page.md', '[gone](gone.md)\n');
  write('package.json', '{ "dependencies": { "loose": "^1.0.0" } }');
  write('package-lock.json', '{ "packages": { "node_modules/a": { "optionalDependencies": { "b": "1.0.0" } } } }');
  write('node_modules/a/utils.ts', 'not ours\n');

  const told = checkStructure(folder).problems.map(problemLine).join('\n');
  expect(told).not.toContain('node_modules/a/utils');
  for (const rule of [
    'may not import storage',
    'imports itself through',
    'uses Date.now',
    'only passes on',
    'may not use values',
    'named as a drawer',
    'import zod/mini',
    'has 301 lines',
    'links to gone.md',
    'names b, which has no entry',
    'has no integrity',
    'pin one complete version',
  ]) {
    expect(told).toContain(rule);
  }
});
