// npm start: installs and builds what is missing, then runs the server. Starts on Node 20 with nothing installed.
import { ensureBuilt } from './build.js';
import { runToItsEnd, serverOptions } from './child.js';
import { endRefused, ensureInstalled } from './install.js';

try {
  await ensureInstalled();
  await ensureBuilt();
  const { code, signal } = await runToItsEnd('src/server/main.ts', process.argv.slice(2), serverOptions);
  if (signal) console.error('Windward was ended from outside. What was saved is safe; npm start opens it again.');
  process.exit(code);
} catch (error) {
  endRefused(error);
}
