import { axe, expect, exploreSample, goTo, type Page, shot, sizes, test } from './fixtures.ts';
import { importFiles, takeIn } from './import-files.ts';
import { goodYear } from './radar-career.ts';

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const side = (page: Page) => page.getByRole('navigation', { name: 'Sections', exact: true });
const numbers = async (page: Page, what: string): Promise<number[]> =>
  (await page.locator(what).allTextContents()).map((text) => Math.round(Number(text.replace('−', '-')) * 100));

test('from Today to the radar: since about when, what it is made of, and the check-ins behind each part', async ({ page }) => {
  await exploreSample(page);
  await page.getByRole('link', { name: 'What it may mean' }).click();
  await expect(headline(page)).toHaveText(/^(Likely a plateau|Worth watching), since about \w+ \d{4}$/);
  const parts = await numbers(page, '[data-part]');
  const [sum] = await numbers(page, '[data-sum]');
  expect(parts.length).toBe(7);
  expect(parts.reduce((all, one) => all + one, 0)).toBe(sum);
  await page.getByText('Learning', { exact: true }).last().click();
  await page.getByRole('list', { name: 'What it is made of' }).getByRole('link', { name: /–/ }).first().click();
  await expect(page).toHaveURL(/\/check-in\?week=/);
});

const day = 86_400_000;
const start = Date.parse('2026-03-04T09:00:00.000Z');
/** So many weeks later, on a Friday, when the week is checked in: what stretched, what was learnt, and whether it could have been done a year ago. */
async function checkInAfter(page: Page, weeks: number, level: number): Promise<void> {
  await page.clock.setFixedTime(new Date(start + (weeks * 7 + 2) * day));
  await page.goto('/check-in');
  await page.getByRole('group', { name: 'This week stretched me' }).getByRole('radio').first().focus();
  await page.keyboard.type(`${level}${level}444`);
  if (level < 3) await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page).toHaveURL(/\/$/);
}
const partsAddUp = async (page: Page): Promise<void> => {
  const [sum] = await numbers(page, '[data-sum]');
  expect((await numbers(page, '[data-part]')).reduce((all, one) => all + one, 0)).toBe(sum);
};

