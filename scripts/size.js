// npm run size: holds what a browser loads first to its limit. Starts on Node 20 with nothing installed.
import { ensureBuilt } from './build.js';
import { endRefused, ensureInstalled, run } from './install.js';

try {
  await ensureInstalled({ dev: true });
  await ensureBuilt();
  process.exitCode = await run(['node_modules/size-limit/bin.js', ...process.argv.slice(2)]);
} catch (error) {
  endRefused(error);
}
