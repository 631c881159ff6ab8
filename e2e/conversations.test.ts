import { axe, expect, exploreSample, goTo, type Page, shot, sizes, test, tooWideOrSmall } from './fixtures.ts';

const main = (page: Page) => page.getByRole('main');
const dialog = (page: Page) => page.getByRole('dialog');
const finding = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const move = (page: Page, what: string | RegExp) =>
  main(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: what }) });
const xss = '<img src=x onerror=alert(1)>';
const canary = 'CANARY-7f3';

async function on(page: Page, day: string, path: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T09:00:00.000Z`));
  await page.goto(path);
}

async function addManager(page: Page): Promise<void> {
  await page.keyboard.press('n');
  await dialog(page).getByRole('textbox', { name: 'Name' }).fill('Ada Bell');
  await dialog(page).getByLabel('Rhythm').selectOption({ label: 'Monthly' });
  await dialog(page).getByRole('checkbox', { name: 'Manager', exact: true }).check({ force: true });
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
}

async function write(page: Page, type: string, text: string): Promise<void> {
  await page.keyboard.press('c');
  await dialog(page).getByRole('radio', { name: type, exact: true }).check({ force: true });
  await dialog(page).getByRole('textbox', { name: 'Text' }).fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
}

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search people, entries and commands' }).fill(words);
  await page.keyboard.press('Enter');
}

test('a talk with the manager: an agenda out of the record, held with notes and promises, kept in the weeks after', async ({ page }) => {
  test.setTimeout(180_000);
  await addManager(page);
  await write(page, 'Win', 'Cut onboarding from 9 steps to 4');

  await test.step('planned by keyboard alone; the win stands on the agenda and opens its row', async () => {
    await command(page, 'new conversation');
    await expect(dialog(page).getByRole('combobox', { name: 'With whom' })).toBeFocused();
    await page.keyboard.type('Ada');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(dialog(page).getByLabel('What sort')).toHaveValue('status');
    await dialog(page).getByLabel('Day').fill('2026-03-10');
    await page.keyboard.press('Enter');
    await finding(page, 'Status talk with Ada Bell on 10 Mar');
    const agenda = main(page).getByRole('list', { name: 'Agenda' });
    await expect(agenda.getByText(/Cut onboarding from 9 steps to 4/).first()).toBeVisible();
    await agenda.locator('summary').first().click();
    await expect(agenda.getByRole('link', { name: /Win: “Cut onboarding/ })).toBeVisible();
    for (const line of ['Ask for a second designer', xss, `Tired of the reorganisation ${canary}`]) {
      await main(page).getByRole('textbox', { name: 'A line of your own' }).fill(line);
      await page.keyboard.press('Enter');
      await expect(agenda.getByText(line, { exact: true })).toBeVisible();
    }
    await agenda.getByRole('button', { name: /^Only for you: Tired/ }).click();
    await agenda.getByRole('button', { name: /^Move up: Ask for a second/ }).press('Enter');
    await expect(agenda.getByRole('button', { name: /^Move up: Ask for a second/ })).toBeFocused();
    await agenda.getByRole('button', { name: /^Take off: What matters/ }).click();
    await expect(main(page).getByRole('region', { name: 'More in the record' })).toHaveCount(0);
    await axe(page);
  });

  await test.step('Today asks to prepare it; what is only for oneself is in no copy', async () => {
    await on(page, '2026-03-09', '/');
    await move(page, 'Prepare your talk with Ada Bell')
      .getByRole('button', { name: /^Open it/ })
      .click();
    await main(page).getByText('What is in it').click();
    const markdown = main(page).getByRole('textbox', { name: 'The agenda as Markdown' });
    await expect(markdown).toHaveValue(/Ask for a second designer/);
    await expect(markdown).not.toHaveValue(new RegExp(canary));
    await main(page).getByRole('button', { name: 'Write it as a mail' }).click();
    await expect(dialog(page).getByRole('textbox', { name: 'Text' })).toHaveValue(/- Ask for a second designer/);
    await expect(dialog(page).getByRole('textbox', { name: 'Text' })).not.toHaveValue(new RegExp(canary));
    await axe(page);
    await page.keyboard.press('Escape');
    await main(page).getByRole('button', { name: 'The agenda is ready' }).click();
    await expect(main(page).getByRole('button', { name: 'The agenda is ready' })).toBeHidden();
  });

  await test.step('notes are kept as typed, promises have an owner and a day, and held starts the clock again', async () => {
    await on(page, '2026-03-11', '/');
    await move(page, 'Note what came of the talk with Ada Bell')
      .getByRole('button', { name: /^Open it/ })
      .click();
    await page.getByRole('checkbox', { name: /^Talked about: .*Cut onboarding/ }).check();
    await page.getByRole('textbox', { name: 'What Ada Bell may read too' }).fill(`She will speak for it ${xss}`);
    await page.getByRole('textbox', { name: 'Only for you' }).fill(canary);
    await expect(main(page).getByText(/Never in a copy.*Kept\.$/)).toBeVisible();
    const promise = async (whose: string, text: string, by: string) => {
      await page.getByRole('radio', { name: whose, exact: true }).check({ force: true });
      await page.getByRole('textbox', { name: 'What was promised' }).fill(text);
      await page.getByLabel('By', { exact: true }).fill(by);
      await page.getByRole('button', { name: 'Write it down' }).click();
      await expect(main(page).getByRole('list', { name: 'Promises' }).getByText(text, { exact: true })).toBeVisible();
    };
    await promise('You', `Send the draft ${xss}`, '2026-03-18');
    await promise('Ada Bell', 'Ask finance about the budget', '2026-03-13');
    await page.getByRole('button', { name: 'Held', exact: true }).click();
    await finding(page, 'You talked with Ada Bell yesterday');
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Only for you' })).toHaveValue(canary);
    await main(page).getByText('What is in it').click();
    await expect(page.getByRole('textbox', { name: 'The agenda as Markdown' })).toHaveValue(/She will speak for it/);
    await expect(page.getByRole('textbox', { name: 'The agenda as Markdown' })).not.toHaveValue(new RegExp(canary));
    await axe(page);
    await page.getByRole('link', { name: 'People' }).first().click();
    await page.getByRole('link', { name: 'Ada Bell' }).first().click();
    await expect(main(page).getByRole('list', { name: 'Conversations with Ada Bell' })).toContainText('Status talk, yesterday');
    await expect(
      main(page)
        .getByText(/monthly · in/i)
        .first(),
    ).toBeVisible();
  });

  await test.step('in the week it is due the promise comes to Today, theirs is asked about kindly', async () => {
    await on(page, '2026-03-17', '/');
    await expect(move(page, 'Keep what you promised Ada Bell')).toContainText(xss);
    await move(page, 'Ask Ada Bell how it stands')
      .getByRole('button', { name: /^Draft message/ })
      .click();
    await expect(dialog(page).getByRole('textbox', { name: 'Text' })).toHaveValue(/you were going to look at this: Ask finance about the budget/);
    await page.keyboard.press('Escape');
    await move(page, 'Keep what you promised Ada Bell')
      .getByRole('button', { name: /^Open it/ })
      .click();
    await finding(page, 'You owe one thing that you promised');
    await page.getByRole('button', { name: /^Done: Send the draft/ }).click();
    await finding(page, 'One promise to you is open');
    await axe(page);
  });

  await test.step('the next agenda carries over what was left, and Undo takes the plan back', async () => {
    await page.goto('/conversations');
    await page.getByRole('button', { name: 'Plan the next with Ada Bell' }).click();
    await dialog(page).getByRole('button', { name: 'Plan it' }).click();
    const agenda = main(page).getByRole('list', { name: 'Agenda' });
    await expect(agenda.getByRole('listitem').filter({ hasText: 'Ask for a second designer' }).first()).toContainText('Carried over from 10 Mar');
    await expect(agenda.getByText(`Done: Send the draft ${xss}`)).toBeVisible();
    await expect(agenda.getByText(/From you: Ask finance about the budget/)).toBeVisible();
    await expect(agenda.getByText(/Cut onboarding/)).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await finding(page, 'There is no such page');
  });
});

test('feedback from “be more strategic” to landed, a step at a time', async ({ page }) => {
  test.setTimeout(180_000);
  await addManager(page);
  await write(page, 'Feedback', `Be more strategic ${xss}`);

  await test.step('the journal entry becomes feedback without typing it again', async () => {
    await page.goto('/journal');
    await page.getByRole('button', { name: /^Follow it up: Be more strategic/ }).click();
    await page.getByRole('combobox', { name: 'Who said it' }).fill('Ada');
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('button', { name: 'Keep it' }).click();
    await finding(page, `“Be more strategic ${xss}” is still vague`);
    await axe(page);
  });

  await test.step('Today drafts three questions; it stays vague until they are answered', async () => {
    await on(page, '2026-03-09', '/');
    await move(page, 'Ask Ada Bell three questions about what they told you')
      .getByRole('button', { name: /^Take it further/ })
      .click();
    await page.getByRole('button', { name: 'Ask Ada Bell three questions', exact: true }).click();
    await expect(dialog(page).getByRole('textbox', { name: 'Text' })).toHaveValue(/1\. When did you last see it\?[\s\S]*3\. By what will you notice/);
    await dialog(page).getByRole('button', { name: 'Copy text' }).click();
    await dialog(page).getByRole('button', { name: 'Yes, it is sent' }).click();
    await expect(main(page).getByText(/^Still vague\. You asked Ada Bell today/)).toBeVisible();
    await page.getByRole('textbox', { name: 'The situation' }).fill(`In the roadmap review ${xss}`);
    await page.getByRole('button', { name: 'Keep the answers' }).click();
    await finding(page, /is still vague$/);
    await page.getByRole('textbox', { name: 'What to do there' }).fill('Name the bet first');
    await page.getByRole('textbox', { name: 'The sign that it works' }).fill('Nobody asks why');
    await page.getByRole('button', { name: 'Keep the answers' }).click();
    await finding(page, /can be seen by now$/);
  });

  await test.step('an action, shown two weeks on, asked whether it landed, and thanks', async () => {
    const action = page.getByRole('textbox', { name: 'One if-then sentence' });
    await expect(action).toHaveValue(/^If it is like this again: in the roadmap review .* then I name the bet first\.$/);
    await action.fill('If I write a roadmap page, then I name the bet first.');
    await page.getByRole('button', { name: 'Choose it' }).click();
    await finding(page, /^You act on/);
    await on(page, '2026-03-24', '/');
    await move(page, 'Show Ada Bell what you did')
      .getByRole('button', { name: /^Take it further/ })
      .click();
    await page.getByRole('button', { name: 'Show Ada Bell what you did', exact: true }).click();
    await expect(dialog(page).getByRole('textbox', { name: 'Text' })).toHaveValue(/If I write a roadmap page[\s\S]*Did it land\?/);
    await dialog(page).getByRole('button', { name: 'Copy text' }).click();
    await dialog(page).getByRole('button', { name: 'Yes, it is sent' }).click();
    await finding(page, /^You showed what you did/);
    await on(page, '2026-03-31', '/');
    await move(page, 'Note whether it landed with Ada Bell')
      .getByRole('button', { name: /^Take it further/ })
      .click();
    await page.getByRole('radio', { name: 'Yes, it landed' }).check({ force: true });
    await page.getByRole('textbox', { name: 'In their words' }).fill(`The review went fast ${xss}`);
    await page.getByRole('button', { name: 'Keep it' }).click();
    await finding(page, /it landed$/);
    await axe(page);
    await page.getByRole('button', { name: 'Thanked in person, close it' }).click();
    await finding(page, /is closed$/);
    await page.getByRole('link', { name: 'All feedback' }).click();
    await finding(page, 'Every piece of feedback is closed');
    await expect(main(page).getByText(xss).first()).toBeVisible();
  });
});

const pictures = [
  ['/conversations', 'talks'],
  ['/conversations/talk-on-thursday', 'talk'],
  ['/conversations/talk-before-the-budget', 'talk-held'],
  ['/conversations/promises', 'promises'],
  ['/conversations/feedback', 'feedback'],
  ['/conversations/feedback-direction', 'feedback-acting'],
  ['/conversations/feedback-clock', 'feedback-vague'],
] as const;

for (const [device, viewport] of sizes)
  test.describe(device, { tag: '@long' }, () => {
    test.use({ viewport });

    test('conversations hold to the rules of access and fit the screen, empty and in the sample', async ({ page }) => {
      test.setTimeout(240_000);
      await page.goto('/conversations');
      await finding(page, 'No conversation is planned yet');
      await shot(page, `talks-empty-${device}`);
      await page.goto('/');
      await exploreSample(page);
      for (const [path, name] of pictures) {
        await goTo(page, path);
        await expect(main(page).locator('section').first()).toBeVisible();
        await axe(page);
        await shot(page, `${name}-${device}`);
        expect(await page.evaluate(tooWideOrSmall, device === 'phone'), path).toEqual([]);
      }
      await goTo(page, '/people/dagny-holm');
      await expect(main(page).getByRole('list', { name: 'Conversations with Dagny Holm' })).toBeVisible();
      await shot(page, `person-talks-${device}`);
      await goTo(page, '/');
      await shot(page, `today-talks-${device}`);
    });
  });
