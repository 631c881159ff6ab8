// npm run windward -- …: the command line. Starts on Node 20 with nothing installed; says what it installs on the
// standard error, so that the standard output holds only the answer.
import { runToItsEnd } from './child.js';
import { endRefused, ensureInstalled } from './install.js';

try {
  await ensureInstalled({ say: console.error });
  const { code } = await runToItsEnd('src/cli/main.ts', process.argv.slice(2));
  process.exit(code);
} catch (error) {
  endRefused(error);
}
