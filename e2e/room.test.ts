import { readFileSync } from 'node:fs';
import { axe, expect, exploreSample, goTo, type Page, shot, sizes, test } from './fixtures.ts';

const begin = Date.parse('2026-03-04T09:00:00.000Z');
const main = (page: Page) => page.getByRole('main');
const finding = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const dialog = (page: Page) => page.getByRole('dialog');
const seat = (page: Page, name: string) => main(page).getByRole('list', { name: 'In the room' }).getByRole('listitem').filter({ hasText: name }).first();

async function later(page: Page, weeks: number, path: string): Promise<void> {
  await page.clock.setFixedTime(new Date(begin + weeks * 7 * 86_400_000));
  await page.goto(path);
}

async function win(page: Page, text: string): Promise<void> {
  await page.keyboard.press('c');
  await dialog(page).getByRole('textbox', { name: 'Text' }).fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
}

async function addPeer(page: Page, name: string): Promise<void> {
  await page.keyboard.press('n');
  await dialog(page).getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog(page).getByRole('checkbox', { name: "Manager's peer" }).check({ force: true });
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
}

async function log(page: Page, how: string, work?: string): Promise<void> {
  await dialog(page).getByRole('radio', { name: how, exact: true }).check({ force: true });
  if (work !== undefined) await dialog(page).getByLabel('Which work').selectOption({ label: work });
  await dialog(page).getByRole('button', { name: 'Log it' }).click();
  await expect(dialog(page)).toBeHidden();
}

