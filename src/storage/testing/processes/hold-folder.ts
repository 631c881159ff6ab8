import { openDataFolder } from '../../data-folder.ts';

/** Opens a data folder, says what came of it, and holds it until killed or its input ends. */
const [folder, config] = process.argv.slice(2) as [string, string];
const opened = await openDataFolder(folder, { today: '2026-11-23', config });
console.log(opened.ok ? 'open' : opened.reason);
if (opened.ok) {
  process.stdin.resume();
  process.stdin.on('end', async () => {
    await opened.folder.close();
    process.exit(0);
  });
}
