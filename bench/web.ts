/** What a person feels in the browser, over a ten-year career on the real server: an act until it is painted, a keystroke of the search, and a big import. */
import type { CDPSession, Page } from '@playwright/test';
import { openBed } from './browser.ts';
import { benchArguments, quantile, reportFigures } from './figures.ts';
import { measureImport } from './web-import.ts';
import { installProbe } from './web-probe.ts';

const { seed } = benchArguments();
const settle = 200;
const { page, app, end } = await openBed(seed);

async function capture(page: Page, text: string, shownIn: string): Promise<number> {
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'Text' }).fill(text);
  await page.evaluate(([selector, shown]) => window.probe.actToPaint('Enter', selector, shown, true), [shownIn, text] as const);
  await page.keyboard.press('Control+Enter');
  return page.evaluate(() => window.probe.measured);
}

async function undo(page: Page, text: string, shownIn: string): Promise<number> {
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.evaluate(([selector, shown]) => window.probe.actToPaint('z', selector, shown, false), [shownIn, text] as const);
  await page.keyboard.press('Control+z');
  return page.evaluate(() => window.probe.measured);
}

/** All the work the page did so far, in milliseconds: script, style and layout. */
async function workDone(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const seconds = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return 1000 * (seconds('ScriptDuration') + seconds('RecalcStyleDuration') + seconds('LayoutDuration'));
}

/** The work each letter makes, drawing included, with time enough after each for what the page puts off. */
async function search(page: Page, devtools: CDPSession, words: string): Promise<number[]> {
  const field = page.getByRole('searchbox', { name: 'Search the journal' });
  await field.fill('');
  await field.focus();
  await page.waitForTimeout(settle);
  const took: number[] = [];
  for (const letter of words) {
    const before = await workDone(devtools);
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(settle);
    took.push((await workDone(devtools)) - before);
  }
  return took;
}

try {
  await page.addInitScript(installProbe);
  const opened = performance.now();
  await page.goto(`${app.origin}/journal`);
  await page.getByRole('article').first().waitFor();
  const reload = performance.now() - opened;

  const acts: number[] = [];
  for (let turn = 0; turn < 20; turn += 1) {
    const text = `Bench ${turn}: cut the steps of onboarding`;
    acts.push(await capture(page, text, 'article'));
    acts.push(await undo(page, text, 'article'));
  }
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const keystrokes: number[] = [];
  for (const words of ['pricing', 'team sales', 'the', 'zzqx']) keystrokes.push(...(await search(page, devtools, words)));

  reportFigures([
    { name: 'reload of the journal, to its entries', value: reload, unit: 'ms' },
    { name: 'act to next paint, p75', value: quantile(acts, 0.75), unit: 'ms', limit: 50 },
    { name: 'act to next paint, median', value: quantile(acts), unit: 'ms' },
    { name: 'search keystroke, median', value: quantile(keystrokes), unit: 'ms', limit: 10 },
    { name: 'search keystroke, p95', value: quantile(keystrokes, 0.95), unit: 'ms' },
    ...(await measureImport(page, app.origin, seed)),
  ]);
} finally {
  await end();
}
