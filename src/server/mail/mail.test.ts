import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { group } from '#core/people/groups.ts';
import { person } from '#core/people/people.ts';
import type { Mailing } from '#core/updates/mailings.ts';
import { update } from '#core/updates/updates.ts';
import { type MailAccount, mailFileAt } from '#storage/mail-file.ts';
import { ownAccount } from '#storage/storage.ts';
import { startMailServer } from '../testing/mail-server.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';
import { type Post, smtpPost } from './post.ts';

const ends: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const line = (id: string, section: 'shipped' | 'next', text: string) => ({ id, section, text });
const people = ['ana', 'ben', 'cleo'];
const start = [
  ...people.map((name) => person.put(name, { name, emails: [`${name}@example.org`], tags: ['leads'] })),
  person.put('dora', { name: 'dora', tags: ['leads'] }),
  group.put('leads', { name: 'Leads', tag: 'leads' }),
  update.put('2026-11', {
    month: '2026-11',
    subject: 'November',
    lines: [line('a', 'shipped', 'Cut onboarding <b>to</b> 4 steps'), line('b', 'next', 'Pricing')],
  }),
];

async function open(options: Parameters<typeof startMailServer>[0] = {}, post: Post = smtpPost) {
  const folder = mkdtempSync(join(tmpdir(), 'windward-mail-'));
  const path = join(folder, 'mail.json');
  const mail = await startMailServer(options);
  ends.push(
    () => rmSync(folder, { recursive: true }),
    () => mail.stop(),
  );
  const opened = await openTestApp({ mail: { file: mailFileAt(path), post } });
  await opened.post('/api/push', { lineage: opened.lineage, writes: start.map((write) => ({ ...write, baseRev: 0 })) });
  const account = { host: '127.0.0.1', port: mail.port, security: 'none', from: 'me@example.org' } as const;
  return { ...opened, mail, path, account };
}

const careerOf = async ({ store }: TestApp) => applyWrites(emptyCareer, (await store.pull(ownAccount, 0, 1000)).records);
const mailingOf = async (opened: TestApp): Promise<Mailing> => (await careerOf(opened)).mailing.get('m') as Mailing;
const toSend = (opened: TestApp, to: readonly string[] = people) =>
  opened.post('/api/act', { action: 'updates.mail', input: { id: 'm', update: '2026-11', group: 'leads', way: 'smtp', people: to } });

