import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { browserArgs, ensureBrowser } from '../scripts/browser.js';
import { expect, type Page, test } from './fixtures.ts';
import { type OtherSite, openOtherSite } from './other-site.ts';
import type { RunningApp } from './running-app.ts';

// Every name of the attacker leads to this machine, as after DNS rebinding.
test.use({ launchOptions: { executablePath: await ensureBrowser(), args: [...browserArgs, '--host-resolver-rules=MAP *.test 127.0.0.1'] } });

/** What the browser says when a guard holds, which is what these tests are about. */
const refusals = [
  /status of 4\d\d/,
  /ERR_BLOCKED_BY_RESPONSE/,
  /blocked by CORS/,
  /Framing|frame-ancestors|X-Frame-Options|refused to connect/,
  /ERR_FAILED/,
  /Opener-Policy header has been ignored/,
];

type Tried = Record<string, string>;

/** How an attacker tries to read: each way answers what it could see, or "nothing". */
const waysToRead = async (target: string): Promise<Tried> => {
  const nothing = () => 'nothing';
  const read = (init: RequestInit) => fetch(`${target}/api/pull`, init).then(async (answer) => (answer.ok ? answer.text() : 'nothing'), nothing);
  const element = <K extends 'img' | 'script' | 'link'>(name: K, set: (made: HTMLElementTagNameMap[K]) => void) =>
    new Promise<string>((resolve) => {
      const made = document.createElement(name);
      made.onload = () => resolve('loaded');
      made.onerror = () => resolve('nothing');
      set(made);
      document.head.append(made);
    });
  const events = new Promise<string>((resolve) => {
    const source = new EventSource(`${target}/api/events`, { withCredentials: true });
    source.onmessage = (event) => resolve(event.data);
    source.onerror = () => resolve('nothing');
  });
  return {
    fetch: await read({ credentials: 'include' }),
    'fetch without CORS': await read({ credentials: 'include', mode: 'no-cors' }),
    'fetch with our header': await read({ credentials: 'include', headers: { 'X-Windward': '1' } }),
    script: await element('script', (made) => (made.src = `${target}/api/pull`)),
    'script of the app': await element('script', (made) => (made.src = `${target}/sw.js`)),
    picture: await element('img', (made) => (made.src = `${target}/icon.svg`)),
    'style sheet': await element('link', (made) => Object.assign(made, { rel: 'stylesheet', href: `${target}/launch.css` })),
    events: await events,
  };
};

/** How an attacker tries to change something without a page of its own being left. */
const waysToChange = async ({ target, lineage }: { target: string; lineage: string }): Promise<void> => {
  const push = JSON.stringify({ lineage, writes: [{ kind: 'note', id: 'evil', baseRev: 0, body: { text: 'evil' } }] });
  const act = JSON.stringify({ action: 'journal.write', input: { type: 'win', text: 'evil' } });
  const inits: RequestInit[] = [
    { mode: 'no-cors', body: push },
    { mode: 'no-cors', body: push, headers: { 'Content-Type': 'text/plain' } },
    { mode: 'cors', body: push, headers: { 'Content-Type': 'application/json', 'X-Windward': '1' } },
    { mode: 'cors', body: new URLSearchParams({ push }) },
  ];
  for (const init of inits) await fetch(`${target}/api/push`, { ...init, method: 'POST', credentials: 'include' }).catch(() => {});
  await fetch(`${target}/api/act`, { method: 'POST', mode: 'no-cors', credentials: 'include', body: act }).catch(() => {});
  navigator.sendBeacon(`${target}/api/push`, new Blob([push], { type: 'text/plain' }));
};

async function recordsOf(app: RunningApp): Promise<{ lineage: string; rev: number; records: unknown[] }> {
  const { token } = JSON.parse(readFileSync(join(app.data, 'server.json'), 'utf8'));
  return (await fetch(`${app.origin}/api/pull`, { headers: { Authorization: `Bearer ${token}` } })).json();
}

