import { readFileSync } from 'node:fs';
import { axe, expect, exploreSample, goTo, type Page, shot, sizes, test } from './fixtures.ts';
import { importFiles, rowsIn, textFile } from './import-files.ts';

const main = (page: Page) => page.getByRole('main');
const dialog = (page: Page) => page.getByRole('dialog');
const finding = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const move = (page: Page, what: string) =>
  main(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: what }) });

/** By the palette: nothing leads there that has not been asked for. */
async function byPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search people, entries and commands' }).fill(words);
  await page.keyboard.press('Enter');
}
async function on(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(`${day}T09:00:00.000Z`);
  await page.goto('/');
}
async function addPerson(page: Page, name: string, title: string, company: string): Promise<void> {
  await page.keyboard.press('n');
  await dialog(page).getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog(page)
    .getByText(/^More:/)
    .click();
  await dialog(page).getByRole('textbox', { name: 'Title', exact: true }).fill(title);
  await dialog(page).getByRole('textbox', { name: 'Company' }).fill(company);
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
}

test('from a first vague idea to the role: who could introduce, a letter, steps that come to Today, an application, a yes', async ({ page }) => {
  test.setTimeout(240_000);
  await addPerson(page, 'Ana Ribeiro', 'Head of Design', 'Fennel Ltd');
  await addPerson(page, 'Rosa Lind', 'Senior Recruiter', 'Talentary');
  await byPalette(page, 'opportunities');
  await finding(page, 'What could come next');
  await axe(page);
  await shot(page, 'opportunities-empty');
  await page.getByRole('button', { name: 'Add an opportunity' }).click();
  await dialog(page).getByRole('textbox', { name: 'Title of the role' }).fill('Group PM');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page).getByRole('alert')).toContainText('Company: write something here.');
  await dialog(page).getByRole('textbox', { name: 'Company' }).fill('Fennel');
  await dialog(page).getByRole('textbox', { name: 'Next step' }).fill('Ask what the team is like');
  await dialog(page).getByLabel('On', { exact: true }).fill('2026-03-12');
  await axe(page);
  await page.keyboard.press('Control+Enter');

  await finding(page, 'Next: Ask what the team is like, 12 March');
  const doors = page.getByRole('list', { name: 'Who could introduce you at Fennel' });
  await expect(doors.getByRole('listitem')).toContainText(['Works there now as Head of Design']);
  await doors.getByRole('button', { name: 'Draft message to Ana Ribeiro' }).click();
  await expect(dialog(page).getByRole('textbox', { name: 'Subject' })).toHaveValue('Group PM at Fennel');
  await expect(dialog(page).getByRole('textbox', { name: 'Text' })).toHaveValue(
    /^Hi Ana,\n\nI have seen that Fennel is looking for a Group PM.*\n[\s\S]*no is a fine answer/,
  );
  await axe(page);
  await dialog(page).getByRole('button', { name: 'Copy text' }).click();
  await dialog(page).getByRole('button', { name: 'Yes, it is sent' }).click();
  await expect(doors).toContainText('in touch this week');

  // The list of people to tell: one is told by letter, and it can be taken back.
  await page.getByRole('link', { name: 'All opportunities' }).click();
  await finding(page, 'Next: Ask what the team is like, 12 March');
  const tell = page.getByRole('list', { name: 'People to tell' });
  await expect(tell.getByRole('listitem')).toContainText(['Rosa Lind']);
  await tell.getByRole('button', { name: 'Draft message to Rosa Lind' }).click();
  await expect(dialog(page).getByRole('textbox', { name: 'Subject' })).toHaveValue('What I am looking for');
  await page.keyboard.press('Escape');
  await tell.getByRole('button', { name: 'They know: Rosa Lind' }).click();
  await expect(tell).toContainText('Told today');
  await page.keyboard.press('Control+z');
  await expect(tell).not.toContainText('Told today');

  // Between the stages by the keyboard alone, with the focus kept.
  const lane = (name: string) => page.getByRole('region', { name, exact: true });
  await lane('Heard of').getByRole('link', { name: 'Group PM' }).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(lane('Reached out').getByRole('link', { name: 'Group PM' })).toBeFocused();
  await axe(page);
  await shot(page, 'opportunities-first');

  await on(page, '2026-03-11');
  await expect(move(page, 'Ask what the team is like (Fennel)')).toContainText('You set it for Thursday.');
  await move(page, 'Ask what the team is like (Fennel)')
    .getByRole('button', { name: /^Open it/ })
    .click();
  await page.getByRole('button', { name: 'It is done' }).click();
  await page.getByRole('textbox', { name: 'How it went' }).fill('Ana says the team is small and kind');
  await page.getByRole('textbox', { name: 'And then' }).fill('Talk with their VP');
  await page.getByLabel('On', { exact: true }).fill('2026-03-17');
  await page.getByRole('checkbox', { name: 'It is a talk with them' }).check();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await finding(page, 'Next: Talk with their VP, 17 March');
  await page.getByRole('radio', { name: 'Applied' }).check({ force: true });
  await expect(main(page).getByText('Group PM at Fennel · Applied today')).toBeVisible();
  await expect(page.getByRole('list', { name: 'What happened so far' })).toContainText('Ana says the team is small and kind');

  await on(page, '2026-03-18');
  await move(page, 'Say how the talk with Fennel went')
    .getByRole('button', { name: /^Open it/ })
    .click();
  await finding(page, 'How did the talk go?');
  await page.getByRole('textbox', { name: 'How it went' }).fill('They want to decide this week');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.goto('/');
  await expect(main(page).getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect(move(page, 'Say how the talk with Fennel went')).toHaveCount(0);
  await byPalette(page, 'opportunities');
  await page.getByRole('combobox', { name: 'Stage of Group PM at Fennel' }).selectOption('Offer');
  await lane('Offer').getByRole('link', { name: 'Group PM' }).click();
  await shot(page, 'opportunity-offer');
  await page.getByRole('button', { name: 'They chose somebody else' }).click();
  await finding(page, 'Closed: they chose somebody else');
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'I took it' }).click();
  await finding(page, 'Closed: you took it');
  await axe(page);
  await page.getByRole('link', { name: 'Write the new role' }).click();
  await expect(dialog(page).getByRole('textbox', { name: 'Title' })).toHaveValue('Group PM');
  await expect(dialog(page).getByRole('textbox', { name: 'Company' })).toHaveValue('Fennel');
  await dialog(page).getByRole('button', { name: 'Save role' }).click();
  await expect(main(page).getByRole('heading', { name: 'Group PM, Fennel' })).toBeVisible();
  await page.getByRole('link', { name: 'Opportunities: what could come next' }).click();
  await page.getByRole('list', { name: 'Closed' }).getByRole('link', { name: 'Group PM, Fennel' }).click();
  await expect(main(page).getByRole('heading', { name: 'It is on your path' })).toBeVisible();
});

