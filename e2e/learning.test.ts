import { readFileSync } from 'node:fs';
import { emptyCareer } from '../src/core/career.ts';
import { applyWrites } from '../src/core/change.ts';
import { put, type Write } from '../src/core/record.ts';
import { exportCareer } from '../src/exchange/career/export-career.ts';
import { axe, expect, exploreSample, goTo, type Page, shot, sizes, test } from './fixtures.ts';
import { importFiles, takeIn, textFile } from './import-files.ts';

const begin = Date.parse('2026-03-04T09:00:00.000Z');
const main = (page: Page) => page.getByRole('main');
const dialog = (page: Page) => page.getByRole('dialog');
const finding = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const move = (page: Page, what: string) =>
  main(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: what }) });

async function later(page: Page, weeks: number, path: string): Promise<void> {
  await page.clock.setFixedTime(new Date(begin + weeks * 7 * 86_400_000));
  await page.goto(path);
}

async function bring(page: Page, ...rows: readonly Write[]): Promise<void> {
  const career = applyWrites(emptyCareer, [...life, ...rows]);
  await importFiles(page, textFile('career.json', exportCareer(career, { exportedOn: '2026-03-04' })));
  await takeIn(page);
  await page.getByRole('link', { name: 'Today' }).first().click();
  await finding(page, /moves? for this week/);
}

/** Declines what comes before it until the week has room for a move. */
async function bringUp(page: Page, what: string): Promise<void> {
  const others = page.getByRole('button', { name: /^Not this week: / });
  await expect(others.first()).toBeVisible();
  for (let round = 0; round < 5 && !(await move(page, what).isVisible()); round += 1) {
    for (let left = await others.count(); left > 0; left -= 1) {
      await others.first().click();
      await expect(others).toHaveCount(left - 1);
    }
    await page.getByRole('button', { name: /^Replan/ }).click();
    await expect(others.first()).toBeVisible();
  }
  await expect(move(page, what)).toBeVisible();
}

const press = (page: Page, what: string, button: RegExp) => move(page, what).getByRole('button', { name: button }).click();

test('a book over weeks: begun, left lying, finished, taken from, told to who named it, used', async ({ page }) => {
  test.setTimeout(240_000);
  await bring(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search people, entries and commands' }).fill('something to learn');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('The Mom Test');
  await dialog(page).getByRole('radio', { name: 'Underway' }).check({ force: true });
  await dialog(page).getByRole('checkbox', { name: 'Consumer science' }).check({ force: true });
  await dialog(page).getByRole('combobox', { name: 'Recommended by' }).fill('Ines');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('The Mom Test added')).toBeVisible();
  await page.getByRole('link', { name: 'Path' }).first().click();
  await page.getByRole('link', { name: 'Learning' }).click();
  await finding(page, 'One underway');
  await page.getByRole('textbox', { name: 'A title to take up' }).fill('A course on budgets');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Want to' }).getByRole('listitem')).toContainText('A course on budgets');

  await test.step('nine weeks on the week asks whether it goes on', async () => {
    await later(page, 9, '/');
    const goOn = 'Go on with “The Mom Test”, or set it aside';
    await bringUp(page, goOn);
    await expect(move(page, goOn)).toContainText('nothing was said about it for 9 weeks');
    await press(page, goOn, /^Open it/);
    await axe(page);
    await dialog(page).getByRole('button', { name: 'It is done' }).click();
    await expect(dialog(page).getByRole('textbox', { name: 'What did you take from it?' })).toBeFocused();
    await dialog(page).getByRole('button', { name: 'Later' }).click();
  });

  await test.step('a week later it asks what was taken, and then to tell who named it', async () => {
    await later(page, 10, '/');
    const taken = 'Say what you took from “The Mom Test”';
    await bringUp(page, taken);
    await press(page, taken, /^Open it/);
    await page.keyboard.type('Ask about the past, never about the future');
    await axe(page);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('checkbox', { name: `Done: ${taken}` })).toBeChecked();
    const tell = 'Tell Ines Moreau what you took from “The Mom Test”';
    await bringUp(page, tell);
    await press(page, tell, /^Draft message/);
    await expect(dialog(page).getByRole('textbox', { name: 'Subject' })).toHaveValue('Thank you for recommending The Mom Test');
    await expect(dialog(page).getByRole('textbox', { name: 'Text' })).toHaveValue(/what I took from it: Ask about the past, never about the future/);
    await dialog(page).getByRole('button', { name: 'Copy text' }).click();
    await dialog(page).getByRole('button', { name: 'Yes, it is sent' }).click();
    await expect(page.getByRole('checkbox', { name: `Done: ${tell}` })).toBeChecked();
  });

  await test.step('three weeks after it ended it asks for one use, and the entry that says so is the evidence', async () => {
    await later(page, 13, '/path/learning');
    await finding(page, 'One finished and not used yet');
    await page.getByRole('link', { name: 'Today' }).first().click();
    const use = 'Use “Ask about the past, never about the future” once this week';
    await bringUp(page, use);
    await press(page, use, /^Open it/);
    await expect(dialog(page).getByText(/Learning is no evidence of a skill until it is used/)).toBeVisible();
    await axe(page);
    await shot(page, 'learning-used-form', false);
    await dialog(page).getByRole('button', { name: 'Write an entry about it' }).click();
    await dialog(page).getByRole('textbox', { name: 'Text' }).fill('Five interviews without one question about the future');
    await expect(dialog(page).getByRole('combobox', { name: 'Uses what you learned from' })).toHaveValue(/./);
    await page.keyboard.press('Control+Enter');
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole('checkbox', { name: `Done: ${use}` })).toBeChecked();
    await page.goto('/path/learning?by=skill');
    const uses = page.getByRole('list', { name: 'Where you used The Mom Test' });
    await uses.getByRole('link').click();
    await expect(page.getByRole('article')).toContainText('used The Mom Test');
  });
});

