import { axe, expect, exploreSample, goTo, type Page, shot, sizes, test } from './fixtures.ts';
import { importFiles, kept, previewOf, sampleFile, takeIn } from './import-files.ts';

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const side = (page: Page) => page.getByRole('navigation', { name: 'Sections', exact: true });
const today = (page: Page) => side(page).getByRole('link', { name: /^Today/ });
const row = (page: Page, skill: string) => page.locator(`#skill-${skill}`);
const skills = ['Technical', 'Design', 'Consumer science', 'Strategic thinking', 'Management', 'Communication', 'Organizational design', 'Company strategy'];

async function sayGoal(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Say it: / }).click();
  await page.getByRole('textbox', { name: 'In one sentence' }).fill('Lead a product area');
  await page.getByRole('radio', { name: 'Senior', exact: true }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function toLevels(page: Page): Promise<void> {
  await side(page).getByRole('link', { name: 'Path' }).click();
  await page.getByRole('link', { name: 'Where you stand' }).click();
}

/** The parts of an open row as they are shown, in hundredths, and what is said to be their sum. */
async function partsOf(page: Page, skill: string, caption: string | RegExp): Promise<readonly [number, number]> {
  const table = row(page, skill).getByRole('table', { name: caption });
  const read = (text: string): number => Math.round(Number(text.replace('−', '-').replace('+', '')) * 100);
  const values = (await table.locator('tbody td:nth-child(2)').allTextContents()).map(read);
  return [values.reduce((sum, value) => sum + value, 0), read((await table.locator('tfoot td').first().textContent()) ?? '')];
}

/** Rates one skill as somebody else told it. */
async function typeIn(page: Page, whose: string, name: string, skill: string, level: string): Promise<void> {
  await page.getByRole('radio', { name: whose }).check();
  await page.getByRole('combobox', { name: /^Which (manager|peer)/ }).fill(name);
  await page
    .getByRole('option', { name: new RegExp(`Add .${name}|${name}`) })
    .first()
    .click();
  await page.getByLabel('Which skills').selectOption({ label: skill });
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(headline(page)).toHaveText(skill);
  await page.keyboard.press(level);
  await page.getByRole('button', { name: 'Keep the rating' }).click();
}

test('from Today, the first assessment by keyboard alone, kept in one step and taken back in one', async ({ page }) => {
  await sayGoal(page);
  const move = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Assess yourself in ten minutes' }) });
  await expect(move).toContainText('Three skills each phase');
  await move.getByRole('button', { name: /^Begin/ }).focus();
  await page.keyboard.press('Enter');
  await expect(headline(page)).toHaveText('Technical');
  await expect(page.getByText('1 of 10')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(6);
  for (const [i, skill] of skills.entries()) {
    await expect(headline(page)).toHaveText(skill);
    await page.keyboard.press(String(1 + (i % 4)));
    await page.keyboard.press(i % 2 ? 'ArrowRight' : 'Enter');
  }
  await expect(headline(page)).toHaveText('Industry partnerships');
  await page.keyboard.press('ArrowLeft');
  await expect(headline(page)).toHaveText('Company strategy');
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(/^Plans|^.+/);
  await page.reload();
  await expect(headline(page)).toHaveText('Company strategy');
  await page.keyboard.press('ArrowRight');

  await page.getByRole('radio', { name: 'Does not apply' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('alert')).toHaveText('Say in a few words why it does not apply.');
  await page.getByRole('textbox', { name: 'Does not apply, because' }).focus();
  await page.keyboard.type('No partners in this role');
  await page.keyboard.press('Enter');
  await expect(headline(page)).toHaveText('Execution');
  await page.keyboard.press('4');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Shipped it twice');
  await page.getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  await expect(headline(page)).toHaveText('Is this what you mean?');
  await expect(page.getByRole('listitem').filter({ hasText: 'Industry partnerships' })).toContainText('Does not apply: No partners in this role');
  await axe(page);
  await expect(page.getByRole('button', { name: 'Keep ten ratings' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(headline(page)).toHaveText('Your view is kept; nobody else has said theirs yet');
  await expect.poll(async () => (await kept(page)).assessment?.length).toBe(10);
  expect((await kept(page)).assessment?.every(({ as, day, wording, level }) => as === 'self' && day === '2026-03-04' && (level === undefined || wording))).toBe(
    true,
  );

  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: Ten ratings kept')).toBeVisible();
  await expect.poll(async () => (await kept(page)).assessment?.length ?? 0).toBe(0);
  await expect(headline(page)).toHaveText('Nothing was rated on that day');

  await page.goto('/path/assess?as=self&skill=design');
  await expect(headline(page)).toHaveText('Design');
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expect(headline(page)).toHaveText('Your view is kept; nobody else has said theirs yet');
  await today(page).click();
  await expect(move).toContainText('Assessed');
});

test('a manager’s word is typed in; one’s own stays sealed until it is kept, then both stand side by side', async ({ page }) => {
  await sayGoal(page);
  await toLevels(page);
  await expect(headline(page)).toHaveText('Where your skills stand, and how sure that is');
  await page.goto('/path/assess');
  await typeIn(page, 'A manager’s, as they told me', 'Ada Bell', 'Communication', '2');
  await expect(headline(page)).toHaveText('Their view is kept; yours is not there yet');
  await page.getByRole('link', { name: 'See where you stand' }).click();
  await row(page, 'communication').locator('summary').click();
  await expect(page).toHaveURL(/skill=communication/);
  await expect(row(page, 'communication')).toContainText('Ada Bell, as your manager: 2 of 5, today');

  await row(page, 'communication').getByRole('link', { name: 'Rate Communication' }).click();
  await expect(headline(page)).toHaveText('Communication');
  await expect(page.getByText('Sealed: ')).toBeVisible();
  await expect(page.getByRole('main').getByText('Ada')).toHaveCount(0);
  await page.keyboard.press('4');
  await page.getByRole('button', { name: 'Keep the rating' }).click();
  await expect(headline(page)).toHaveText('You and the others differ on 1 of one skill');
  await expect(page.getByText('sees it two levels lower')).toBeVisible();
  await axe(page);

  await page.getByRole('link', { name: 'See where you stand' }).click();
  await row(page, 'communication').locator('summary').click();
  const [sum, told] = await partsOf(page, 'communication', 'What the level is made of');
  expect(sum).toBe(told);
  const [moved, movedBy] = await partsOf(page, 'communication', /^What moved it since/);
  expect(moved).toBe(movedBy);
  await row(page, 'communication')
    .getByRole('button', { name: /^Remove: Communication, Ada Bell/ })
    .click();
  await expect(row(page, 'communication')).not.toContainText('Ada Bell, as your manager');
  await page.keyboard.press('Control+z');
  await expect(row(page, 'communication')).toContainText('Ada Bell, as your manager');
});

test('too little from outside says whom to ask, and the letter brings the levels along', async ({ page }) => {
  await sayGoal(page);
  await page.goto('/path/assess?as=self&skill=management');
  await expect(headline(page)).toHaveText('Management');
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'Keep the rating' }).click();
  await page.getByRole('link', { name: 'See where you stand' }).click();
  await row(page, 'management').locator('summary').click();
  await expect(row(page, 'management')).toContainText('Not enough outside evidence yet: ask your manager about management.');
  await row(page, 'management').getByRole('button', { name: 'Choose whom to ask' }).click();
  await page.getByRole('combobox', { name: 'Your manager' }).fill('Ada Bell');
  await page.getByRole('option', { name: /Add .Ada Bell/ }).click();
  await expect(page.getByRole('dialog', { name: 'Write to Ada Bell' })).toBeVisible();
  await expect(page.getByLabel('Subject')).toHaveValue('One question about my management');
  await expect(page.getByLabel('Text')).toHaveValue(/My question: which of these is nearest .* management\?[\s\S]*1\. [\s\S]*5\. /);
  await page.getByRole('button', { name: 'Copy text' }).click();
  await page.getByRole('button', { name: 'Yes, it is sent' }).click();
  await expect.poll(async () => (await kept(page)).touchpoint?.[0]?.asked).toContain('management');
});

test('two dates stand side by side, and work is judged where its skill stands', { tag: '@long' }, async ({ page }) => {
  await exploreSample(page);
  await toLevels(page);
  await expect(headline(page)).toHaveText(/^Probably .* skills Product leader asks for/);
  await page.getByRole('link', { name: 'Compare two dates' }).click();
  await expect(headline(page)).toHaveText(/given on both dates$|on both dates/);
  await page.getByLabel('Earlier').selectOption({ index: 4 });
  await page.getByLabel('Later').selectOption({ index: 2 });
  await expect(headline(page)).toHaveText('Five ratings up, of ten ratings given on both dates');
  await expect(page.getByRole('row', { name: /^Management/ })).toContainText('one level up');
  await page.getByRole('link', { name: 'Where you stand' }).click();
  await expect(headline(page)).toBeFocused();
  await page.keyboard.press('j');
  await expect(row(page, 'organizational-design').locator('summary')).toBeFocused();
  const design = row(page, 'industry-partnerships');
  await design.locator('summary').click();
  const before = await design.locator('summary').textContent();
  await design.getByRole('combobox').first().selectOption('5');
  await expect(page.getByRole('status').getByText('Work judged')).toBeVisible();
  await expect(design).toContainText('Work judged at 5 of 5');
  expect(await design.locator('summary').textContent()).not.toBe(before);
  const [sum, told] = await partsOf(page, 'industry-partnerships', 'What the level is made of');
  expect(sum).toBe(told);
});

test('a company’s ladder is assessed in its own words', { tag: '@long' }, async ({ page }) => {
  await importFiles(page, sampleFile('ladders/pm-career-blueprint.md'));
  await previewOf(page, 'One ladder found');
  await takeIn(page);
  await page.goto('/path/assess');
  await page.getByLabel('Against').selectOption({ label: 'PM Career Development Blueprint' });
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('1 of 6')).toBeVisible();
  const first = (await headline(page).textContent()) ?? '';
  await axe(page);
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Keep six ratings' }).click();
  await expect.poll(async () => (await kept(page)).assessment?.length).toBe(6);
  expect(
    (await kept(page)).assessment?.every(
      ({ ladder, ladderVersion, wording, ladderLevel, level }) => ladder && ladderVersion === 1 && wording && ladderLevel && level === 3,
    ),
  ).toBe(true);
  await page.getByRole('link', { name: 'See where you stand' }).click();
  await expect(page.getByRole('heading', { name: 'PM Career Development Blueprint' })).toBeVisible();
  await page.locator('summary').filter({ hasText: first }).click();
  await expect(page.getByRole('table', { name: 'What the level is made of' })).toContainText('You: 3 of 5, today');
  await axe(page);
  await shot(page, 'levels-ladder');
});

for (const [device, viewport] of sizes)
  test.describe(device, { tag: '@long' }, () => {
    test.use({ viewport });

    test('every screen of levels fits, is readable and refuses nothing', { tag: '@long' }, async ({ page }) => {
      await exploreSample(page);
      const fits = async (path: string, name: string) => {
        await goTo(page, path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('networkidle');
        await expect(page.getByRole('navigation', { name: 'Views of your path' }).or(page.getByRole('radio').first()).first()).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${name} is wider than the screen`).toBeLessThanOrEqual(0);
        await axe(page);
        await shot(page, `${name}-${device}`);
      };
      await fits('/path/levels', 'levels');
      await fits('/path/levels?skill=company-strategy', 'levels-open');
      await fits('/path/assess', 'assess-begin');
      await fits('/path/assess?as=self', 'assess');
      await fits('/path/compare', 'compare');
    });
  });
