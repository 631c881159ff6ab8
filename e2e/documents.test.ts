import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { axe, expect, exploreSample, goTo, type Page, shot, sizes, test } from './fixtures.ts';

const main = (page: Page) => page.getByRole('main');
const paper = (page: Page) => page.getByRole('article');
const finding = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const readsPdf = spawnSync('pdftotext', ['-v']).error === undefined;

test('a promotion case whose every line opens its rows is changed, saved as DOCX and printed', async ({ page }) => {
  test.setTimeout(150_000);
  await exploreSample(page);
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await main(page).getByRole('link', { name: 'Documents' }).click();
  await finding(page, 'Your record can be written out');
  await axe(page);
  await main(page).getByRole('link', { name: 'Promotion case' }).click();
  await finding(page, /said openly$/);
  const claim = paper(page)
    .getByRole('button', { name: /^First draft of/ })
    .first();
  const words = (await claim.textContent()) ?? '';
  await claim.click();
  await expect(paper(page).getByRole('link', { name: 'Open the entry' }).first()).toBeVisible();
  await paper(page).getByRole('textbox', { name: 'Wording' }).fill('Set the direction for pricing');
  await page.keyboard.press('Control+Enter');
  await expect(paper(page).getByRole('button', { name: 'Set the direction for pricing' })).toBeVisible();
  await expect(
    paper(page)
      .getByText(/^Can speak of it: /)
      .first(),
  ).toBeVisible();
  await axe(page);
  for (const [name, size] of [...sizes].reverse()) {
    await page.setViewportSize(size);
    await shot(page, `promotion-case-${name}`);
  }

  const file = page.waitForEvent('download');
  await main(page).getByRole('button', { name: 'Download DOCX' }).click();
  const xml = strFromU8(unzipSync(readFileSync(await (await file).path()))['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('Set the direction for pricing');
  expect(xml).not.toContain(words.slice(0, 60));
  if (readsPdf) {
    const pdf = await page.pdf();
    const read = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf }).toString('utf8').replace(/\s+/g, ' ');
    expect(read).toContain('Set the direction for pricing');
    expect(read).not.toContain('Download DOCX');
  }

  await goTo(page, '/review/documents/self-review');
  await finding(page, /^Self-review: /);
  await main(page).getByLabel('Time').selectOption('All of it');
  await expect(paper(page).getByRole('heading', { name: 'What I learned' })).toBeVisible();
  await axe(page);
  await shot(page, 'self-review');

  await goTo(page, '/review/documents');
  await main(page).getByRole('link', { name: 'Brag document' }).click();
  await finding(page, /^Brag document: /);
  await main(page).getByLabel('Order').selectOption('By time');
  await expect(paper(page).getByText(/^Can speak of it/)).toBeHidden();
  await axe(page);
});
