// npm run screenshots: the pictures of the README, made of the sample career on a fixed day. Run it when a screen they show has changed.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { RunningApp } from '../e2e/running-app.ts';
import { browserArgs, ensureBrowser } from './browser.js';
import { ensureBuilt } from './build.js';
import { root } from './install.js';

const now = '2026-03-05T09:00:00.000Z';
const folder = join(root, 'docs', 'screens');

await ensureBuilt();
mkdirSync(folder, { recursive: true });
const app = await new RunningApp({ now, env: { TZ: 'UTC' } }).start();
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArgs });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 960 }, timezoneId: 'UTC', locale: 'en-GB', deviceScaleFactor: 1 });
  await page.clock.setFixedTime(now);
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Explore a sample career' }).click();
  await page.getByRole('button', { name: 'Leave the sample' }).waitFor();
  for (const [section, height] of [
    ['Today', 1060],
    ['People', 700],
    ['Path', 960],
  ] as const) {
    await page.setViewportSize({ width: 1440, height });
    await page
      .getByRole('navigation')
      .first()
      .getByRole('link', { name: new RegExp(`^${section}`) })
      .click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.mouse.move(0, 0);
    const path = join(folder, `${section.toLowerCase()}.png`);
    await page.waitForLoadState('networkidle').catch(() => {});
    await page.screenshot({ path, animations: 'disabled' });
    console.log(path);
  }
} finally {
  await browser.close();
  await app.remove();
}