test('a win is written again without what is marked, one after another by keyboard, and what is taken along holds nothing else', async ({ page }) => {
  test.setTimeout(180_000);
  await bring(
    page,
    put('entry', 'heron', {
      day: '2026-03-03',
      type: 'win',
      text: 'ORIGINAL Blue Heron saved Tarnfield $2.4m a year, and Ines saw it, all of it, to the end',
      skills: ['design'],
      people: ['ines'],
    }),
    put('entry', 'short', { day: '2026-03-02', type: 'win', text: 'ORIGINAL two steps fewer', skills: ['design'] }),
    put('entry', 'left', { day: '2026-03-01', type: 'win', text: 'ORIGINAL left alone', skills: ['design'] }),
  );
  const keep = 'Write the version of a win that you can keep';
  await bringUp(page, keep);
  await press(page, keep, /^Write it/);
  const version = page.getByRole('textbox', { name: 'The version to keep' });
  await expect(version).toBeFocused();
  await expect(version).toHaveValue('ORIGINAL Blue Heron saved another company a significant amount a year, and a colleague saw it, all of it, to the end');
  await page.getByRole('textbox', { name: 'A word or name' }).fill('blue heron');
  await page.getByRole('combobox', { name: 'What it is' }).selectOption('Code name');
  await page.getByRole('textbox', { name: 'A word or name' }).press('Enter');
  const why = page.getByRole('list', { name: 'What is marked, and why' });
  await expect(why.getByRole('listitem')).toHaveText([/^Blue Heron a code name/, /^Tarnfield a company/, /^\$2.4m an amount/, /^Ines somebody’s name/]);
  await expect(page.getByRole('list', { name: 'Still marked in the version to keep' })).toContainText('Blue Heron');
  await axe(page);
  await version.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Saved a customer a significant amount a year');
  await expect(page.getByRole('button', { name: 'Keep this version' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('ORIGINAL two steps fewer').first()).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Led Blue Heron');
  await expect(page.getByRole('button', { name: 'Keep it as it is' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await finding(page, 'One version to keep still holds something marked');
  await expect(page.getByText('ORIGINAL left alone').first()).toBeVisible();
  await page.getByRole('link', { name: 'Today' }).first().click();
  await expect(page.getByRole('checkbox', { name: `Done: ${keep}` })).toBeChecked();

  await page.goto('/path/portable/set');
  await finding(page, 'One entry goes along, in the version to keep');
  await expect(main(page)).toContainText('One win without a version to keep and one version in which something is marked stay behind.');
  await axe(page);
  const paper = page.getByRole('article', { name: 'What you would take along' });
  await expect(paper.getByRole('listitem')).toHaveText('Saved a customer a significant amount a year3 Mar 2026 · Design');
  const markdown = await saved(page, 'Download Markdown');
  expect(markdown).toBe(
    '# Work to show\n\n## Product Manager, Quayside (2024-01 – now)\n\n- 2026-03-03 Saved a customer a significant amount a year  \n  *Design*\n',
  );
  const json = JSON.parse(await saved(page, 'Download JSON'));
  expect(json.roles).toMatchObject([
    {
      title: 'Product Manager, Quayside',
      entries: [{ day: '2026-03-03', type: 'win', text: 'Saved a customer a significant amount a year', skills: ['Design'] }],
    },
  ]);
  for (const file of [markdown, JSON.stringify(json)]) expect(file).not.toMatch(/ORIGINAL|heron|Tarnfield|Ines|2\.4/i);

  await page.getByRole('checkbox', { name: /^Take along the one version/ }).check();
  await finding(page, 'Two entries go along, in the version to keep');
  expect(await saved(page, 'Download Markdown')).toContain('Led Blue Heron');
  expect(await saved(page, 'Download JSON')).not.toContain('ORIGINAL');
});

async function saved(page: Page, button: string): Promise<string> {
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await file).path(), 'utf8');
}

/** Somebody a while into a role, with one person who recommends things. */
const life = [
  put('profile', 'me', { goal: 'Lead a product area', targetPhase: 'senior', hoursPerWeek: 8 }),
  put('role', 'r', { title: 'Product Manager', company: 'Quayside', from: '2024-01', phase: 'associate' }),
  put('person', 'ines', { name: 'Ines Moreau', company: 'Tarnfield', emails: ['ines@example.org'], rhythmWeeks: 52 }),
  put('touchpoint', 't', { day: '2026-03-01', people: ['ines'], channel: 'call' }),
  put('project', 'now', { name: 'Returns', role: 'r', from: '2026-01' }),
  put('checkin', '2026-W10', { week: '2026-W10', day: '2026-03-04', challenge: 4, learning: 4, energy: 4, impact: 4, support: 4 }),
];

const pictures = [
  ['/path/learning', 'learning'],
  ['/path/learning?by=skill', 'learning-by-skill'],
  ['/path/portable', 'portable'],
  ['/path/portable?entry=e144', 'portable-entry'],
  ['/path/portable/set', 'portable-set'],
] as const;

for (const [device, viewport] of sizes)
  test.describe(device, { tag: '@long' }, () => {
    test.use({ viewport });

    test('learning and what is to keep hold to the rules of access and fit the screen, empty and full', async ({ page }) => {
      test.setTimeout(240_000);
      for (const path of ['/path/learning', '/path/portable', '/path/portable/set']) {
        await goTo(page, path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await axe(page);
        await shot(page, `empty${path.replaceAll('/', '-')}-${device}`);
      }
      await goTo(page, '/');
      await exploreSample(page);
      for (const [path, name] of pictures) {
        await goTo(page, path);
        await expect(main(page).locator('section, article').first()).toBeVisible();
        await axe(page);
        await shot(page, `${name}-${device}`);
        expect([name, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([name, 0]);
        if (device === 'phone') expect([name, await page.evaluate(tooSmall)]).toEqual([name, []]);
      }
      await goTo(page, '/path/learning');
      await page.getByRole('button', { name: 'Add something to learn' }).click();
      await axe(page);
      await shot(page, `learning-form-${device}`, false);
    });
  });

/** Runs in the page: what is too small for a thumb. */
function tooSmall(): string[] {
  const controls = [...document.querySelectorAll('main button, main a, main select, main summary')];
  const small = controls.filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 0 && one.getBoundingClientRect().height < 43.5);
  return small.map((one) => `${one.textContent}: ${one.getBoundingClientRect().height}`);
}