test('who decides is named, what they saw is logged, the best thing to show becomes a move, and seeing it changes the map', async ({ page }) => {
  test.setTimeout(240_000);
  for (const name of ['Priya Nair', 'Tom Field', 'Ana Ribeiro']) await addPeer(page, name);
  await win(page, 'Cut onboarding from nine steps to four. Support noticed before we did.');
  await win(page, 'Three price plans in place of seven');

  await test.step('from Today to the map: three beside the manager are a press away', async () => {
    await page.getByRole('link', { name: 'People' }).first().click();
    await page.getByRole('link', { name: 'Room map' }).click();
    await finding(page, 'Nobody is named yet where your next step is decided');
    await axe(page);
    await shot(page, 'room-empty');
    await page.getByRole('button', { name: 'Add all' }).click();
    await finding(page, 'None of the three knows your work well yet; Ana, Priya and Tom have seen nothing yet');
  });

  await test.step('what Ana worked on and Tom saw is logged by keyboard', async () => {
    await page.getByRole('button', { name: 'Log what Ana Ribeiro saw' }).click();
    await log(page, 'Worked on it with me', 'Three price plans in place of seven');
    await finding(page, 'One of three knows your work; Priya and Tom have seen nothing yet');
    await page.getByRole('button', { name: 'Log what they saw' }).click();
    await dialog(page).getByRole('checkbox', { name: 'Tom Field' }).check({ force: true });
    await dialog(page).getByLabel('Day').fill('2026-04-01');
    await dialog(page).getByRole('button', { name: 'Log it' }).click();
    await expect(dialog(page).getByRole('alert')).toContainText('That day has not come yet');
    await axe(page);
    await dialog(page).getByLabel('Day').fill('2026-01-20');
    await page.keyboard.press('Control+Enter');
    await expect(dialog(page)).toBeHidden();
    await expect(seat(page, 'Tom Field')).toContainText('Has seen some of it');
    await expect(main(page).getByRole('heading', { name: 'One claim has no witness in the room' })).toBeVisible();
  });

  await test.step('opened, a row says what is left of each thing, and adds up', async () => {
    await seat(page, 'Ana Ribeiro').locator('summary').click();
    const table = seat(page, 'Ana Ribeiro').getByRole('table');
    await expect(table.getByRole('button', { name: 'Worked with you on “Three price plans in place of seven”', exact: true })).toBeVisible();
    await expect(table.getByRole('row', { name: 'Together 50' })).toBeVisible();
  });

  await test.step('the best thing to show is put into the week, and Today drafts the letter', async () => {
    await expect(main(page).getByRole('heading', { name: 'A demo to Priya Nair' })).toBeVisible();
    await page.getByRole('button', { name: 'Into this week: the demo to Priya Nair' }).click();
    await expect(main(page).getByText('among this week’s moves')).toBeVisible();
    await page.getByRole('link', { name: 'Today' }).first().click();
    const move = main(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Show “Cut onboarding from nine steps to four” to Priya Nair' }) });
    await move.getByRole('button', { name: /^Draft message/ }).click();
    await expect(dialog(page).getByRole('textbox', { name: 'Subject' })).toHaveValue('Half an hour to show you: Cut onboarding from nine steps to four');
    await expect(dialog(page).getByRole('textbox', { name: 'Text' })).toHaveValue(/^Hi Priya,[\s\S]*Cut onboarding[\s\S]*half an hour/i);
    await axe(page);
    await page.keyboard.press('Escape');
    await expect(move.getByRole('checkbox')).not.toBeChecked();
  });

  await test.step('a day later it happened: logged on the map, met on Today, and taken back', async () => {
    await later(page, 1 / 7, '/people/room');
    await page.getByRole('button', { name: 'It happened: the demo to Priya Nair' }).click();
    await log(page, 'Saw it');
    await finding(page, 'One of three knows your work');
    await expect(seat(page, 'Priya Nair')).toContainText('Has seen some of it');
    await expect(main(page).getByRole('heading', { name: 'Every claim has a witness in the room' })).toBeVisible();
    await page.getByRole('link', { name: 'Today' }).first().click();
    await expect(main(page).getByText(/They have seen it · Today/)).toBeVisible();
    await page.getByRole('link', { name: 'People' }).first().click();
    await page.getByRole('link', { name: 'Room map' }).click();
    await page.keyboard.press('Control+z');
    await finding(page, 'One of three knows your work; Priya has seen nothing yet');
    await expect(main(page).getByText('among this week’s moves')).toBeVisible();
  });

  await test.step('the one page for the manager reads back as it stands, without what was noted', async () => {
    await page.getByRole('button', { name: 'Put somebody on the map' }).click();
    await dialog(page).getByRole('combobox', { name: 'Who' }).fill('Dana Cole');
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('radio', { name: 'Hears of it' }).check({ force: true });
    await dialog(page).getByRole('textbox', { name: 'Note' }).fill('Canary: keep this to myself');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('link', { name: 'One page for your manager' }).click();
    await finding(page, 'One page to go through with your manager');
    const asks = page.getByRole('textbox', { name: 'What I would like help with' });
    await expect(asks).toHaveValue(/Could you get me half an hour with Priya Nair/);
    await asks.fill('Could Priya have ten minutes in your staff meeting? <b>');
    await expect(main(page).getByRole('article')).toContainText('ten minutes in your staff meeting? <b>');
    await axe(page);
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download Markdown' }).click();
    const text = readFileSync(await (await file).path(), 'utf8');
    expect(text).toMatch(/^# Who knows my work\n/);
    expect(text).toContain('- **Ana Ribeiro** (decides) knows my work\n  - 2026-03-04 worked with me on “Three price plans in place of seven”');
    expect(text).toContain('**Priya Nair** has seen nothing yet');
    expect(text).toContain('Could Priya have ten minutes in your staff meeting? \\<b>');
    expect(text).not.toMatch(/Canary|\bodds\b|%/);
  });

  await test.step('half a year on, what nobody was shown again has faded', async () => {
    await later(page, 40, '/people/room');
    await finding(page, /^None of the three knows your work well yet; Priya, Tom and Ana have seen nothing since March$/);
    await main(page).getByText('The odds behind it, if you want them').click();
    await expect(main(page).getByText(/A guess on top of guesses/)).toBeVisible();
  });
});

const pictures = [
  ['/people/room', 'room'],
  ['/people/room/page', 'room-page'],
] as const;

for (const [device, viewport] of sizes)
  test.describe(device, { tag: '@long' }, () => {
    test.use({ viewport });

    test('the room map holds to the rules of access, fits the screen and opens its forms', async ({ page }) => {
      test.setTimeout(180_000);
      await exploreSample(page);
      for (const [path, name] of pictures) {
        await goTo(page, path);
        await expect(
          main(page)
            .getByRole('article')
            .or(main(page).getByRole('list', { name: 'In the room' }))
            .first(),
        ).toBeVisible();
        if (name === 'room') {
          await main(page).locator('summary').filter({ hasText: 'Henrik Voss' }).click();
          await main(page).getByText('The odds behind it').click();
        }
        await axe(page);
        await shot(page, `${name}-${device}`);
        expect(await page.evaluate(tooWideOrSmall, device === 'phone')).toEqual([]);
      }
      await goTo(page, '/people/room');
      await page.getByRole('button', { name: 'Put somebody on the map' }).click();
      await axe(page);
      await shot(page, `room-decider-${device}`);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Log what they saw' }).click();
      await axe(page);
      await shot(page, `room-exposure-${device}`);
    });
  });

/** Runs in the page: what runs over the edge, and on a phone what is too small for a thumb. */
function tooWideOrSmall(phone: boolean): string[] {
  const wide = document.documentElement.scrollWidth - innerWidth;
  const controls = phone ? [...document.querySelectorAll('main button, main a, main select, main summary')] : [];
  const reach = (element: Element): number => {
    const after = getComputedStyle(element, '::after');
    const wider = after.position === 'absolute' && after.content !== 'none' ? Number.parseFloat(after.height) : 0;
    return Math.max(element.getBoundingClientRect().height, wider);
  };
  const small = controls.filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 0 && reach(element) < 43.5);
  return [...(wide > 0 ? [`${wide} too wide`] : []), ...small.map((element) => `${element.textContent}: ${reach(element)}`)];
}