/** Sends, and waits until nothing is under way any more. */
async function send(opened: TestApp, mode: 'each' | 'together' = 'each'): Promise<Mailing> {
  expect((await opened.post('/api/mail/send', { mailing: 'm', mode })).status).toBe(202);
  for (;;) {
    const { busy } = (await (await opened.get('/api/mail')).json()) as { busy: string[] };
    if (busy.length === 0) return mailingOf(opened);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('each of a group gets a letter of their own, once, however often one presses', async () => {
  const opened = await open();
  await opened.post('/api/mail/server', opened.account);
  await toSend(opened);
  const [row] = await Promise.all([send(opened), send(opened)]);
  expect(row).toMatchObject({ people, sent: people });
  expect((await send(opened)).sent).toEqual(people);
  expect(opened.mail.received.map(({ to }) => to)).toEqual(people.map((name) => [`${name}@example.org`]));
  const [first] = opened.mail.received;
  expect([first?.subject, first?.text]).toEqual(['November', 'Shipped\n- Cut onboarding <b>to</b> 4 steps\n\nNext\n- Pricing\n']);
  expect(first?.html).toContain('<li>Cut onboarding &lt;b&gt;to&lt;/b&gt; 4 steps</li>');
  expect(first?.headers.get('to')).toMatchObject({ text: 'ana@example.org' });
});

test('one letter for all names nobody to the others', async () => {
  const opened = await open();
  await opened.post('/api/mail/server', opened.account);
  await toSend(opened);
  expect((await send(opened, 'together')).sent).toEqual(people);
  const [only, ...more] = opened.mail.received;
  expect([only?.to, more]).toEqual([people.map((name) => `${name}@example.org`), []]);
  expect(JSON.stringify([...(only?.headers ?? [])])).not.toMatch(/ana@|ben@|cleo@/);
});

test('who cannot be reached is listed with what the server said, and the others get theirs', async () => {
  const opened = await open({ unknown: ['ben@example.org'] });
  await opened.post('/api/mail/server', opened.account);
  await toSend(opened, [...people, 'dora']);
  const row = await send(opened);
  expect(row).toMatchObject({ sent: ['ana', 'cleo'], failed: ['ben', 'dora'] });
  expect(row.reason).toBe('There is no e-mail address for them.');
  const together = await open({ unknown: ['ben@example.org'] });
  await together.post('/api/mail/server', together.account);
  await toSend(together);
  const other = await send(together, 'together');
  expect(other).toMatchObject({ sent: ['ana', 'cleo'], failed: ['ben'] });
  expect(other.reason).toMatch(/No such user here: ben@example.org/);
});

test('where the line breaks on the way nobody is written to again unasked', async () => {
  const opened = await open({ breaksAt: 2 });
  await opened.post('/api/mail/server', opened.account);
  await toSend(opened);
  const row = await send(opened);
  expect([row.sent, row.trying, row.failed]).toEqual([['ana'], ['ben'], undefined]);
  expect((await send(opened)).sent).toEqual(['ana', 'cleo']);
  expect(opened.mail.received).toHaveLength(3);
  await opened.post('/api/act', { action: 'updates.send-again', input: { id: 'm', people: ['ben'] } });
  expect((await send(opened)).sent).toEqual(['ana', 'cleo', 'ben']);
});

test('after a crash in the middle it is known for whom it was', async () => {
  const never: Post = (account, to, letter) => (to[0] === 'ben@example.org' ? new Promise(() => {}) : smtpPost(account, to, letter));
  const opened = await open({}, never);
  await opened.post('/api/mail/server', opened.account);
  await toSend(opened);
  await opened.post('/api/mail/send', { mailing: 'm', mode: 'each' });
  await expect.poll(async () => (await mailingOf(opened)).trying).toEqual(['ben']);
  const again = await openTestApp({ storage: opened.store, mail: { file: mailFileAt(opened.path), post: smtpPost } });
  expect(await send(again)).toMatchObject({ sent: ['ana', 'cleo'], trying: ['ben'] });
  expect(opened.mail.received.flatMap(({ to }) => to)).toEqual(['ana@example.org', 'cleo@example.org']);
});

test('a server that does not let one in is named, and nobody counts as tried', async () => {
  const opened = await open({ user: 'me', password: 'right' });
  await opened.post('/api/mail/server', { ...opened.account, user: 'me', password: 'wrong' });
  await toSend(opened);
  const row = await send(opened);
  expect([row.sent, row.trying, row.failed]).toEqual([undefined, undefined, undefined]);
  expect(row.reason).toMatch(/^The mail server did not take the user name or password/);
  const test = await opened.post('/api/mail/test', {});
  expect([test.status, (await test.json()).reason]).toEqual([502, expect.stringMatching(/user name or password/)]);
  await opened.post('/api/mail/server', { ...opened.account, user: 'me', password: 'right' });
  expect((await send(opened)).sent).toEqual(people);
});

test('an encrypted line to a server nobody vouches for is not taken', async () => {
  const opened = await open({ encrypted: true });
  await opened.post('/api/mail/server', { ...opened.account, security: 'starttls' });
  await toSend(opened);
  const row = await send(opened);
  expect([row.sent, opened.mail.received]).toEqual([undefined, []]);
  expect(row.reason).toMatch(/certificate/);
});

// Seen red: with the password told in `shown`, and with mail.json written where any user may read it.
test('the password stays in a file of its own that only its owner may read', async () => {
  const opened = await open();
  const { post, get, path } = opened;
  const asked = { ...opened.account, user: 'me', password: 'canary-password' };
  expect(await (await post('/api/mail/server', asked)).text()).not.toContain('canary-password');
  expect(await (await get('/api/mail')).text()).not.toContain('canary-password');
  expect(await (await get('/api/pull?since=0')).text()).not.toContain('canary-password');
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  await post('/api/mail/server', { ...asked, password: undefined, port: 26 });
  expect((JSON.parse(readFileSync(path, 'utf8')) as MailAccount).password).toBe('canary-password');
  await post('/api/mail/server', { ...asked, password: undefined, host: 'elsewhere.example.org', security: 'tls' });
  expect((JSON.parse(readFileSync(path, 'utf8')) as MailAccount).password).toBe(undefined);
  await post('/api/mail/forget', {});
  expect(await (await get('/api/mail')).json()).toEqual({ server: null, busy: [] });
});

test('what would be unsafe or goes nowhere is refused in a sentence', async () => {
  const opened = await open();
  const say = async (path: string, body: unknown) => (await (await opened.post(path, body)).json()).reason;
  expect(await say('/api/mail/send', { mailing: 'm', mode: 'each' })).toBe('There is no mail server yet. Say in Settings which one is yours.');
  expect(await say('/api/mail/server', { ...opened.account, host: 'mail.example.org', password: 'x' })).toMatch(/^Without encryption anybody/);
  expect(await say('/api/mail/server', { ...opened.account, from: 'me@example.org\r\nBcc: x@example.org' })).toBe('From: write one plain e-mail address.');
  await opened.post('/api/mail/server', opened.account);
  expect(await say('/api/mail/send', { mailing: 'm', mode: 'each' })).toMatch(/^That mailing has not reached the server yet/);
});

test('no subject adds a header or another recipient', async () => {
  const opened = await open();
  await opened.post('/api/mail/server', opened.account);
  await opened.post('/api/act', { action: 'updates.edit', input: { id: '2026-11', subject: 'November\r\nBcc: victim@example.org\r\n\r\nGone' } });
  await toSend(opened, ['ana']);
  await send(opened);
  const [only] = opened.mail.received;
  expect([only?.to, only?.subject, only?.headers.has('bcc')]).toEqual([['ana@example.org'], 'November Bcc: victim@example.org Gone', false]);
});
