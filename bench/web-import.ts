import type { Page } from '@playwright/test';
import type { Figure } from './figures.ts';
import { linkedInConnections } from './linkedin-connections.ts';

const connections = 30_000;

type Imported = { readonly preview: number; readonly saved: number; readonly longest: number };

/**
 * Imports 30,000 LinkedIn connections into the career: from the choice of the file to the page that says it is all here,
 * without the time a person takes over the preview, whose button is pressed as soon as it is there.
 */
export async function measureImport(page: Page, origin: string, seed: number): Promise<Figure[]> {
  await page.goto(`${origin}/import`);
  const input = page.locator('input[type=file]');
  await input.waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const watch = (isThere: () => boolean, then: () => void): void => {
      const observer = new MutationObserver(() => {
        if (!isThere()) return;
        observer.disconnect();
        then();
      });
      observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
    };
    const button = (): HTMLButtonElement | undefined => [...document.querySelectorAll('button')].find((one) => /^Import \d/.test(one.textContent ?? ''));
    window.imported = new Promise<Imported>((resolve, reject) => {
      setTimeout(() => reject(new Error(`The import came to no end: ${document.querySelector('main')?.textContent}`)), 60_000);
      addEventListener(
        'change',
        () => {
          const chosen = performance.now();
          window.probe.forgetTasks();
          watch(
            () => button() !== undefined,
            () => {
              const previewed = performance.now();
              button()?.click();
              watch(
                () => /^(It is all here|Here, but for a few)$/.test(document.querySelector('h1')?.textContent ?? ''),
                () => {
                  const saved = performance.now() - previewed;
                  setTimeout(() => resolve({ preview: previewed - chosen, saved, longest: window.probe.longestTask() }), 100);
                },
              );
            },
          );
        },
        { capture: true, once: true },
      );
    });
  });
  await input.setInputFiles({ name: 'Connections.csv', mimeType: 'text/csv', buffer: Buffer.from(linkedInConnections(connections, seed)) });
  const { preview, saved, longest } = await page.evaluate(() => window.imported);
  return [
    { name: 'import of 30,000 connections, to the preview', value: preview, unit: 'ms' },
    { name: 'import of 30,000 connections, end to end', value: preview + saved, unit: 'ms', limit: 3_000 },
    { name: 'longest task of the page meanwhile', value: longest, unit: 'ms', limit: 200 },
  ];
}

declare global {
  interface Window {
    imported: Promise<Imported>;
  }
}