async function capture(page: Page, text: string): Promise<void> {
  await page.keyboard.press('c');
  await dialog(page).getByRole('textbox', { name: 'Text' }).fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
}

test('a résumé: own words outlive a new win, a change in the record is offered, and the file is read back', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('/path?add=role');
  await dialog(page).getByRole('textbox', { name: 'Title' }).fill('Product Manager');
  await dialog(page).getByRole('textbox', { name: 'Company' }).fill('Quayside');
  await dialog(page).getByRole('textbox', { name: 'From' }).fill('2022-03');
  await dialog(page).getByRole('button', { name: 'Save role' }).click();
  await expect(dialog(page)).toBeHidden();
  await capture(page, 'Cut onboarding from nine steps to four');
  await capture(page, 'Sales dropped two custom deals');
  await page.getByRole('link', { name: 'Résumé' }).click();
  await finding(page, 'One role, two wins that show what you did');
  const paper = page.getByRole('article');
  await paper.getByRole('button', { name: 'Cut onboarding from nine steps to four' }).press('Enter');
  await expect(paper.getByRole('textbox', { name: 'Wording' })).toBeFocused();
  await paper.getByRole('textbox', { name: 'Wording' }).fill('Made signing up twice as short');
  await axe(page);
  await shot(page, 'resume-line');
  await page.keyboard.press('Control+Enter');
  await expect(paper.getByRole('button', { name: 'Made signing up twice as short' })).toBeFocused();
  await paper.getByRole('button', { name: 'Add a line to Product Manager, Quayside' }).click();
  await paper.getByRole('textbox', { name: 'A line of your own in Product Manager, Quayside' }).fill('Ran the product guild');
  await page.keyboard.press('Enter');
  await expect(paper.getByText('added by you')).toBeVisible();

  await capture(page, 'Raised answered tickets by 30 %');
  await expect(paper.getByRole('button', { name: 'Raised answered tickets by 30 %' })).toBeVisible();
  await expect(paper.getByRole('button', { name: 'Made signing up twice as short' })).toBeVisible();
  await paper.getByRole('button', { name: 'Sales dropped two custom deals' }).click();
  await paper.getByRole('button', { name: 'Leave out' }).click();
  await expect(paper.getByRole('button', { name: 'Sales dropped two custom deals', exact: true })).toBeHidden();

  await paper.getByRole('button', { name: 'Made signing up twice as short' }).click();
  await paper.getByRole('link', { name: 'Open the entry' }).click();
  await page.getByRole('article').filter({ hasText: 'Cut onboarding' }).getByRole('button', { name: /^Edit/ }).click();
  await dialog(page).getByRole('textbox', { name: 'Text' }).fill('Cut onboarding from nine steps to three');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
  await byPalette(page, 'résumé');
  await finding(page, 'One line has changed in the record');
  await expect(paper.getByText(/The record now says: Cut onboarding from nine steps to three/)).toBeVisible();
  await axe(page);
  await shot(page, 'resume-changed');
  await paper.getByRole('button', { name: 'Take it' }).click();
  await expect(paper.getByRole('button', { name: 'Cut onboarding from nine steps to three' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await paper.getByRole('button', { name: 'Keep mine' }).click();
  await finding(page, 'One role, two wins that show what you did');
  await paper.getByRole('button', { name: 'Made signing up twice as short' }).press('Alt+ArrowUp');
  await expect(paper.getByRole('button', { name: /^(Made signing|Raised answered)/ }).first()).toHaveText('Made signing up twice as short');

  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download JSON Resume' }).click();
  const text = readFileSync(await (await file).path(), 'utf8');
  expect(JSON.parse(text).work).toEqual([
    {
      name: 'Quayside',
      position: 'Product Manager',
      startDate: '2022-03',
      highlights: ['Made signing up twice as short', 'Raised answered tickets by 30 %', 'Ran the product guild'],
    },
  ]);
  await page.emulateMedia({ media: 'print' });
  await expect(paper.getByText('Made signing up twice as short')).toBeVisible();
  for (const gone of [
    page.getByRole('heading', { level: 1 }),
    page.getByText('your words'),
    page.getByRole('button', { name: 'Print' }),
    page.getByRole('navigation').first(),
  ])
    await expect(gone).toBeHidden();
  await shot(page, 'resume-print');
  await page.emulateMedia({ media: 'screen' });
  await importFiles(page, textFile('resume.json', text));
  await expect(rowsIn(page, 'Here already, with more to add')).toContainText(['Product Manager']);
});

for (const [device, viewport] of sizes)
  test.describe(device, { tag: '@long' }, () => {
    test.use({ viewport });

    test('the board, one opportunity and the résumé fit the screen and hold to the rules of access', async ({ page }) => {
      test.setTimeout(180_000);
      await exploreSample(page);
      for (const [title, company, stage, next] of [
        ['Group Product Manager', 'Swiftmere', 'Talking', 'Send Lucia the two questions'],
        ['Lead, Exports', 'Brackenlow', 'Heard of', ''],
      ] as const) {
        await goTo(page, '/opportunities');
        await page.getByRole('button', { name: 'Add an opportunity' }).click();
        await dialog(page).getByRole('textbox', { name: 'Title of the role' }).fill(title);
        await dialog(page).getByRole('textbox', { name: 'Company' }).fill(company);
        await dialog(page).getByLabel('Where it stands').selectOption(stage);
        await dialog(page).getByRole('textbox', { name: 'Next step' }).fill(next);
        if (next) await shot(page, `opportunity-form-${device}`);
        await page.keyboard.press('Control+Enter');
        await expect(dialog(page)).toBeHidden();
        await axe(page);
        await shot(page, `opportunity-${company}-${device}`);
        expect(await page.evaluate(tooWideOrSmall, device === 'phone')).toEqual([]);
      }
      for (const [path, name] of [
        ['/opportunities', 'opportunities'],
        ['/path/resume', 'resume'],
      ] as const) {
        await goTo(page, path);
        await expect(main(page).locator('section').first()).toBeVisible();
        await axe(page);
        await shot(page, `${name}-${device}`);
        expect(await page.evaluate(tooWideOrSmall, device === 'phone')).toEqual([]);
      }
    });
  });

/** Runs in the page: what runs over the edge, and on a phone what is too small for a thumb. */
function tooWideOrSmall(phone: boolean): string[] {
  const wide = document.documentElement.scrollWidth - innerWidth;
  const controls = phone ? [...document.querySelectorAll('main button, main a, main select, main summary')] : [];
  const small = controls.filter(
    (element) => element.checkVisibility() && element.getBoundingClientRect().width > 0 && element.getBoundingClientRect().height < 43.5,
  );
  return [...(wide > 0 ? [`${wide} too wide`] : []), ...small.map((element) => `${element.textContent}: ${element.getBoundingClientRect().height}`)];
}
