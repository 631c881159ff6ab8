import { axe, expect, exploreSample, goTo, type Page, shot, sizes, test, tooWideOrSmall } from './fixtures.ts';

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const main = (page: Page) => page.getByRole('main');
const next = (page: Page) => page.getByRole('region', { name: /^Best next test/ });

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('from Today to the lab: a first hypothesis by keyboard, what each result of the best test would do, the decision and back', async ({ page }) => {
  test.setTimeout(120_000);
  await press(page, 'g', 'l');
  await expect(headline(page)).toHaveText('Nothing is being tested yet');
  await axe(page);
  await shot(page, 'lab-empty');
  await page.getByRole('button', { name: 'New hypothesis' }).focus();
  await press(page, 'Enter');
  const dialog = page.getByRole('dialog', { name: 'New hypothesis' });
  const belief = dialog.getByRole('textbox', { name: 'What you believe, in one sentence' });
  await expect(belief).toBeFocused();
  await press(page, 'Control+Enter');
  await expect(dialog.getByRole('alert')).toHaveText('Belief: write something here.');
  await belief.focus();
  await page.keyboard.type('I would rather lead people than ship by myself');
  await press(page, 'Escape', 'Control+k');
  await page.keyboard.type('new hypothesis');
  await press(page, 'Enter');
  await expect(dialog.getByText('What you typed last time is still here.')).toBeVisible();
  await expect(belief).toHaveValue('I would rather lead people than ship by myself');

  await belief.focus();
  await press(page, 'Tab', 'ArrowLeft');
  await expect(dialog.getByRole('radio', { name: 'The fork' })).toBeChecked();
  await press(page, 'Tab');
  await page.keyboard.type('Leader');
  await press(page, 'Tab');
  const slider = dialog.getByRole('slider', { name: 'How sure you are' });
  await expect(slider).toBeFocused();
  await expect(dialog.getByText('could go either way')).toBeVisible();
  await press(page, ...Array<string>(10).fill('ArrowLeft'));
  await expect(slider).toHaveAttribute('aria-valuetext', '40 %, a hunch');
  await dialog.getByRole('textbox', { name: 'Weeks it is worth if you are right' }).fill('52');
  await expect(dialog.getByText(/Here: about a year\./)).toBeVisible();
  await axe(page);
  await press(page, 'Control+Enter');
  await expect(dialog).toBeHidden();

  await expect(headline(page)).toHaveText('“I would rather lead people than ship by myself”');
  await expect(main(page).getByText('The fork: leader of people')).toBeVisible();
  await expect(main(page).getByRole('heading', { name: '40 % sure: a hunch' })).toBeVisible();
  const results = next(page).getByRole('list', { name: 'What each result would do' }).getByRole('listitem');
  await expect(results).toHaveCount(3);
  await expect(results.first()).toHaveText(/If it speaks for it about \d+ of 100 times\s*40 % → \d\d %/);
  await expect(results.last()).toHaveText(
    /If it speaks against it.*40 % → \d\d %\s*and you drop it|If it speaks against it.*40 % → \d\d %\s*and it is your best option no longer/,
  );
  await next(page).getByText('How this is worked out').click();
  await expect(next(page).getByText(/Of the 26 h you set aside for a quarter, experiments begun in the last 13 weeks took 0 h/)).toBeVisible();
  await axe(page);
  await shot(page, 'lab-first');
  await next(page).getByRole('link', { name: 'Design this experiment' }).click();
  await expect(page).toHaveURL(/\/lab\/library\?for=[^&]+&rung=[1247]$/);
  await page.goBack();

  await page.getByRole('textbox', { name: 'Why, in a line' }).fill('A year is worth one wrong turn');
  await page.getByRole('button', { name: /^Go with it: / }).click();
  await expect(main(page).getByRole('heading', { name: 'You went with it at 40 % sure' })).toBeVisible();
  await expect(main(page).getByText('A year is worth one wrong turn')).toBeVisible();
  await press(page, 'Control+z');
  await expect(page.getByText('Undone: Decided: go with it')).toBeVisible();
  await page.getByRole('button', { name: /^Drop it: / }).click();
  await page.getByRole('link', { name: 'All you believe' }).click();
  await expect(headline(page)).toHaveText('Everything you believed is decided');
  await page.getByRole('list', { name: 'Decided' }).getByRole('link').click();
  await page.getByRole('button', { name: 'Open it again' }).click();
  await expect(next(page)).toBeVisible();
});

