import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type DataFolder, openDataFolder } from '../data-folder.ts';
import { ownAccount } from '../storage.ts';

/** Notes in a batch: all of them are there after a kill, or none. */
export const batchSize = 5;

export type KillReport = { kills: number; acknowledged: number; lost: string[]; partial: string[]; corrupt: string[] };

/** Random numbers from 0 to 1 that a seed repeats: mulberry32 (Tommy Ettinger, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Kill = { readonly delay: number; readonly whileOpening: boolean };

/** Lets four writers run and kills them without warning, `delay` ms after they began to write or, while opening, to start. Returns the batches acknowledged. */
async function writeUntilKilled(folder: string, config: string, run: string, { delay, whileOpening }: Kill): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'processes/four-writers.ts'), folder, config, run], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  let said = '';
  const isReady = new Promise<void>((resolve) =>
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      resolve();
    }),
  );
  if (!whileOpening) await Promise.race([isReady, ended]);
  await wait(delay);
  child.kill('SIGKILL');
  const [code] = await ended;
  if (code !== null) throw new Error(`The writers ended by themselves, with ${code}`);
  return said
    .split('\n')
    .slice(0, -1)
    .filter((line) => line !== 'ready');
}

/** How many notes each batch has in the folder. */
async function batchesIn(data: DataFolder): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const { records } = await data.store.pull(ownAccount, 0);
  for (const { id, body } of records) if (id !== 'shared') counts.set(String(body?.batch), (counts.get(String(body?.batch)) ?? 0) + 1);
  return counts;
}

/** Kills writers at random points, again and again on the same folder, and looks each time at what is there. */
export async function killAgainAndAgain(folder: string, config: string, kills: number, seed: number): Promise<KillReport> {
  const random = randomFrom(seed);
  const report: KillReport = { kills, acknowledged: 0, lost: [], partial: [], corrupt: [] };
  const known = new Set<string>();
  for (let kill = 0; kill < kills; kill += 1) {
    // Every eighth kill comes anywhere from the start of the process on: opening, too, must survive it.
    const whileOpening = kill % 8 === 0;
    const acknowledged = await writeUntilKilled(folder, config, `run${kill}`, { whileOpening, delay: random() * (whileOpening ? 300 : 60) });
    report.acknowledged += acknowledged.length;
    for (const batch of acknowledged) known.add(batch);
    const opened = await openDataFolder(folder, { today: '2026-11-23', config });
    if (!opened.ok) throw new Error(opened.why);
    const found = await batchesIn(opened.folder);
    report.lost.push(...[...known].filter((batch) => !found.has(batch)));
    report.partial.push(...[...found].flatMap(([batch, count]) => (count === batchSize ? [] : [`${batch}: ${count}`])));
    report.corrupt.push(...opened.folder.problems());
    await opened.folder.close();
  }
  return report;
}