test('a plateau begins, is noticed, explained, answered “partly”, and turned into a test', async ({ page }) => {
  test.setTimeout(180_000);
  await importFiles(page, goodYear());
  await takeIn(page);
  await checkInAfter(page, 0, 4);
  await goTo(page, '/radar');
  await expect(headline(page)).toHaveText('Nothing points to a plateau now');
  for (const week of [1, 2, 3, 4]) await checkInAfter(page, week, 2);

  // Noticed: on Monday the question is among the moves.
  await page.clock.setFixedTime(new Date(start + 33 * day));
  await page.goto('/');
  const move = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Say whether it rings true/ }) });
  await expect(move).toContainText(/since about March 2026\. Since about March 2026 you sit below your normal in this role/);
  await move.getByRole('button', { name: /^Open the radar/ }).click();

  // Explained: since about when, by what, how sure, and what else it could be.
  await expect(headline(page)).toHaveText(/^(Likely a plateau|Worth watching), since about March 2026$/);
  for (const said of [/Support and energy are at your normal/, /may have begun between about/, /in the role adds a little/, /in 10 likely/])
    await expect(page.getByText(said)).toBeVisible();
  await partsAddUp(page);

  // Answered "partly": half of it goes, in a row of its own, and the rest still adds up.
  const before = (await numbers(page, '[data-sum]'))[0] ?? 0;
  await page.getByRole('radio', { name: 'Partly', exact: true }).check({ force: true });
  await page.getByRole('radio', { name: 'When it began' }).check({ force: true });
  await expect(page.getByText('Halved, as you said partly')).toBeVisible();
  await expect.poll(async () => Math.abs(((await numbers(page, '[data-sum]'))[0] ?? 0) - before / 2)).toBeLessThan(2);
  await partsAddUp(page);
  await axe(page);
  await page
    .getByRole('link', { name: /^Today/ })
    .first()
    .click();
  await expect(page.getByText('Answered').first()).toBeVisible();

  // It goes on, and is turned into a test with one press; one undo takes hypothesis and test away again.
  for (const week of [5, 6]) await checkInAfter(page, week, 2);
  await goTo(page, '/radar');
  await expect(headline(page)).toHaveText(/since about March 2026$/);
  await page.getByText('What you said before').click();
  await expect(page.getByText(/Partly, off on: when it began/)).toBeVisible();
  const ways = page.getByRole('list', { name: 'Four ways through' });
  await expect(ways).toContainText('“Returns portal”, which runs now, does not touch');
  await ways.getByRole('button', { name: /^Plan it as a test: Ask Eva Brand/ }).click();
  const planned = ways.getByRole('link', { name: 'Planned in the Lab: Ask Eva Brand about their last Tuesday' });
  await expect(planned).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(planned).toBeHidden();
  await ways.getByRole('button', { name: /^Plan it as a test: Ask Eva Brand/ }).click();
  await ways.getByRole('button', { name: 'Make it a move: Ask Ana Ribeiro where you could grow' }).click();
  await expect(ways.getByRole('link', { name: 'Ask Ana Ribeiro: in this week’s moves' })).toBeVisible();
  await ways.getByRole('button', { name: 'Draft to Ana Ribeiro' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Text' })).toHaveValue(/if you gave me harder work, what would it be\?/);
  await axe(page);
  await shot(page, 'ways-draft', false);
  await page.keyboard.press('Escape');
  await shot(page, 'ways-taken');
  await planned.click();
  await expect(headline(page)).toHaveText(/Ask Eva Brand about their last Tuesday/);
  await page
    .getByRole('link', { name: /^Today/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Ask Ana Ribeiro where you could grow' })).toBeVisible();
});

test('the promotion side: eight questions by keyboard, a round, a signal, what they add, and all of it taken back', async ({ page }) => {
  test.setTimeout(120_000);
  await importFiles(page, goodYear());
  await takeIn(page);
  await page.goto('/');
  await side(page).getByRole('link', { name: 'Radar' }).click();
  await page.getByRole('link', { name: 'Promotion', exact: true }).click();
  await expect(headline(page)).toHaveText('Too little is known about promotion here');
  await axe(page);
  await page.getByRole('link', { name: 'Answer eight questions' }).click();
  await page.getByRole('radio', { name: '1' }).first().focus();
  await page.keyboard.type('25532243');
  await expect(page.getByRole('button', { name: 'Save answers' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(headline(page)).toHaveText('The next level here is likely closed for now');
  await expect(page.getByText(/Ask Dora Lind what the next level would take/)).toBeVisible();

  await page.getByRole('button', { name: 'Write a signal' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'In their words' }).fill('There is budget for one, and it is yours');
  await dialog.getByRole('radio', { name: 'Spoke for it' }).check({ force: true });
  await axe(page);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Write a round' }).click();
  await dialog.getByLabel('When it was decided').fill('2026-02-16');
  await dialog.getByRole('radio', { name: /somebody else was chosen/ }).check({ force: true });
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await partsAddUp(page);
  await page.getByRole('list', { name: 'What the chance is made of' }).getByText('Promotion rounds').click();
  await expect(page.getByRole('button', { name: /Considered, and somebody else was chosen$/ })).toBeVisible();
  await axe(page);

  await shot(page, 'promotion-filled');
  // A promotion begins it anew; Undo brings back what was.
  await page.getByRole('button', { name: 'Edit: Considered, and somebody else was chosen, 16 Feb' }).click();
  await dialog.getByRole('radio', { name: 'Promoted' }).check({ force: true });
  await dialog.getByLabel('When it was decided').fill('2026-03-04');
  await page.keyboard.press('Control+Enter');
  await expect(headline(page)).toHaveText('Too little is known about promotion here');
  await expect(page.getByText('counts no more').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(headline(page)).not.toHaveText('Too little is known about promotion here');
  await page.getByRole('button', { name: /^Remove: Spoke for it/ }).click();
  await expect(headline(page)).toHaveText('The next level here is likely closed for now');
  await page.getByRole('link', { name: 'Quarterly questions' }).click();
  await expect(headline(page)).toHaveText('You have answered for this quarter');
  await expect(page.getByRole('row', { name: /Most of my days run by themselves/ }).getByRole('cell')).toHaveText(['3']);
  await axe(page);
});

for (const [device, viewport] of sizes)
  test.describe(device, { tag: '@long' }, () => {
    test.use({ viewport });

    test('the radar’s views fit the screen, light and dark', async ({ page }) => {
      test.setTimeout(120_000);
      await exploreSample(page);
      for (const [path, name] of [
        ['/radar', 'radar'],
        ['/radar/promotion', 'promotion'],
        ['/radar/quarter', 'quarter'],
      ] as const) {
        await goTo(page, path);
        await expect(page.getByRole('navigation', { name: 'Views of the radar' })).toBeVisible();
        await expect(page.locator('main section').first()).toBeVisible();
        await axe(page);
        await shot(page, `${name}-${device}`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    });
  });

test('the map shades what may be a plateau, and leads to what it is read from', { tag: '@long' }, async ({ page }) => {
  await exploreSample(page);
  await goTo(page, '/path');
  await expect(page.getByText(/what may be a plateau since about \w+ \d{4}/).first()).toBeVisible();
  await page.getByRole('region', { name: 'The map' }).getByRole('link', { name: 'What may be a plateau' }).click();
  await expect(headline(page)).toHaveText(/since about/);
});

test('what does not ring true is read anew, and Undo brings it back', { tag: '@long' }, async ({ page }) => {
  await exploreSample(page);
  await goTo(page, '/radar');
  await expect(headline(page)).toHaveText(/since about/);
  await page.getByRole('radio', { name: 'No', exact: true }).check({ force: true });
  await expect(page.getByText('It begins to read anew and stays quiet for twelve weeks.')).toBeVisible();
  await expect(headline(page)).toHaveText('The radar reads anew');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: Answer kept')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'No', exact: true })).not.toBeChecked();
  await expect(headline(page)).toHaveText(/since about/);
});

test('before there is enough it says how far its learning is, and with nothing what to do', { tag: '@long' }, async ({ page }) => {
  await side(page).getByRole('link', { name: 'Radar' }).click();
  await expect(headline(page)).toHaveText('The radar reads one role at a time');
  await axe(page);
  await page.getByRole('link', { name: 'Say which role you hold' }).click();
  await page.getByRole('button', { name: 'Add a role' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Product Manager');
  await page.getByRole('textbox', { name: 'From' }).fill('2026-01');
  await page.getByRole('button', { name: 'Save role' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await goTo(page, '/radar');
  await page.getByRole('link', { name: 'Do a check-in' }).click();
  await expect(headline(page)).toHaveText('Two minutes about your week');
});
