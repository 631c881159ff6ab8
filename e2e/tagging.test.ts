import { axe, expect, type Page, shot, sizes, test } from './fixtures.ts';

const box = (page: Page) => page.getByRole('dialog').getByRole('textbox', { name: 'Text' });
const proposed = (page: Page) => page.getByRole('list', { name: 'Skills your words speak for' });
const proposal = (page: Page, skill: string) => proposed(page).getByRole('button', { name: new RegExp(`^${skill}`) });
const checkbox = (page: Page, skill: string) => page.getByRole('checkbox', { name: skill });

async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('c');
  await box(page).pressSequentially(text);
}

async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('while one writes, skills are proposed with their words; a key takes one, a key drops one, and both are kept', async ({ page }) => {
  await write(page, 'Interviewed five customers about churn and shipped the fix');
  await expect(proposal(page, 'Consumer science')).toContainText('“interviewed”');
  await expect(proposal(page, 'Execution')).toContainText('“shipped”');
  await expect(page.getByRole('status').filter({ hasText: 'Skills proposed: Consumer science' })).toBeAttached();
  await expect(checkbox(page, 'Consumer science')).not.toBeChecked();

  await page.keyboard.press('Control+Shift+Digit1');
  await expect(proposal(page, 'Consumer science')).toHaveAttribute('aria-pressed', 'true');
  await expect(checkbox(page, 'Consumer science')).toBeChecked();
  await expect(box(page)).toHaveValue('Interviewed five customers about churn and shipped the fix');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Control+Shift+Digit1');
  await expect(checkbox(page, 'Consumer science')).not.toBeChecked();
  await page.keyboard.press('Control+Shift+Digit1');

  await page.keyboard.press('Tab');
  await expect(proposal(page, 'Consumer science')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(proposal(page, 'Execution')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(proposal(page, 'Execution')).toBeHidden();
  await expect(proposal(page, 'Organizational design')).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(proposed(page).getByRole('listitem')).toHaveCount(1);
  await expect(proposal(page, 'Consumer science')).toBeFocused();
  await save(page);

  await page.getByRole('link', { name: 'Journal' }).first().click();
  const row = page.getByRole('article');
  await expect(row).toContainText('Consumer science');
  await expect(row).not.toContainText('Execution');

  await row.getByRole('button', { name: /^Edit/ }).click();
  await expect(proposal(page, 'Consumer science')).toHaveAttribute('aria-pressed', 'true');
  await box(page).press('End');
  await box(page).pressSequentially(' on time, shipped twice');
  await expect(box(page)).toHaveValue(/shipped twice$/);
  await expect(proposal(page, 'Consumer science')).toBeVisible();
  await expect(proposal(page, 'Execution')).toBeHidden();
  await checkbox(page, 'Execution').check({ force: true });
  await save(page);
  await expect(row).toContainText('Execution');
});

test('what the words are taken for is learned: after two entries a word of one’s own is proposed', async ({ page }) => {
  for (const text of ['Zephyr week one', 'Zephyr again']) {
    await write(page, text);
    await expect(page.getByText('Skills your words speak for show up here.')).toBeVisible();
    await checkbox(page, 'Industry partnerships').check({ force: true });
    await box(page).focus();
    await save(page);
  }
  await write(page, 'Another zephyr day');
  await expect(proposal(page, 'Industry partnerships')).toContainText('“zephyr”');
  await proposal(page, 'Industry partnerships').click();
  await expect(checkbox(page, 'Industry partnerships')).toBeChecked();
  await box(page).focus();
  await save(page);
});

test('nothing below the text moves while skills are proposed and go away again', { tag: '@long' }, async ({ page }) => {
  await page.keyboard.press('c');
  const below = page.getByRole('group', { name: 'Skills it shows' });
  await expect(page.getByText('Skills your words speak for show up here.')).toBeVisible();
  const before = await below.boundingBox();
  await box(page).pressSequentially('Ran an A/B test on the API, presented the roadmap to the board and hired two designers');
  await expect(proposed(page).getByRole('listitem')).toHaveCount(3);
  expect(await below.boundingBox()).toEqual(before);
  await box(page).fill('');
  await expect(page.getByText('Skills your words speak for show up here.')).toBeVisible();
  expect(await below.boundingBox()).toEqual(before);
});

test('a project’s skills are proposed from its name, part and outcome', { tag: '@long' }, async ({ page }) => {
  await page.getByRole('link', { name: 'Path' }).first().click();
  await page.getByRole('button', { name: 'Add a project' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Rewrote the API');
  await page.getByRole('textbox', { name: 'What came of it' }).fill('Signed the reseller agreement');
  await expect(proposal(page, 'Technical')).toBeVisible();
  await page.keyboard.press('Control+Shift+Digit2');
  await proposed(page).getByRole('button', { name: 'Drop Industry partnerships' }).click();
  await page.getByRole('button', { name: 'Save project' }).click();
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Rewrote the API' }) })).toBeVisible();
  await page.getByRole('button', { name: 'Edit Rewrote the API' }).click();
  await expect(proposal(page, 'Technical')).toHaveAttribute('aria-pressed', 'true');
  await expect(proposal(page, 'Communication')).toHaveAttribute('aria-pressed', 'false');
  await expect(proposal(page, 'Industry partnerships')).toBeHidden();
});

test('the help names the keys', { tag: '@long' }, async ({ page }) => {
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help.getByText('Take a skill proposed for what you write')).toBeVisible();
  await expect(help.getByText('Ctrl ⇧ 1–3')).toBeVisible();
});

for (const [device, viewport] of sizes)
  test.describe(device, { tag: '@long' }, () => {
    test.use({ viewport });

    test('proposals can be read and pressed, and axe finds nothing', { tag: '@long' }, async ({ page }) => {
      await page.getByRole('button', { name: 'Capture' }).first().click();
      await box(page).fill('Ran an A/B test on the API, presented the roadmap to the board and hired two designers');
      await expect(proposed(page).getByRole('listitem')).toHaveCount(3);
      await proposed(page).getByRole('button', { pressed: false }).first().click();
      await expect(proposed(page).getByRole('button', { pressed: true })).toHaveCount(1);
      await axe(page);
      await shot(page, `tagging-${device}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'wider than the screen').toBeLessThanOrEqual(0);
    });
  });
