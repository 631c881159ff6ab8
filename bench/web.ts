/** What a person feels in the browser, over a ten-year career on the real server: an act until it is painted, and a keystroke of the search. */
import type { Page } from 'playwright-core';
import { openBed } from './browser.ts';
import { benchArguments, quantile, reportFigures } from './figures.ts';
import { installProbe } from './web-probe.ts';

const { seed } = benchArguments();
const { page, app, end } = await openBed(seed);

async function capture(page: Page, text: string, shownIn: string): Promise<number> {
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'Text' }).fill(text);
  const took = page.evaluate(([selector, shown]) => window.probe.actToPaint('Enter', selector, shown, true), [shownIn, text] as const);
  await page.keyboard.press('Control+Enter');
  return took;
}

async function undo(page: Page, text: string, shownIn: string): Promise<number> {
  const took = page.evaluate(([selector, shown]) => window.probe.actToPaint('z', selector, shown, false), [shownIn, text] as const);
  await page.keyboard.press('Control+z');
  return took;
}

async function search(page: Page, words: string): Promise<number[]> {
  const field = page.getByRole('searchbox', { name: 'Search the journal' });
  await field.fill('');
  await field.focus();
  const took: number[] = [];
  for (const letter of words) {
    const one = page.evaluate(() => window.probe.keystroke());
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    took.push(await one);
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
  const keystrokes = [...(await search(page, 'onboarding')), ...(await search(page, 'pricing interview')), ...(await search(page, 'zzqx'))];

  reportFigures([
    { name: 'reload of the journal, to its entries', value: reload, unit: 'ms' },
    { name: 'act to next paint, p75', value: quantile(acts, 0.75), unit: 'ms', limit: 50 },
    { name: 'act to next paint, median', value: quantile(acts), unit: 'ms' },
    { name: 'search keystroke, median', value: quantile(keystrokes), unit: 'ms', limit: 10 },
    { name: 'search keystroke, p95', value: quantile(keystrokes, 0.95), unit: 'ms' },
  ]);
} finally {
  await end();
}
