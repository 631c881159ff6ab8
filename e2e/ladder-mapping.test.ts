import { axe, expect, type Page, shot, sizes, test } from './fixtures.ts';
import { importFiles, previewOf, sampleFile, takeIn } from './import-files.ts';
import { pasteLadder, smallLadder } from './ladder-steps.ts';

const main = (page: Page) => page.getByRole('main');
const finding = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

test('a ladder is a move of Today, mapped by keys, and what was written then speaks for it', async ({ page }) => {
  test.setTimeout(120_000);
  await pasteLadder(page, smallLadder);
  await takeIn(page);
  await page.getByRole('link', { name: /^Today/ }).click();
  await page.getByRole('button', { name: /^Say it: / }).click();
  await page.getByRole('textbox', { name: 'In one sentence' }).fill('Lead a product area');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('c');
  await page.getByRole('dialog', { name: 'Capture' }).getByRole('textbox').first().fill('Ten interviews showed why people leave at step two');
  await page.getByRole('checkbox', { name: 'Consumer science' }).check({ force: true });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  const replan = page.getByRole('button', { name: /^Replan/ });
  if (!(await page.getByRole('heading', { name: /^Map your company’s ladder/ }).isVisible())) await replan.click();
  const move = main(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Map your company’s ladder: Pasted ladder' }) });
  await expect(move).toContainText('None of the two skills of Pasted ladder is tied to the framework yet.');
  await move.getByRole('button', { name: /^Map it/ }).click();
  await finding(page, 'Pasted ladder: not tied to the framework yet');
  await expect(main(page).getByText('0 of 2 answered')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Consumer science proposed for Discovery' })).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('list', { name: 'Proposed for Discovery' })).toContainText('“interviews”');
  await axe(page);
  await shot(page, 'ladder-map');

  await page.keyboard.press('j');
  await page.keyboard.press('1');
  await expect(main(page).getByText('1 of 2 answered')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(main(page).getByText('0 of 2 answered')).toBeVisible();
  await page.keyboard.press('1');
  await expect(page.getByRole('button', { name: 'Consumer science confirmed for Discovery' })).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('0');
  await page.keyboard.type('Ours is set by the owner');
  await page.keyboard.press('Enter');
  await expect(main(page).getByText('None of ours, because: Ours is set by the owner')).toBeVisible();
  await finding(page, 'Pasted ladder, tied to the framework');
  await page.getByRole('button', { name: 'Take back: Strategy' }).click();
  await page.getByText('Others by hand').nth(1).click();
  await page.getByRole('button', { name: 'Management for Strategy' }).click();
  await expect(main(page).getByText('2 of 2 answered')).toBeVisible();
  await axe(page);

  await page.getByRole('radio', { name: 'Read' }).check();
  await page.getByRole('button', { name: /^One entry of the last quarter speaks for it/ }).click();
  await expect(page.getByRole('dialog')).toContainText('Ten interviews showed why people leave at step two');
  await axe(page);
  await page.keyboard.press('Escape');
  await page.goto('/path/skill-consumer-science');
  await page.getByRole('link', { name: 'Discovery' }).click();
  await finding(page, 'Pasted ladder, tied to the framework');
  await page.goto('/');
  await expect(main(page).getByText('Ladder mapped')).toBeVisible();
});

for (const [device, viewport] of sizes)
  test.describe(device, { tag: '@long' }, () => {
    test.use({ viewport });

    test('every way to look at a ladder fits the screen, and nothing is refused', { tag: '@long' }, async ({ page }) => {
      test.setTimeout(120_000);
      const fits = async (name: string) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'wider than the screen').toBeLessThanOrEqual(0);
        await axe(page);
        await shot(page, `ladder-${name}-${device}`);
      };
      await page.goto('/path/ladders');
      await fits('none');
      await importFiles(page, sampleFile('ladders/pm-career-blueprint.md'), sampleFile('ladders/monzo-product.md'));
      await previewOf(page, 'Two ladders found');
      await page.getByText('See how it was understood').first().click();
      await page.getByRole('button', { name: 'Correct it here' }).click();
      await fits('preview');
      await takeIn(page);
      await page.goto('/path/ladders');
      await finding(page, 'Two ladders beside the framework');
      await fits('list');
      await page.getByRole('link', { name: 'PM Career Development Blueprint' }).click();
      await expect(main(page).getByText('version 1')).toBeVisible();
      await fits('read');
      await page.getByRole('radio', { name: 'By level' }).check();
      await fits('by-level');
      await page.getByRole('radio', { name: 'Map to the framework' }).check();
      await page.keyboard.press('j');
      await page.keyboard.press('1');
      await expect(main(page).getByText('1 of 6 answered')).toBeVisible();
      await fits('map');
      await page.getByRole('radio', { name: 'Edit in place' }).check();
      await page
        .getByRole('button', { name: /^Edit (?!skill|level).* at / })
        .first()
        .click();
      await fits('edit');
    });
  });
