import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { axe, expect, type Page, shot, test } from './fixtures.ts';

const marks = ['Zenobia', 'zenobia', 'Quill', '23 45 67 89', 'quill.example'];

/** The files below a folder that hold one of the marks. */
function filesHolding(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return files.map((file) => join(file.parentPath, file.name)).filter((path) => marks.some((mark) => readFileSync(path).includes(mark)));
}

/** Everything the browser keeps for the app, as text. */
const keptBy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('windward');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const read = (store: string) =>
      new Promise((resolve) => {
        const asked = database.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
    const all = await Promise.all([...database.objectStoreNames].map(read));
    database.close();
    return JSON.stringify([all, { ...localStorage }, { ...sessionStorage }]);
  });
const marksIn = (text: string): string[] => marks.filter((mark) => text.includes(mark));
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();

test('who is erased is nowhere any more: not in the file, its log, its backups, this browser or another', async ({ page, app, newDevice, allowErrors }) => {
  // The server is started again, and another device is offline for a while.
  allowErrors(/Failed to load resource/, /ERR_INTERNET_DISCONNECTED/);
  test.setTimeout(120_000);
  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'Add a person' });
  await form.getByRole('textbox', { name: 'Name' }).fill('Zenobia Quill');
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'Text' }).fill('Zenobia Quill (zenobia@quill.example, +33 1 23 45 67 89) taught me to say no');
  await page.keyboard.press('Control+Enter');
  await page.goto('/people?show=everyone');
  await page.getByRole('button', { name: 'Log a contact with Zenobia Quill' }).click();
  await page.getByRole('textbox', { name: 'Text' }).fill('Lunch with Zenobia Quill');
  await page.getByRole('button', { name: 'Log contact', exact: true }).click();
  await page.getByRole('link', { name: 'Zenobia Quill' }).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const edit = page.getByRole('dialog');
  await edit.getByRole('textbox', { name: /^E-mail/ }).fill('zenobia@quill.example');
  await edit.getByRole('textbox', { name: /^Phone/ }).fill('+33 1 23 45 67 89');
  await page.keyboard.press('Control+Enter');
  await expect(edit).toBeHidden();
  // A letter that was begun and not sent.
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Subject' }).fill('For Zenobia Quill');
  await page.keyboard.press('Escape');
  await saved(page);
  // The backup of the day was made of an empty file; without it the next start makes one of this.
  await app.stop();
  rmSync(join(app.data, 'backups'), { recursive: true, force: true });
  await app.start();
  await page.goto(app.url);
  const other = await newDevice();
  await other.goto('/people?show=everyone');
  await expect(other.getByRole('link', { name: 'Zenobia Quill' })).toBeVisible();
  await expect.poll(() => filesHolding(join(app.data, 'backups')).length, { timeout: 30_000 }).toBeGreaterThan(0);
  await other.context().setOffline(true);

  await page.goto('/people?show=everyone');
  await page.getByRole('link', { name: 'Zenobia Quill' }).click();
  await page.getByRole('button', { name: 'Erase' }).click();
  const dialog = page.getByRole('dialog', { name: 'Erase Zenobia Quill' });
  await expect(dialog.getByText('One contact with nobody else')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Keep the person' })).toBeFocused();
  await axe(page);
  await shot(page, 'erase-light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await axe(page);
  await shot(page, 'erase-dark-390');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await dialog.getByRole('button', { name: 'Erase Zenobia Quill for good' }).click();
  await expect(page.getByText('The person is erased')).toBeVisible({ timeout: 20_000 });

  await page.goto('/journal');
  await expect(page.getByText('Someone (someone, someone) taught me to say no')).toBeVisible();
  expect(filesHolding(app.data)).toEqual([]);
  expect(marksIn(await keptBy(page))).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Nothing to undo')).toBeVisible();

  expect(marksIn(await keptBy(other))).not.toEqual([]);
  await other.context().setOffline(false);
  await other.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(other.getByRole('link', { name: 'Zenobia Quill' })).toHaveCount(0);
  await expect.poll(async () => marksIn(await keptBy(other))).toEqual([]);
  expect(filesHolding(app.data)).toEqual([]);
});

test('while the server is away nobody is erased, and the dialog says why', async ({ page, allowErrors }) => {
  allowErrors(/Failed to load resource/, /ERR_INTERNET_DISCONNECTED/);
  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'Add a person' });
  await form.getByRole('textbox', { name: 'Name' }).fill('Zenobia Quill');
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await saved(page);
  await page.goto('/people?show=everyone');
  await page.getByRole('link', { name: 'Zenobia Quill' }).click();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Erase' }).click();
  await page.getByRole('button', { name: 'Erase Zenobia Quill for good' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Erasing needs your file. The server cannot be reached.' })).toBeVisible({ timeout: 40_000 });
  await page.getByRole('button', { name: 'Keep the person' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Zenobia Quill' })).toBeVisible();
});
