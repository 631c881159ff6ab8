import fc from 'fast-check';
import { expect } from 'vitest';
import type { Career } from '#core/career.ts';
import { editEntry, removeEntry } from '#core/journal/actions.ts';
import { entry } from '#core/journal/journal.ts';
import type { Store } from '#storage/store.ts';
import { Device, type Fate, openServer } from './lab.ts';

const records = ['one', 'two'];
const blank = (id: string) => ({ kind: 'entry', id, baseRev: 0, body: { day: '2026-11-23', type: 'note', text: 'before' } });
const fields = ['text', 'safeText'] as const;
export type Step =
  | { readonly do: 'edit'; readonly on: number; readonly id: string; readonly field: (typeof fields)[number] }
  | { readonly do: 'remove'; readonly on: number; readonly id: string }
  | { readonly do: 'undo' | 'reload' | 'late'; readonly on: number }
  | { readonly do: 'sync'; readonly on: number; readonly plan: readonly Fate[]; readonly meanwhile: Step | null };

const on = fc.nat(2);
const id = fc.constantFrom('one', 'one', 'one', 'two');
const edit = fc.record({ do: fc.constant('edit' as const), on, id, field: fc.constantFrom<(typeof fields)[number][]>('text', 'text', 'safeText') });
const act: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: edit },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), on, id }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('undo' as const), on }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reload' as const), on }) },
);
const fate = fc.constantFrom<Fate[]>('answered', 'answered', 'answered', 'lost', 'answer-lost', 'answer-lost', 'twice', 'late', 'hold');
const simpleSync = fc.record({ do: fc.constant('sync' as const), on, plan: fc.constant([]), meanwhile: fc.constant(null) });
const badLine = fc.record({ do: fc.constant('sync' as const), on, plan: fc.array(fate, { maxLength: 4 }), meanwhile: fc.option(act) });
/** Another device gets in between the question what is new and the writes that follow. */
const crossing = fc.record({ do: fc.constant('sync' as const), on, plan: fc.constant<Fate[]>(['hold']), meanwhile: simpleSync });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: act },
    { weight: 3, arbitrary: badLine },
    { weight: 1, arbitrary: crossing },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('late' as const), on }) },
  ),
  { minLength: 4, maxLength: 18, size: 'max' },
);

/** Half of the schedules without requests that arrive after the device gave up on them. */
export const schedule = fc.oneof(
  steps,
  steps.map((all) => all.map((step) => (step.do === 'sync' ? { ...step, plan: step.plan.filter((fate) => fate !== 'late') } : step))),
);

/** What a person can see in the texts of a career: `id.field=value`. */
const textsOf = (career: Career): Set<string> =>
  new Set([...career.entry.values()].flatMap((row) => fields.flatMap((field) => (row[field] ? [`${row.id}.${field}=${row[field]}`] : []))));

class Model {
  values = 0;
  readonly written = new Set(records.map((id) => `${id}.text=before`));
  /** Texts somebody replaced, or took back, while seeing them. */
  readonly replaced = new Set<string>();
  readonly revived = new Set<string>();
  readonly removed = new Set<string>();
  readonly devices: Device[];
  constructor(devices: Device[]) {
    this.devices = devices;
  }

  async run(step: Step): Promise<void> {
    const device = this.devices[step.on] as Device;
    if (step.do === 'reload') return device.reload();
    if (step.do === 'late') return device.network.deliverLate();
    if (step.do === 'sync') {
      const { meanwhile } = step;
      device.network.plan = [...step.plan];
      device.network.meanwhile = async () => {
        device.network.meanwhile = async () => {};
        const other = meanwhile && (this.devices[meanwhile.on] as Device);
        if (meanwhile?.do === 'sync') await (other === device ? null : other?.sync());
        else if (meanwhile && other) await this.act(other, meanwhile);
      };
      await device.sync();
      device.network.plan = [];
      return;
    }
    await this.act(device, step);
    await device.sync(false);
  }

