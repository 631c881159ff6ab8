import { readFileSync } from 'node:fs';
import { axe, expect, goTo, type Page, shot, sizes, test } from './fixtures.ts';
import { importFiles, takeIn } from './import-files.ts';

const begin = '2026-11-25T09:00:00.000Z';
test.use({ now: begin });

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const side = (page: Page) => page.getByRole('navigation', { name: 'Sections', exact: true });
const main = (page: Page) => page.getByRole('main');
const dialog = (page: Page) => page.getByRole('dialog');
const stage = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
/** A word that nothing else holds. */
const canary = 'Quillonwren';

async function on(page: Page, days: number, path: string): Promise<void> {
  await page.clock.setFixedTime(new Date(Date.parse(begin) + days * 86_400_000));
  await page.goto(path);
}

/** Ten years of somebody's career as one's own: with people long due, a board, check-ins and a plateau. */
async function tenYears(page: Page): Promise<void> {
  await importFiles(page, { name: 'windward.json', mimeType: 'application/json', buffer: readFileSync('examples/sample-career.json') });
  await takeIn(page);
  await page.goto('/');
}

const nags = /\b(due|late|overdue|missed|carried over|waiting|moves? open|plateau)\b/i;
const pages = ['/', '/people', '/people/board', '/people/peers', '/people/stakeholders', '/people/communities', '/radar', '/setback'];

async function nothingNags(page: Page): Promise<void> {
  const found: string[] = [];
  for (const path of pages) {
    await goTo(page, path);
    await expect(headline(page)).toBeVisible();
    for (const line of `${await side(page).innerText()}\n${await main(page).innerText()}`.split('\n')) if (nags.test(line)) found.push(`${path}: ${line}`);
  }
  expect(found, 'what nags').toEqual([]);
}

