import { chromium, type Page } from '@playwright/test';
import { RunningApp } from '../e2e/running-app.ts';
import { browserArgs, ensureBrowser } from '../scripts/browser.js';
import { generateCareer } from './career.ts';
import { keepCareer } from './kept-career.ts';

export type Bed = { readonly app: RunningApp; readonly page: Page; readonly end: () => Promise<void> };

/** The real server over the ten-year career, and a browser signed in to it. */
export async function openBed(seed: number, args: readonly string[] = []): Promise<Bed> {
  const app = new RunningApp({ env: { TZ: 'UTC' } });
  // It ends today: a clock that is set would also set what measures.
  const today = new Date().toISOString().slice(0, 10);
  await keepCareer(generateCareer({ seed, today }), app.data, app.config);
  await app.start();
  // The browser's own profile, not one beside it: what drives the browser from outside then is signed in too.
  const context = await chromium.launchPersistentContext('', {
    executablePath: await ensureBrowser({ say: console.error }),
    args: [...browserArgs, ...args],
    viewport: { width: 1440, height: 900 },
    timezoneId: 'UTC',
    baseURL: app.origin,
  });
  const page = await context.newPage();
  await page.goto(app.url);
  await page.getByRole('navigation').first().waitFor();
  const end = async (): Promise<void> => {
    await context.close();
    await app.remove();
  };
  return { app, page, end };
}
