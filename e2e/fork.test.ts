import { axe, expect, exploreSample, goTo, type Page, shot, sizes, test } from './fixtures.ts';

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const side = (page: Page) => page.getByRole('navigation', { name: 'Sections', exact: true });
const today = (page: Page) => side(page).getByRole('link', { name: /^Today/ });
const standIn = 'Stand in for somebody who leads, for one meeting that is really theirs to run';
const move = (page: Page, what: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: what }) });

test('from Today to the fork, where a blank’s test becomes a move of this week and is taken back', async ({ page }) => {
  await side(page).getByRole('link', { name: 'Path' }).click();
  await page.getByRole('button', { name: 'Add a role' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Product Manager');
  await page.getByRole('textbox', { name: 'From' }).fill('2024-01');
  await page.getByRole('button', { name: 'Save role' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  for (const win of ['Shipped the waiting list', 'Cut a form to one page', 'Ran the retrospective']) {
    await page.keyboard.press('c');
    await page.getByRole('textbox', { name: 'Text' }).fill(win);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await today(page).click();
  await page.getByRole('button', { name: /^Say it: / }).click();
  const goal = page.getByRole('dialog');
  await goal.getByRole('textbox', { name: 'In one sentence' }).fill('Lead a product area');
  await goal.getByRole('radio', { name: 'Senior', exact: true }).check();
  await goal.getByRole('button', { name: 'Save' }).click();
  const look = move(page, 'Look at the fork: depth or people');
  await expect(look).toContainText('Twelve blanks there have a small test beside them.');
  await page.getByRole('button', { name: /^See both ways: / }).click();
  await expect(headline(page)).toHaveText('Two good ways on, and twelve blanks to try out');
  await expect(page.getByText('You said: not decided yet.')).toBeVisible();
  await expect(page.getByText('Nobody on your board leads people, as far as titles tell.')).toBeVisible();

  const make = page.getByRole('button', { name: `Make it a move: ${standIn}` });
  await make.click();
  await expect(make).toBeHidden();
  await today(page).click();
  await expect(move(page, standIn)).toContainText('You chose it at the fork, to learn about the way of a leader of people.');
  await expect(move(page, standIn)).toContainText('1 h 30 min');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: In this week’s moves')).toBeVisible();
  await expect(move(page, standIn)).toBeHidden();
});

test('a blank fills as the record does, and once a way is chosen Today asks no more', async ({ page }) => {
  await page.goto('/path/fork');
  await expect(page.getByText('Nothing in your journal names management yet.')).toBeVisible();
  await page.keyboard.press('c');
  const box = page.getByRole('dialog');
  await box.getByRole('textbox', { name: 'Text' }).fill('Coached Kit through her first plan');
  await box.getByRole('checkbox', { name: 'Management' }).check();
  await box.getByRole('button', { name: 'Save win' }).click();
  await expect(page.getByText('Nothing yet says whether coaching gives you energy.')).toBeVisible();

  await page.getByRole('button', { name: 'Change which way' }).click();
  await page.getByRole('dialog').getByRole('radio', { name: 'Leader of people' }).check();
  await page.getByRole('dialog').getByRole('textbox', { name: 'In one sentence' }).fill('Lead a product area');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('You said: leader of people.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByText('You said: not decided yet.')).toBeVisible();
});

for (const [device, viewport] of sizes)
  test.describe(device, { tag: '@long' }, () => {
    test.use({ viewport });

    test('every number opens its rows, on both sides, and nothing is cut or refused', { tag: '@long' }, async ({ page }) => {
      await exploreSample(page);
      await goTo(page, '/path/fork');
      await expect(headline(page)).toHaveText(/^Two good ways on/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'wider than the screen').toBeLessThanOrEqual(0);
      await axe(page);
      await shot(page, `fork-${device}`);
      const people = page.getByRole('region', { name: 'Leader of people' });
      await people
        .getByRole('button', { name: /entries name it$/ })
        .first()
        .click();
      const rows = people.getByRole('list', { name: /entries name it$/ });
      await rows.getByRole('button').first().click();
      await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Text' })).toHaveValue(/Walked one of Priyanka/);
      await page.keyboard.press('Escape');
      await people.getByRole('button', { name: /stretched these skills$/ }).click();
      await people.getByRole('button', { name: /^Standing in for the Carriers lead/ }).click();
      await expect(page.getByRole('dialog', { name: 'Edit project' })).toBeVisible();
      await page.keyboard.press('Escape');
      await axe(page);
      await shot(page, `fork-open-${device}`);
    });
  });
