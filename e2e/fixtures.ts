import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { RunningApp } from './running-app.ts';

export { expect, type Page };

type Options = {
  /** The present of the browser and of the server: a Wednesday morning. */
  now: string;
};

type Fixtures = {
  /** The real server over an empty data folder. */
  app: RunningApp;
  /** Lets through, in this test, console errors that match. */
  allowErrors: (...patterns: RegExp[]) => void;
  /** A signed-in page on another device: a browser with nothing stored yet. */
  newDevice: (options?: BrowserContextOptions) => Promise<Page>;
  errors: { watch: (context: BrowserContext) => void; allowed: RegExp[] };
};

/** The page a browser meets before it is signed in answers 401, which the browser tells as an error. */
const beforeSignIn = /Failed to load resource: the server responded with a status of 401/;

async function prepare(context: BrowserContext, now: string, watch: (context: BrowserContext) => void): Promise<void> {
  watch(context);
  await context.clock.setFixedTime(now);
}

/** The app stands there and listens to keys: it does so only after what React puts off until it has painted. */
async function standing(page: Page): Promise<void> {
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

/** A page whose `goto` and `reload` end when the app stands there, not when its files have come. */
function patient(page: Page): Page {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  page.goto = async (...args) => {
    const answer = await goto(...args);
    await standing(page);
    return answer;
  };
  page.reload = async (...args) => {
    const answer = await reload(...args);
    await standing(page);
    return answer;
  };
  return page;
}

export const test = base.extend<Options & Fixtures>({
  now: ['2026-03-04T09:00:00.000Z', { option: true }],

  app: async ({ now, timezoneId }, use) => {
    const app = new RunningApp({ now, env: { TZ: timezoneId ?? 'UTC' } });
    await app.start();
    await use(app);
    await app.remove();
  },

  baseURL: async ({ app }, use) => {
    await use(app.origin);
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from the pattern
  errors: async ({}, use) => {
    const seen: string[] = [];
    const allowed: RegExp[] = [];
    const watch = (context: BrowserContext): void => {
      context.on('console', (message) => {
        const beforeTheApp = beforeSignIn.test(message.text());
        if (message.type() === 'error' && !beforeTheApp) seen.push(`${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => seen.push(error.error().stack ?? error.error().message));
    };
    await use({ watch, allowed });
    const stray = seen.filter((text) => !allowed.some((pattern) => pattern.test(text)));
    expect(stray, 'errors in the console').toEqual([]);
  },

  allowErrors: async ({ errors }, use) => {
    await use((...patterns) => errors.allowed.push(...patterns));
  },

  context: async ({ context, errors, now }, use) => {
    await prepare(context, now, errors.watch);
    await use(context);
  },

  page: async ({ page, app }, use) => {
    await patient(page).goto(app.url);
    await use(page);
  },

  newDevice: async ({ browser, contextOptions, app, errors, now }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...contextOptions, baseURL: app.origin, ...options });
      contexts.push(context);
      await prepare(context, now, errors.watch);
      const page = patient(await context.newPage());
      await page.goto(app.url);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

/** Another tab of the same browser, at the same address unless told otherwise. */
export async function newTab(page: Page, url = page.url()): Promise<Page> {
  const tab = patient(await page.context().newPage());
  await tab.goto(url);
  return tab;
}

/** Nothing on the page, as it stands, that the accessibility rules of axe refuse. */
export async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`));
  expect(told, 'what axe refuses').toEqual([]);
}

/** Keeps a picture of the whole page under .cache/shots. */
export async function shot(page: Page, name: string): Promise<void> {
  mkdirSync('.cache/shots', { recursive: true });
  await page.screenshot({ path: `.cache/shots/${name}.png`, fullPage: true });
}