/** A page of the attacker, reached by `name`, in a browser that is signed in. */
async function visitAttacker(context: BrowserContext, app: RunningApp, name: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(app.url);
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await page.goto(`http://${name}:${site.port}/`);
  return page;
}

let site: OtherSite;
test.beforeEach(async ({ allowErrors }) => {
  allowErrors(...refusals);
  site = await openOtherSite('<h1>Other site</h1>');
});
test.afterEach(() => site.close());

// Seen red: with the Host table let through, each row below got an answer (the page, the data of nobody, a cookie).
test('a name that was turned to this machine reaches nothing, though to the browser it is one origin', async ({ app, context }) => {
  const page = await context.newPage();
  const port = new URL(app.origin).port;
  const rebound = `http://evil.test:${port}`;
  const answer = await page.goto(`${rebound}/`);
  expect(answer?.status()).toBe(421);
  await expect(page.locator('body')).toContainText('Windward does not answer to this address');
  const statuses = await page.evaluate(
    async ([origin, token]) => {
      const headers = { 'Content-Type': 'application/json', 'X-Windward': '1' };
      const ask = async (path: string, init: RequestInit = {}) => (await fetch(origin + path, init)).status;
      const launch = { method: 'POST', headers, body: JSON.stringify({ token }) };
      return [await ask('/health'), await ask('/api/pull'), await ask('/launch', launch), await ask('/launch.js')];
    },
    [rebound, new URL(app.url).hash.slice('#launch='.length)] as const,
  );
  expect(statuses).toEqual([421, 421, 421, 421]);
  expect(await context.cookies(rebound)).toEqual([]);
});

for (const name of ['127.0.0.1', 'evil.test'])
  test(`a page at ${name}, on another port, reads nothing with the cookie of a signed-in browser`, async ({ app, context }) => {
    const page = await visitAttacker(context, app, name);
    const tried = await page.evaluate(waysToRead, app.origin);
    expect(new Set(Object.values(tried)), JSON.stringify(tried)).toEqual(new Set(['nothing']));
  });

// Seen red: with `app.use(sameOrigin(…))` taken out, the page at 127.0.0.1 wrote into the career.
for (const name of ['127.0.0.1', 'evil.test'])
  test(`a page at ${name}, on another port, changes nothing by script or by form`, async ({ app, context }) => {
    const page = await visitAttacker(context, app, name);
    const before = await recordsOf(app);
    await page.evaluate(waysToChange, { target: app.origin, lineage: before.lineage });
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      await page.goto(`http://${name}:${site.port}/`);
      const push = `{"lineage":"${before.lineage}","writes":[{"kind":"note","id":"evil","baseRev":0,"body":{"a":"`;
      await page.evaluate(
        ([action, enctype, field]) => {
          const form = Object.assign(document.createElement('form'), { method: 'POST', action, enctype });
          form.append(Object.assign(document.createElement('input'), { name: field, value: '"}}]}' }));
          document.body.append(form);
          form.submit();
        },
        [`${app.origin}/api/push`, type, push] as const,
      );
      await page.waitForURL(`${app.origin}/api/push`);
      expect(await recordsOf(app)).toEqual(before);
      await expect(page.locator('body')).toContainText('This came from another website.');
    }
  });

test('no page frames the app, and none keeps a hold of the window it opens', async ({ app, context }) => {
  const page = await visitAttacker(context, app, '127.0.0.1');
  const framed = await page.evaluate(
    (src) =>
      new Promise<boolean>((resolve) => {
        const frame = Object.assign(document.createElement('iframe'), { src: `${src}/` });
        frame.onload = () => resolve(frame.contentDocument !== null || frame.contentWindow?.length !== 0);
        document.body.append(frame);
      }),
    app.origin,
  );
  expect(framed).toBe(false);
  const opened = context.waitForEvent('page');
  await page.evaluate((src) => void Object.assign(window, { opened: window.open(`${src}/`) }), app.origin);
  await expect((await opened).getByRole('navigation').first()).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { opened: Window }).opened.closed)).toBe(true);
});