/** What a career that has just begun is asked for before anything else. */
async function settleIn(page: Page): Promise<void> {
  await goTo(page, '/path');
  await page.getByRole('button', { name: 'Add a role' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Product Manager');
  await page.getByRole('textbox', { name: 'From' }).fill('2024-01');
  await page.getByRole('button', { name: 'Save role' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await press(page, 'c');
  await page.getByRole('textbox', { name: 'Text' }).fill('Shipped the waiting list');
  await press(page, 'Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await goTo(page, '/');
  await page.getByRole('button', { name: /^Say it: / }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'In one sentence' }).fill('Lead a product area');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('Today leads to the test to design, and says it is met once the belief is decided on', async ({ page }) => {
  test.setTimeout(120_000);
  await settleIn(page);
  await goTo(page, '/lab');
  await page.getByRole('button', { name: /^“Leading people would give me more energy/ }).click();
  const dialog = page.getByRole('dialog', { name: 'New hypothesis' });
  await expect(dialog.getByRole('combobox', { name: 'Which way' })).toHaveValue('people');
  await dialog.getByRole('button', { name: 'Write it down' }).click();
  await expect(headline(page)).toHaveText(/^“Leading people/);
  await goTo(page, '/');
  await page.getByRole('button', { name: /^Replan/ }).click();
  const move = main(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /^Design a small test: / }) });
  await expect(move).toContainText(/“Leading people would give me more energy than shipping does” goes from 40 % to \d+ %/);
  await move.getByRole('button', { name: /^Design it/ }).click();
  await expect(page).toHaveURL(/\/lab\/library\?for=[^&]+&rung=[1247]$/);
  await goTo(page, '/lab');
  await page.getByRole('link', { name: /^“Leading people/ }).click();
  await page.getByRole('button', { name: /^Drop it: / }).click();
  await expect(main(page).getByRole('heading', { name: 'You dropped it at 40 % sure' })).toBeVisible();
  await goTo(page, '/');
  await expect(move).toContainText('Decided');
  await expect(main(page).getByRole('button', { name: /^Design it/ })).toBeHidden();
});

test('a hypothesis is a way ahead on the map, a line at the fork, a seat to fill and a search away', async ({ page }) => {
  await exploreSample(page);
  await goTo(page, '/path');
  await page
    .locator('[data-map]')
    .getByRole('link', { name: /Group product manager/ })
    .click();
  await expect(headline(page)).toHaveText('“Setting a direction for more than one team would stretch me for years”');
  const steps = page.getByRole('list', { name: 'How it got there' }).getByRole('listitem');
  await expect(steps).toHaveText([/You began.*40 %/, /Write a direction.*leaned for it · \+20 points.*40 % → 60 %/, /Now\+20 points since you began60 %/]);
  await steps.getByRole('link').click();
  await expect(headline(page)).toHaveText('Write a direction for carriers as a market');

  await goTo(page, '/path/fork');
  await page.getByRole('button', { name: 'Write a hypothesis: Senior individual contributor' }).click();
  await expect(page.getByRole('dialog').getByRole('combobox', { name: 'Which way' })).toHaveValue('individual');
  await page.getByRole('dialog').getByRole('button', { name: 'Write it down' }).click();
  await expect(headline(page)).toHaveText(/^“Going deeper by myself/);
  await goTo(page, '/path/fork');
  await expect(page.getByRole('link', { name: 'Choose an experiment: Senior individual contributor' })).toBeVisible();

  await goTo(page, '/people/board');
  await page.getByRole('button', { name: 'Add a need' }).click();
  await expect(page.getByRole('list', { name: 'Needs your record suggests' })).toContainText('Somebody who works in it can tell you what it is like');

  await press(page, 'Control+k');
  await page.getByRole('combobox', { name: 'Search people, entries and commands' }).fill('health would teach');
  await expect(page.getByRole('listbox', { name: 'Results' }).getByRole('option').first()).toContainText('Going back to health');
  await press(page, 'Enter');
  await expect(headline(page)).toHaveText(/^“Going back to health/);
});

const pictures = [
  ['/lab', 'lab'],
  ['/lab/two-teams', 'hypothesis'],
  ['/lab/lead-people', 'hypothesis-decided'],
  ['/path', 'map-beliefs'],
  ['/path/fork', 'fork-beliefs'],
] as const;

for (const [device, viewport] of sizes)
  test.describe(device, { tag: '@long' }, () => {
    test.use({ viewport });

    test('the lab holds to the rules of access and fits the screen, in each of its states', async ({ page }) => {
      test.setTimeout(180_000);
      await exploreSample(page);
      for (const [path, name] of pictures) {
        await goTo(page, path);
        await expect(headline(page)).toBeVisible();
        await expect(main(page).locator('section').first()).toBeVisible();
        if (path.startsWith('/lab')) expect(await page.evaluate(tooWideOrSmall, device === 'phone')).toEqual([]);
        await axe(page);
        await shot(page, `${name}-${device}`);
      }
      await goTo(page, '/lab');
      await expect(headline(page)).toHaveText('Three beliefs, one experiment running');
      await page.getByText('How this is worked out').click();
      await axe(page);
      await shot(page, `lab-open-${device}`);
      await page.getByRole('button', { name: 'New hypothesis' }).click();
      await axe(page);
      await shot(page, `hypothesis-form-${device}`, false);
    });
  });
