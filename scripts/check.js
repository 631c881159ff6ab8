// npm run check: everything that can be known without running the app, side by side. Starts on Node 20 with nothing installed.
import { endRefused, ensureInstalled, run } from './install.js';

const checks = [
  { name: 'types', args: ['node_modules/typescript7/bin/tsc', '-b'] },
  { name: 'lint and format', args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=50'] },
  { name: 'unused files, exports and packages', args: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  { name: 'structure', args: ['scripts/structure/check.ts'] },
];

async function check({ name, args }) {
  const started = performance.now();
  const log = { text: '' };
  const code = await run(args, { collect: log });
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return { name, code, said: log.text.trim() };
}

try {
  await ensureInstalled({ dev: true });
  const results = await Promise.all(checks.map(check));
  for (const { name, code, said } of results) {
    if (code !== 0) console.error(`\n— ${name} —\n${said}`);
  }
  const structure = results.at(-1);
  if (structure.code === 0) console.log(structure.said);
  process.exitCode = results.some(({ code }) => code !== 0) ? 1 : 0;
} catch (error) {
  endRefused(error);
}
