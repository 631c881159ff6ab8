/**
 * What keeping costs: a durable push of one write beside a bare SQLite commit of the same row, with the same pragmas on
 * the same disk in the same run; a push of 500; and reading a ten-year career back whole.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, type Row, rowToBody } from '../src/core/record.ts';
import { type PushWrite, pushLimit } from '../src/core/sync.ts';
import { connect, openSqlite } from '../src/storage/sqlite.ts';
import { ownAccount } from '../src/storage/storage.ts';
import { benchDay, generateCareer } from './career.ts';
import { benchArguments, quantile, reportFigures } from './figures.ts';

const { seed } = benchArguments();
const folder = mkdtempSync(join(tmpdir(), 'windward-bench-'));
const [lineage, at] = ['bench', `${benchDay}T09:00:00.000Z`];
const milliseconds = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const career: PushWrite[] = Object.entries(generateCareer({ seed })).flatMap(([kind, table]) =>
  [...(table as ReadonlyMap<string, Row>).values()].map((row) => ({ kind, id: row.id, baseRev: 0, body: rowToBody(row) })),
);
const entries = career.filter((write) => write.kind === 'entry');
const entryAt = (index: number): PushWrite => ({ ...(entries[index % entries.length] as PushWrite), id: `bench-${index}` });

try {
  const bare = connect(join(folder, 'bare.sqlite'));
  bare.exec('create table record (kind text not null, id text not null, body text not null, primary key (kind, id)) strict');
  const insert = bare.prepare('insert into record values (?, ?, ?)');
  const commitBare = ({ kind, id, body }: PushWrite) => {
    bare.exec('begin immediate');
    insert.run(kind, id, canonicalJson(body));
    bare.exec('commit');
  };
  const store = await openSqlite(join(folder, 'career.sqlite'));
  await store.ensureAccount(ownAccount, lineage);
  const push = (...writes: PushWrite[]) => store.push(ownAccount, { lineage, writes }, at);

  const groups: number[] = [];
  for (let from = 0; from < career.length; from += pushLimit) {
    const group = career.slice(from, from + pushLimit);
    const took = await milliseconds(() => push(...group));
    if (group.length === pushLimit) groups.push(took);
  }
  const [commits, pushes, pulls]: [number[], number[], number[]] = [[], [], []];
  for (let index = 0; index < 600; index += 1) {
    const write = entryAt(index);
    const bareTurn = async () => commits.push(await milliseconds(() => commitBare(write)));
    const pushTurn = async () => pushes.push(await milliseconds(() => push(write)));
    // A sync right after another is cheaper for the disk, so they take turns at being first.
    for (const turn of index % 2 === 0 ? [bareTurn, pushTurn] : [pushTurn, bareTurn]) await turn();
  }
  for (let turn = 0; turn < 15; turn += 1) pulls.push(await milliseconds(() => store.pull(ownAccount, 0)));
  const { records } = await store.pull(ownAccount, 0);
  bare.close();
  await store.close();

  // The first of each compile and warm up; the median of the rest is told.
  const [commit, one] = [quantile(commits.slice(50)), quantile(pushes.slice(50))];
  reportFigures([
    { name: 'bare SQLite commit', value: commit, unit: 'ms' },
    { name: 'durable push of one write', value: one, unit: 'ms' },
    { name: 'durable push, times a bare commit', value: one / commit, unit: '×', limit: 2 },
    { name: `push of ${pushLimit} writes`, value: quantile(groups.slice(1)), unit: 'ms' },
    { name: `pull of a whole career, ${records.length} records`, value: quantile(pulls.slice(2)), unit: 'ms', limit: 150 },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
