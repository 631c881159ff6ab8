import type { Career } from '../src/core/career.ts';
import { type Row, rowToBody } from '../src/core/record.ts';
import { pushLimit } from '../src/core/sync.ts';
import { openDataFolder } from '../src/storage/data-folder.ts';
import { ownAccount } from '../src/storage/storage.ts';
import { benchDay } from './career.ts';

/** Keeps a career in a new data folder as its server would, and lets go of the folder. `config` is where settings go that lie outside of it. */
export async function keepCareer(career: Career, path: string, config: string): Promise<void> {
  const opened = await openDataFolder(path, { today: benchDay, config });
  if (!opened.ok) throw new Error(opened.why);
  const { store } = opened.folder;
  const { lineage } = await store.ensureAccount(ownAccount, 'bench');
  const writes = Object.entries(career).flatMap(([kind, table]) =>
    [...(table as ReadonlyMap<string, Row>).values()].map((row) => ({ kind, id: row.id, baseRev: 0, body: rowToBody(row) })),
  );
  for (let from = 0; from < writes.length; from += pushLimit) {
    const answer = await store.push(ownAccount, { lineage, writes: writes.slice(from, from + pushLimit) }, `${benchDay}T09:00:00.000Z`);
    if (!answer.ok) throw new Error(`The career could not be kept: ${JSON.stringify(answer).slice(0, 500)}`);
  }
  await opened.folder.close();
}
