// npm run test:long: what is run before a release and too long for every day: *.long.test.ts, and every browser test, those tagged @long too, with the rules of axe at each step. Starts on Node 20 with nothing installed.
import { ensureBrowser } from './browser.js';
import { ensureBuilt } from './build.js';
import { endRefused, ensureInstalled, run } from './install.js';

try {
  await ensureInstalled({ dev: true });
  const schedules = await run(['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.long.config.ts', ...process.argv.slice(2)]);
  await ensureBuilt();
  const env = { CHROMIUM_PATH: await ensureBrowser(), LONG: '1' };
  const tours = await run(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list'], { env });
  process.exitCode = schedules || tours;
} catch (error) {
  endRefused(error);
}
