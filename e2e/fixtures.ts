import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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

/** The app and its screen stand there and listen to keys: they do so only after what React puts off until it has painted. */
async function standing(page: Page): Promise<void> {
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await expect(page.locator('main h1').first()).toBeVisible();
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

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function refusedByAxe(page: Page, rules?: readonly string[]): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { run } = (window as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations } = await run({ resultTypes: ['violations'], preload: false, ...(only && { runOnly: [...only] }) });
    return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`));
  }, rules);
}

/** Goes through `look` in the light theme and in the dark one, and leaves the page in the theme it had. */
async function inBothThemes(page: Page, look: (theme: 'light' | 'dark', isFirst: boolean) => Promise<void>): Promise<void> {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const themes = isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
  for (const [at, colorScheme] of themes.entries()) {
    if (at > 0) await page.emulateMedia({ colorScheme });
    await look(colorScheme, at === 0);
  }
  await page.emulateMedia({ colorScheme: themes[0] });
}

/** The rules of axe at a step of a journey. They take longer than the journey, so they are asked before a release, when LONG is set; `axeNow` asks them every time. */
export async function axe(page: Page): Promise<void> {
  if (process.env.LONG) await axeNow(page);
}

/** Nothing on the page, as it stands, that the accessibility rules of axe refuse, in the light theme and in the dark one. */
export async function axeNow(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  await inBothThemes(page, async (theme, isFirst) => {
    expect(await refusedByAxe(page, isFirst ? undefined : ['color-contrast']), `what axe refuses, ${theme}`).toEqual([]);
  });
}

/** Keeps pictures of the whole page, or of what is in view, light and dark, under .cache/shots, when SHOTS is set: `SHOTS=1 npm test -- --only e2e …`. */
export async function shot(page: Page, name: string, fullPage = true): Promise<void> {
  if (!process.env.SHOTS) return;
  mkdirSync('.cache/shots', { recursive: true });
  await inBothThemes(page, async (theme, isFirst) => {
    await page.screenshot({ path: `.cache/shots/${name}${isFirst ? '' : `-${theme}`}.png`, fullPage });
  });
}

/** The screens that everything is looked at on. */
export const sizes = [
  ['desktop', { width: 1440, height: 900 }],
  ['phone', { width: 390, height: 844 }],
] as const;

/** Goes to a screen as a link does; the sample career would not outlive a load. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

/** Opens the sample career from Today. */
export async function exploreSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Explore a sample career' }).click();
  await expect(page.getByText(/sample career. Nothing you do here/)).toBeVisible();
}

/** Runs in the page, by `page.evaluate`: what runs over the edge, and on a phone what is too small for a thumb. */
export function tooWideOrSmall(phone: boolean): string[] {
  const wide = document.documentElement.scrollWidth - innerWidth;
  const controls = phone ? [...document.querySelectorAll('main button, main a, main select, main summary')] : [];
  const reach = (element: Element): number => {
    const after = getComputedStyle(element, '::after');
    const wider = after.position === 'absolute' && after.content !== 'none' ? Number.parseFloat(after.height) : 0;
    return Math.max(element.getBoundingClientRect().height, wider);
  };
  const small = controls.filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 0 && reach(element) < 43.5);
  return [...(wide > 0 ? [`${wide} too wide`] : []), ...small.map((element) => `${element.textContent}: ${reach(element)}`)];
}
