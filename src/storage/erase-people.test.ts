import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Body } from '#core/record.ts';
import type { PushWrite } from '#core/sync.ts';
import { addDays } from '#core/time.ts';
import { openDataFolder } from './data-folder.ts';
import { ownAccount } from './storage.ts';
import type { Store } from './store.ts';
import { engines, instant, lineage, newAccount, type Running, startEngine } from './testing/engines.ts';
import { filesBelow, temporaryFolder } from './testing/temporary-folder.ts';

const write = (kind: string, id: string, body: Body | null, baseRev = 0): PushWrite => ({ kind, id, baseRev, body });
const ines = { name: 'Zenobia Quill', emails: ['zenobia@quill.example'], phones: ['+33 1 23 45 67 89'], note: 'Plans to leave in May' };
const entry = (text: string, more: Body = {}): Body => ({ day: '2026-03-04', type: 'note', text, ...more });
const marks = ['Zenobia', 'zenobia', 'Quill', 'quill', '23 45 67 89', 'Plans to leave'];

/** A person under two names, removed once, named in texts old and new. */
async function fill(store: Store, account: string, of: string): Promise<void> {
  const push = async (...writes: PushWrite[]) => expect(await store.push(account, { lineage: of, writes }, instant)).toMatchObject({ ok: true });
  await push(
    write('person', 'z', ines),
    write('person', 'bo', { name: 'Bo Li', note: 'Brought in by Zenobia Quill' }),
    write('touchpoint', 't1', { day: '2026-03-01', people: ['z'], note: 'Only us' }),
  );
  await push(
    write('touchpoint', 't2', { day: '2026-03-01', people: ['z', 'bo'], note: 'With Zenobia Quill' }),
    write('entry', 'e1', entry('Thanks to Zenobia Quill', { people: ['z'] })),
  );
  await push(
    write('entry', 'e2', entry('Zenobia Quill and zenobia@quill.example')),
    write('touchpoint', 't3', { day: '2026-03-02', people: ['z'], note: 'Removed later' }),
  );
  await push(
    write('person', 'z', { ...ines, name: 'Zenobia Marr' }, 1),
    write('entry', 'e2', entry('Now without a name'), 3),
    write('touchpoint', 't3', null, 3),
  );
  await push(write('entry', 'e3', entry('Zenobia Marr, as of now')), write('role', 'r', { title: 'PM', manager: 'z' }));
}

describe.each(engines)('%s', (engine) => {
  let running: Running;
  beforeAll(async () => void (running = await startEngine(engine)));
  afterAll(() => running.stop());

  test('who is erased is gone from every record and every version, under every name they had', async () => {
    const { store } = running;
    const account = await newAccount(store);
    await fill(store, account, lineage);
    expect(await store.erasePeople(account, ['z'], instant)).toMatchObject({ rev: 6 });
    const { records } = await store.pull(account, 0);
    const byId = Object.fromEntries(records.map(({ kind, id, ...rest }) => [`${kind}/${id}`, rest]));
    expect(byId['person/z']).toEqual({ rev: 6, body: null, erased: true });
    expect(byId['touchpoint/t1']).toEqual({ rev: 6, body: null, erased: true });
    expect(byId['touchpoint/t3']).toEqual({ rev: 4, body: null });
    expect(byId['touchpoint/t2']?.body).toEqual({ day: '2026-03-01', people: ['bo'], note: 'With someone' });
    expect(byId['entry/e1']?.body).toEqual(entry('Thanks to someone'));
    expect(byId['entry/e2']).toMatchObject({ rev: 4, body: { text: 'Now without a name' } });
    expect(byId['entry/e3']?.body).toEqual(entry('Someone, as of now'));
    expect(byId['role/r']?.body).toEqual({ title: 'PM' });
    const kept = await Promise.all(records.map(({ kind, id }) => store.history(account, { kind, id })));
    expect(await store.history(account, { kind: 'person', id: 'z' })).toEqual([]);
    expect(await store.history(account, { kind: 'entry', id: 'e2' })).toMatchObject([{ rev: 4 }, { rev: 3, body: { text: 'Someone and someone' } }]);
    for (const mark of marks) expect(JSON.stringify([records, kept]), mark).not.toContain(mark);
    const texts: unknown[] = [];
    await store.readTexts(account, 5, (part) => texts.push(...part));
    expect(texts).toContainEqual(expect.objectContaining({ id: 'z', body: null, erased: 1 }));
  });

  test('somebody who was never here is not erased, and nothing changes', async () => {
    const account = await newAccount(running.store);
    await fill(running.store, account, lineage);
    const before = await running.store.pull(account, 0);
    expect(await running.store.erasePeople(account, ['nobody'], instant)).toEqual({ rev: 5, known: null });
    expect(await running.store.pull(account, 0)).toEqual(before);
  });
});

// Seen red: without the vacuum, without the backups, and with the history left as it was.
test('no file of the career holds a byte of who was erased', async () => {
  const root = temporaryFolder();
  const [path, today] = [join(root, 'data'), '2026-11-23'];
  const opened = await openDataFolder(path, { today, config: join(root, 'config') });
  if (!opened.ok) throw new Error(opened.why);
  const { store, backUp, close } = opened.folder;
  const { lineage: own } = await store.pull(ownAccount, 0);
  await fill(store, ownAccount, own);
  const many = Array.from({ length: 400 }, (_, at) => write('entry', `n${at}`, entry(`${'words '.repeat(at % 40)} Zenobia Quill ${at}`)));
  await store.push(ownAccount, { lineage: own, writes: many }, instant);
  backUp(addDays(today, -1));
  backUp(today);
  const damaged = join(path, 'backups/damaged-2026-11-20');
  mkdirSync(damaged);
  writeFileSync(join(damaged, 'career.sqlite'), 'Zenobia Quill');
  const holding = (text: string) => [...filesBelow(path)].filter(([, bytes]) => bytes.includes(text)).length;
  for (const mark of marks) expect(holding(mark), mark).toBeGreaterThan(2);
  await store.erasePeople(ownAccount, ['z'], instant);
  expect(marks.map(holding)).toEqual(marks.map(() => 0));
  expect([holding('Bo Li'), existsSync(damaged)]).toEqual([3, false]);
  await close();
  expect(marks.map(holding)).toEqual(marks.map(() => 0));
});
