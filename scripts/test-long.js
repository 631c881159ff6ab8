// npm run test:long: what is run before a release and too long for every day, *.long.test.ts. Starts on Node 20 with nothing installed.
import { endRefused, ensureInstalled, run } from './install.js';

try {
  await ensureInstalled({ dev: true });
  process.exitCode = await run(['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.long.config.ts', ...process.argv.slice(2)]);
} catch (error) {
  endRefused(error);
}