test('a layoff from its first day over weeks to its end: nothing nags in between', async ({ page }) => {
  test.setTimeout(240_000);
  await tenYears(page);
  await expect(side(page)).toContainText(/moves open/);
  await expect(side(page)).toContainText(/due/);

  await test.step('what and when is enough, and the rest falls silent', async () => {
    await page.getByRole('button', { name: 'Something hard happened?' }).click();
    await dialog(page).getByRole('radio', { name: 'Laid off' }).check({ force: true });
    await axe(page);
    await shot(page, 'setback-dialog', false);
    await dialog(page).getByRole('button', { name: 'Go on' }).click();
    await expect(headline(page)).toHaveText('Take the time this needs');
    await nothingNags(page);
    await goTo(page, '/radar');
    await expect(headline(page)).toHaveText('The radar is quiet for now');
  });

  await test.step('one gentle thing on Today: another one, done, and that is enough', async () => {
    await goTo(page, '/');
    await expect(headline(page)).toHaveText('Nothing has to happen today');
    const card = main(page).getByRole('heading', { level: 2 }).first();
    const first = await card.innerText();
    await page.getByRole('button', { name: 'Another one' }).click();
    await expect(card).not.toHaveText(first);
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(page.getByText('Done, and enough for today')).toBeVisible();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Not today' }).click();
    await expect(page.getByText('That is fine, too')).toBeVisible();
    await page.getByRole('button', { name: 'One after all' }).click();
    await expect(page.getByRole('button', { name: 'Done', exact: true })).toBeVisible();
  });

  await test.step('the first days: seen to, does not apply, and taken back', async () => {
    await goTo(page, '/setback');
    const list = page.getByRole('region', { name: 'The first days' });
    await list.getByRole('checkbox', { name: /^Notice period/ }).click();
    await list.getByText('Devices, days and permits').click();
    await list.getByRole('button', { name: /^Does not apply: A visa/ }).click();
    await expect(list.getByRole('button', { name: /^It does apply: A visa/ })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(list.getByRole('button', { name: /^Does not apply: A visa/ })).toBeVisible();
    await expect(list.getByRole('checkbox', { name: /^Notice period/ })).toBeChecked();
  });

  await test.step('a week later: two lines to somebody near, who is not asked for again', async () => {
    await on(page, 7, '/setback');
    await nothingNags(page);
    await goTo(page, '/setback');
    await stage(page, 'Support').check({ force: true });
    await expect(headline(page)).toHaveText('You do not have to carry it alone');
    const button = main(page)
      .getByRole('button', { name: /^Two lines: / })
      .first();
    const name = (await button.getAttribute('aria-label'))?.replace('Two lines: ', '') ?? '';
    await button.click();
    await expect(dialog(page).getByRole('textbox', { name: 'Subject' })).toHaveValue('A hard week');
    await expect(dialog(page).getByRole('textbox', { name: 'Text' })).toHaveValue(/I was laid off, and I wanted you to hear it from me/);
    await dialog(page).getByRole('button', { name: 'Copy text' }).click();
    await dialog(page).getByRole('button', { name: 'Yes, it is sent' }).click();
    await expect(main(page).getByRole('button', { name: `Two lines: ${name}` })).toBeHidden();
    await expect(main(page).getByText('In touch today')).toBeVisible();
  });

  await test.step('three weeks later: a page for oneself that nothing finds', async () => {
    await on(page, 21, '/setback');
    await nothingNags(page);
    await goTo(page, '/setback');
    await expect(stage(page, 'Support')).toBeChecked();
    await stage(page, 'Reflect').check({ force: true });
    await page.getByRole('button', { name: 'Write', exact: true }).click();
    await page.getByRole('textbox', { name: 'Whatever comes' }).fill(`  ${canary} said so\n\nand I was tired`);
    await page.getByRole('button', { name: 'Stop here' }).click();
    await expect(page.getByText('Private: only in the full export').first()).toBeVisible();
    await page.reload();
    await page.getByText('Whatever comes written today').click();
    await expect(page.getByRole('textbox', { name: 'Whatever comes' })).toHaveValue(`  ${canary} said so\n\nand I was tired`);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search people, entries and commands' }).fill(canary);
    await expect(dialog(page)).not.toContainText(`${canary} said so`);
    await expect(dialog(page).getByRole('option')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await goTo(page, '/journal');
    await page.getByRole('searchbox', { name: 'Search the journal' }).fill(canary);
    await expect(page.getByText('0 found')).toBeVisible();
    await goTo(page, '/setback');
    await page.getByText('Whatever comes written today').click();
    await page.getByRole('button', { name: 'Delete: Whatever comes' }).click();
    await expect(page.getByText('Pages you wrote')).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Pages you wrote')).toBeVisible();
  });

  await test.step('“I failed” becomes “I learned”, and a lesson only when asked', async () => {
    await on(page, 35, '/setback?stage=reframe');
    await page.getByRole('textbox', { name: 'I failed …' }).fill('I failed to see the cut coming');
    await page.getByRole('textbox', { name: 'I learned …' }).fill(`Ask how ${canary} is paid for`);
    await page.getByRole('button', { name: 'Keep it privately' }).click();
    await goTo(page, '/journal');
    await page.getByRole('searchbox', { name: 'Search the journal' }).fill(canary);
    await expect(page.getByText('0 found')).toBeVisible();
    await goTo(page, '/setback?stage=reframe');
    await page.getByRole('button', { name: 'Keep as a lesson' }).click();
    await expect(page.getByText('In your journal as a lesson, kept today')).toBeVisible();
    await goTo(page, '/journal');
    await page.getByRole('searchbox', { name: 'Search the journal' }).fill(canary);
    await expect(page.getByText('1 found')).toBeVisible();
  });

  await test.step('back and forth, to a first small step, a sentence and the papers', async () => {
    await on(page, 56, '/setback');
    await nothingNags(page);
    await goTo(page, '/setback');
    await stage(page, 'Act').check({ force: true });
    await stage(page, 'Time to process').check({ force: true });
    await stage(page, 'Act').check({ force: true });
    await expect(headline(page)).toHaveText('One small step is enough');
    await expect(main(page).getByRole('link', { name: 'Opportunities' })).toHaveAttribute('href', '/opportunities');
    await expect(main(page).getByRole('link', { name: 'Your résumé' })).toHaveAttribute('href', '/path/resume');
    await page.getByRole('textbox', { name: 'In one sentence' }).fill('My team was closed; I led its pricing.');
    await main(page)
      .getByRole('button', { name: /^Two lines: / })
      .first()
      .click();
    await expect(dialog(page).getByRole('textbox', { name: 'Subject' })).toHaveValue('What comes next for me');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Choose a step' }).click();
    await page.getByRole('textbox', { name: 'What' }).fill('Read one advert closely');
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeHidden();
    await goTo(page, '/');
    await expect(headline(page)).toHaveText('One small step for this week');
    await expect(main(page).getByRole('checkbox', { name: /^Done: / })).toHaveCount(1);
  });

  await test.step('a first application, from the page to the board of opportunities, and still nothing nags', async () => {
    await on(page, 63, '/setback');
    await main(page).getByRole('link', { name: 'Opportunities' }).click();
    await page.getByRole('button', { name: 'Add an opportunity' }).click();
    await dialog(page).getByRole('textbox', { name: 'Title of the role' }).fill('Group Product Manager');
    await dialog(page).getByRole('textbox', { name: 'Company' }).fill('Fennel');
    await dialog(page).getByLabel('Where it stands').selectOption('Applied');
    await page.keyboard.press('Control+Enter');
    await expect(dialog(page)).toBeHidden();
    await goTo(page, '/opportunities');
    await expect(main(page).getByText('Group Product Manager').first()).toBeVisible();
    await nothingNags(page);
  });

  await test.step('it rests, goes on, and ends calmly; nobody is late on the first day back', async () => {
    await on(page, 70, '/setback');
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect(headline(page)).toHaveText('This rests for now');
    await goTo(page, '/radar');
    await expect(headline(page)).toHaveText('The radar is quiet for now');
    await goTo(page, '/setback');
    await page.getByRole('button', { name: 'Go on with it' }).click();
    await on(page, 84, '/setback');
    await nothingNags(page);
    await goTo(page, '/setback');
    await page.getByRole('button', { name: 'I am through this for now' }).click();
    await expect(headline(page)).toHaveText('Behind you for now');
    await expect(page.getByRole('heading', { name: 'Who was there' })).toBeVisible();
    await expect(page.getByText(`Ask how ${canary} is paid for`)).toBeVisible();
    await axe(page);
    await shot(page, 'setback-end');
    await page.getByRole('link', { name: 'Open Today' }).click();
    await expect(page.getByRole('button', { name: 'Something hard happened?' })).toBeVisible();
    await expect(side(page).getByRole('link', { name: 'Setback' })).toHaveCount(0);
    await expect(side(page)).not.toContainText(/\d+ due/);
    await goTo(page, '/people');
    await expect(main(page)).not.toContainText(/\blate\b/);
  });
});

test('by keyboard alone, on both sizes, without a fault for axe', { tag: '@long' }, async ({ page }) => {
  test.setTimeout(180_000);
  await tenYears(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('laid off');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('radio', { name: 'Laid off' })).toBeVisible();
  await dialog(page).getByRole('radio', { name: 'Laid off' }).focus();
  await page.keyboard.press('Space');
  await dialog(page).getByRole('button', { name: 'Go on' }).focus();
  await page.keyboard.press('Enter');
  await expect(headline(page)).toBeFocused();
  await stage(page, 'Time to process').focus();
  for (const name of ['Support', 'Reflect', 'Reframe', 'Act']) {
    await page.keyboard.press('ArrowRight');
    await expect(stage(page, name)).toBeChecked();
  }
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect(headline(page)).toHaveText('Nothing has to happen today');
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(headline(page)).toHaveText('One small step is enough');
  for (const [device, viewport] of sizes) {
    await page.setViewportSize(viewport);
    await goTo(page, '/');
    await expect(page.getByText('One gentle thing, if you like')).toBeVisible();
    await axe(page);
    await shot(page, `setback-today-${device}`);
    for (const one of ['time', 'support', 'reflect', 'reframe', 'act']) {
      await goTo(page, `/setback?stage=${one}`);
      if (one === 'reflect') await page.getByRole('button', { name: 'Write', exact: true }).click();
      await axe(page);
      await shot(page, `setback-${one}-${device}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${one} on ${device}`).toBe(true);
    }
  }
});

test('a role that ended in a layoff offers the page, and an empty one says what it is for', async ({ page }) => {
  await goTo(page, '/setback');
  await expect(headline(page)).toHaveText('Nothing hard is written down now');
  await axe(page);
  await shot(page, 'setback-empty');
  await page.goto('/path?add=role');
  await dialog(page).getByRole('textbox', { name: 'Title' }).fill('Product Manager');
  await dialog(page).getByRole('textbox', { name: 'To' }).fill('2026-11-20');
  await dialog(page).getByLabel('How it ended').selectOption({ label: 'Laid off' });
  await dialog(page).getByRole('button', { name: 'Save role' }).click();
  await expect(dialog(page)).toBeHidden();
  await goTo(page, '/');
  await expect(page.getByRole('heading', { name: 'There is a page for the weeks after a layoff' })).toBeVisible();
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(dialog(page).getByRole('radio', { name: 'Laid off' })).toBeChecked();
  await dialog(page).getByRole('button', { name: 'Go on' }).click();
  await expect(headline(page)).toHaveText('Take the time this needs');
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(headline(page)).toHaveText('Nothing hard is written down now');
  await page.keyboard.press('Control+z');
  await expect(headline(page)).toHaveText('Take the time this needs');
});