  /** Notes which texts an act took off the screen of who did it, and which it brought. */
  private async act(device: Device, step: Step): Promise<void> {
    if (step.do === 'reload') return device.reload();
    const before = textsOf(device.book.career());
    const ids = [...device.book.career().entry.keys()];
    const done = this.start(device, step);
    for (const id of ids) if (!device.book.career().entry.has(id)) this.removed.add(id);
    const after = textsOf(device.book.career());
    for (const text of before) if (!after.has(text)) this.replaced.add(text);
    for (const text of after) if (!before.has(text) && this.written.has(text)) this.revived.add(text);
    for (const text of after) if (!before.has(text)) this.written.add(text);
    await done;
  }

  private start({ book }: Device, step: Step): Promise<unknown> {
    if (step.do === 'undo') return book.undo();
    if (step.do === 'remove') return book.act(removeEntry, { id: step.id });
    if (step.do !== 'edit') return Promise.resolve();
    const value = `v${++this.values}`;
    if (book.career().entry.has(step.id)) return book.act(editEntry, { id: step.id, [step.field]: value });
    return book.apply('Written', [entry.put(step.id, { day: '2026-11-23', type: 'note', text: value })]);
  }
}

/** Runs a schedule on three devices with clocks a day apart, then lets all of them sync in peace, and judges what they hold. */
export async function judge(store: Store, steps: readonly Step[]): Promise<void> {
  const server = await openServer(store);
  const days = ['2026-11-22', '2026-11-23', '2026-11-24'];
  await store.push(server.account, { lineage: server.lineage, writes: records.map(blank) }, days[0] as string);
  const model = new Model(days.map((day) => new Device(server.send, day)));
  for (const device of model.devices) await device.book.ready.then(() => device.sync());
  for (const step of steps) await model.run(step);

  for (const device of model.devices) await device.network.deliverLate();
  for (const device of [...model.devices, ...model.devices]) await device.sync();
  const [first, ...others] = model.devices as [Device, ...Device[]];
  for (const device of model.devices) expect(device.book.status()).toMatchObject({ state: 'offline', waiting: 0, refused: [] });
  for (const device of others) expect(device.book.career()).toEqual(first.book.career());
  await first.reload();
  const kept = new Map((await server.store.pull(server.account, 0)).records.flatMap(({ id, body }) => (body ? [[id, { ...body, id }]] : [])));
  expect(first.book.career().entry).toEqual(kept);

  const notices = model.devices.flatMap((device) => device.book.status().notices);
  const noticed = new Set(notices.flatMap(({ id, field, theirs }) => `${id}.${field}=${theirs}`));
  const shown = textsOf(first.book.career());
  const unseen = [...model.written].filter((text) => !shown.has(text) && !model.replaced.has(text) && !noticed.has(text));
  expect(unseen).toEqual([]);
  const late = steps.some((step) => step.do === 'sync' && step.plan.includes('late'));
  const back = [...shown].filter((text) => model.replaced.has(text) && !model.revived.has(text) && !model.removed.has(text.slice(0, text.indexOf('.'))));
  if (!late) expect(back).toEqual([]);

  // An edit made on an older version brings a removed record back as that edit knew it.
  for (const record of records.filter((id) => !model.removed.has(id))) {
    const versions = (await server.store.history(server.account, { kind: 'entry', id: record })).toReversed();
    for (const field of fields) {
      const values = versions.flatMap(({ body }) => (body?.[field] ? [`${record}.${field}=${body[field]}`] : []));
      const changes = values.filter((value, at) => value !== values[at - 1]);
      expect(changes.filter((value, at) => changes.indexOf(value) < at && !model.revived.has(value))).toEqual([]);
    }
  }
  for (const device of model.devices) {
    device.book.close();
    indexedDB.deleteDatabase(device.database);
  }
}
