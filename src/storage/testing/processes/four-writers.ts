import { writeSync } from 'node:fs';
import { openDataFolder } from '../../data-folder.ts';
import { ownAccount } from '../../storage.ts';
import { instant } from '../engines.ts';
import { batchSize } from '../kills.ts';
import { note } from '../notes.ts';

/**
 * Four writers at once in one process, each pushing batch after batch of notes that name their batch, until killed. A
 * batch is said on a line of its own once it is acknowledged; a line goes straight to the system, so a kill loses none.
 */
const [folder, config, run] = process.argv.slice(2) as [string, string, string];
const opened = await openDataFolder(folder, { today: '2026-11-23', config });
if (!opened.ok) throw new Error(opened.why);
const { store } = opened.folder;
const { lineage } = await store.pull(ownAccount, 0, 1);

const say = (line: string) => writeSync(1, `${line}\n`);

async function writer(name: string): Promise<never> {
  for (let turn = 0; ; turn += 1) {
    const batch = `${run}-${name}-${turn}`;
    const writes = Array.from({ length: batchSize }, (_, index) => note(`${batch}-${index}`, { batch, text: 'x'.repeat((turn * 37) % 900) }));
    // A record all writers change, so that their pushes also meet.
    const shared = await store.pull(ownAccount, 0, 1);
    const answer = await store.push(ownAccount, { lineage, writes: [...writes, note('shared', { batch }, shared.rev)] }, instant);
    if (answer.ok) say(batch);
    // Lets the other writers and the kill come in between.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
say('ready');
await Promise.all(['a', 'b', 'c', 'd'].map(writer));
