import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { expect } from './fixtures.ts';

export type GivenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

export const textFile = (name: string, text: string | Buffer): GivenFile => ({ name, mimeType: '', buffer: Buffer.from(text) });

/** A file another program wrote, by its path among the samples of the exchange. */
export const sampleFile = (path: string): GivenFile =>
  textFile(path.split('/').at(-1) ?? path, readFileSync(new URL(`../src/exchange/samples/${path}`, import.meta.url)));

export const zipFile = (name: string, entries: { readonly [path: string]: string | Buffer }): GivenFile =>
  textFile(name, Buffer.from(zipSync(Object.fromEntries(Object.entries(entries).map(([path, data]) => [path, new Uint8Array(Buffer.from(data))])))));

/** Opens the import page and gives it files, as the button there does. */
export async function importFiles(page: Page, ...files: readonly GivenFile[]): Promise<void> {
  await page.goto('/import');
  await page.getByLabel('Choose files').setInputFiles([...files]);
}

/** Waits for the preview; its headline says what was found. */
export async function previewOf(page: Page, headline: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
}

export async function takeIn(page: Page, headline: string | RegExp = 'It is all here'): Promise<void> {
  await page.getByRole('button', { name: /^Import / }).click();
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
}

/** A card of the preview, by its heading. */
const card = (page: Page, title: string) =>
  page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
export const rowsIn = (page: Page, title: string) => card(page, title).getByRole('listitem');

export type Kept = { readonly [kind: string]: readonly ({ readonly id: string } & Record<string, unknown>)[] };

/** What the server holds, by kind. */
export const kept = (page: Page): Promise<Kept> => page.evaluate(async () => (await (await fetch('/api/export?format=json')).json()).records);
export const keptNames = async (page: Page): Promise<string[]> => ((await kept(page)).person ?? []).map(({ name }) => String(name)).sort();
