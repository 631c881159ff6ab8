// npm test: every test there is, in vitest and then in a real browser. Starts on Node 20 with nothing installed.
// npm test -- --only unit|e2e [what the runner understands] runs one part.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.js';
import { ensureBuilt } from './build.js';
import { endRefused, ensureInstalled, Refusal, root, run } from './install.js';
import { closingLine, countE2e, countUnit } from './test-counts.js';

const reports = join(root, '.cache', 'tests');

function readReport(name) {
  try {
    return JSON.parse(readFileSync(join(reports, name), 'utf8'));
  } catch {
    return undefined;
  }
}

async function runUnit(rest) {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, 'unit.json')}`];
  const code = await run([...args, ...rest]);
  return countUnit(readReport('unit.json'), code);
}

async function runE2e(rest, browser) {
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'e2e.json') };
  const code = await run(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...rest], { env });
  return countE2e(readReport('e2e.json'), code);
}

function parseArguments(args) {
  const at = args.indexOf('--only');
  if (at < 0) {
    if (args.length > 0) throw new Refusal('Say which part the arguments are for: npm test -- --only unit … or npm test -- --only e2e …');
    return { parts: ['unit', 'e2e'], rest: [] };
  }
  const only = args[at + 1];
  if (only !== 'unit' && only !== 'e2e') throw new Refusal('--only takes unit or e2e.');
  return { parts: [only], rest: args.toSpliced ? args.toSpliced(at, 2) : args.filter((_, index) => index !== at && index !== at + 1) };
}

try {
  const { parts, rest } = parseArguments(process.argv.slice(2));
  await ensureInstalled({ dev: true });
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  await ensureBuilt();
  const counts = [];
  if (parts.includes('unit')) counts.push(await runUnit(rest));
  if (parts.includes('e2e')) {
    const browser = await ensureBrowser();
    counts.push(await runE2e(rest, browser));
  }
  const { line, ok } = closingLine(counts);
  console.log(`\n${line}`);
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  process.on('exit', () => console.log('\n0 passed, 1 failed'));
  endRefused(error);
}
