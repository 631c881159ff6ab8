import { axe, expect, exploreSample, goTo, type Page, shot, sizes, test } from './fixtures.ts';

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const side = (page: Page) => page.getByRole('navigation', { name: 'Sections', exact: true });
const putOff = 'Say the sentence you have been putting off to one person';

async function toSkills(page: Page): Promise<void> {
  await side(page).getByRole('link', { name: 'Path' }).click();
  await page.getByRole('link', { name: 'Framework' }).click();
}

test('from Today to a skill, a practice becomes a move of this week and is taken back', async ({ page }) => {
  await page.getByRole('button', { name: /^Say it: / }).click();
  await page.getByRole('textbox', { name: 'In one sentence' }).fill('Lead a product area');
  await page.keyboard.press('Enter');
  await expect(headline(page)).toHaveText('Five moves for this week');

  await toSkills(page);
  await expect(headline(page)).toHaveText('Ten skills, each in five steps you could see');
  await expect(page.getByText('A phase is not a title:')).toBeVisible();
  await page.getByRole('link', { name: /^Management/ }).click();
  await expect(headline(page)).toHaveText('Management, in five steps');
  await expect(page.getByRole('heading', { name: /^Level \d: / })).toHaveCount(5);
  await page.getByRole('button', { name: `Make it a move: ${putOff}` }).click();
  await expect(page.getByRole('link', { name: 'In this week’s moves', exact: true })).toBeVisible();
  await expect(page.getByRole('status').getByText('In this week’s moves')).toBeVisible();

  await side(page)
    .getByRole('link', { name: /^Today/ })
    .click();
  const move = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: putOff }) });
  await expect(move).toContainText('You chose it yourself: Management, level 2, says it while it is fresh.');
  await expect(move).toContainText('45 min');
  await page.getByRole('button', { name: 'Replan' }).click();
  await expect(move).toBeVisible();

  await expect(headline(page)).toHaveText('Five moves for this week');

  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: Week planned')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: In this week’s moves')).toBeVisible();
  await expect(move).toBeHidden();
});

test('the button’s own Undo takes it out of the week again, and an address without a skill says so', async ({ page }) => {
  await page.goto('/path/skill-execution');
  const make = page.getByRole('button', { name: 'Make it a move: Close one thing that has been nearly done for weeks' });
  await make.click();
  await expect(make).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(make).toBeVisible();
  await page.goto('/path/skill-juggling');
  await expect(headline(page)).toHaveText('There is no such page');
  await page.getByRole('link', { name: 'See the skills, level by level' }).click();
  await expect(headline(page)).toHaveText('Ten skills, each in five steps you could see');
});

for (const [device, viewport] of sizes)
  test.describe(device, { tag: '@long' }, () => {
    test.use({ viewport });

    test('the evidence counted is one click from its entries, and nothing is cut or refused', { tag: '@long' }, async ({ page }) => {
      await exploreSample(page);
      await goTo(page, '/path/skills');
      await expect(headline(page)).toHaveText(/^Your journal names (all ten|\w+) skills/);
      await axe(page);
      await shot(page, `skills-${device}`);
      await page.getByRole('link', { name: /^Strategic thinking/ }).click();
      await expect(headline(page)).toHaveText(/^Strategic thinking: .* so far$/);
      await page.getByRole('button', { name: /^Make it a move: Write one page on what you are building/ }).click();
      await expect(page.getByRole('link', { name: 'In this week’s moves', exact: true })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'wider than the screen').toBeLessThanOrEqual(0);
      await axe(page);
      await shot(page, `skill-${device}`);
      await page.getByRole('link', { name: 'Read the entries' }).click();
      await expect(page.getByLabel('Skill', { exact: true })).toHaveValue('strategic-thinking');
      await expect(page.getByText(/\d+ found$/)).toBeVisible();
    });
  });
