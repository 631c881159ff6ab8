// npm run windward -- …: the command line. Starts on Node 20 with nothing installed; says what it installs on the
// standard error, so that the standard output holds only the answer.
import { runToItsEnd, serverOptions } from './child.js';
import { endRefused, ensureInstalled } from './install.js';

try {
  await ensureInstalled({ say: console.error });
  const args = process.argv.slice(2);
  const { code } = await runToItsEnd('src/cli/main.ts', args, args[0] === 'serve' ? serverOptions : []);
  process.exit(code);
} catch (error) {
  endRefused(error);
}
