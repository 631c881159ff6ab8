import { axe, expect, exploreSample, type Page, shot, test } from './fixtures.ts';
import { addNeed } from './needs.ts';

const begin = Date.parse('2026-03-04T09:00:00.000Z');
const main = (page: Page) => page.getByRole('main');
const finding = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const dialog = (page: Page) => page.getByRole('dialog');

async function later(page: Page, weeks: number, path: string): Promise<void> {
  await page.clock.setFixedTime(new Date(begin + weeks * 7 * 86_400_000));
  await page.goto(path);
}

async function addPerson(page: Page, name: string, title: string): Promise<void> {
  await page.keyboard.press('n');
  await dialog(page).getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog(page)
    .getByText(/^More:/)
    .click();
  await dialog(page).getByRole('textbox', { name: 'Title', exact: true }).fill(title);
  await dialog(page)
    .getByRole('textbox', { name: 'E-mail addresses' })
    .fill(`${name.split(' ')[0]?.toLowerCase()}@example.org`);
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
}

const sent = async (page: Page) => {
  await dialog(page).getByRole('button', { name: 'Copy text' }).click();
  await dialog(page).getByRole('button', { name: 'Yes, it is sent' }).click();
  await expect(dialog(page)).toBeHidden();
};
const keep = async (page: Page, said: string) => {
  await dialog(page).getByRole('textbox', { name: 'What they advised' }).fill(said);
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
};
const say = async (page: Page, outcome: string) => {
  await dialog(page).getByRole('radio', { name: 'I did it' }).check({ force: true });
  await dialog(page).getByRole('textbox', { name: 'What came of it' }).fill(outcome);
  await dialog(page).getByRole('button', { name: 'Keep it' }).click();
};
const move = (page: Page, what: string) =>
  main(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: what }) });

test('warming up to somebody over weeks: noticed, question, thanks, second question, call, rhythm, board', async ({ page }) => {
  test.setTimeout(180_000);
  await addPerson(page, 'Ines Moreau', 'VP Pricing');
  await page.goto('/people/board');
  await addNeed(page, 'Pricing');

  await test.step('noticed from an empty seat, and asked one question', async () => {
    await page.getByRole('button', { name: 'Start small with Ines Moreau' }).click();
    await expect(dialog(page).getByRole('textbox', { name: 'Subject' })).toHaveValue('One question about Pricing');
    await sent(page);
    await page.goto('/people/advice');
    await finding(page, 'One person is on the way to your board');
    await expect(main(page).getByText('You asked today.')).toBeVisible();
    await axe(page);
  });

  await test.step('the answer is kept, and nothing more is asked before what came of it', async () => {
    await later(page, 1, '/people/advice');
    await page.getByRole('button', { name: 'Write down the answer' }).click();
    await expect(dialog(page).getByRole('textbox', { name: 'What you had asked' })).toHaveValue(/what would you do first/);
    await axe(page);
    await keep(page, 'Talk with ten buyers before you touch the price');
    await finding(page, 'One piece of advice has not been answered');
    await page.getByRole('link', { name: 'Ines Moreau' }).first().click();
    await page.getByRole('button', { name: 'Write', exact: true }).click();
    await expect(dialog(page).getByText('Before you ask anything again: what came of it?')).toBeVisible();
    await expect(dialog(page).getByRole('radio', { name: 'One question' })).toHaveCount(0);
    await axe(page);
    await page.keyboard.press('Escape');
  });

  await test.step('five weeks later Today asks what came of it, and the thanks say so', async () => {
    await later(page, 6, '/');
    await move(page, 'Write down what came of Ines Moreau’s advice')
      .getByRole('button', { name: /^Write it down/ })
      .click();
    await say(page, 'Three of ten would have paid double. We did it.');
    await expect(dialog(page)).toBeHidden();
    await page.goto('/people/advice');
    await page.getByRole('button', { name: 'Tell them: Ines Moreau' }).click();
    const text = dialog(page).getByRole('textbox', { name: 'Text' });
    await expect(text).toHaveValue(/“Talk with ten buyers before you touch the price”/);
    await expect(text).toHaveValue(/This is what came of it: Three of ten would have paid double/);
    await sent(page);
    await expect(main(page).getByText(/A second question about pricing.*Give it until/)).toBeVisible();
    await expect(main(page).getByText('You did it. They heard today.')).toBeVisible();
  });

  await test.step('a second question asks something else', async () => {
    await later(page, 10, '/');
    const ask = move(page, 'Ask Ines Moreau one question about pricing');
    await ask.getByRole('button', { name: /^Draft message/ }).click();
    await expect(dialog(page).getByRole('textbox', { name: 'Text' })).toHaveValue(/what do people who are new to Pricing usually get wrong/);
    await sent(page);
    await later(page, 11, '/people/advice');
    await page.getByRole('button', { name: 'Write down the answer' }).click();
    await keep(page, 'They ask what people would pay. Ask what they paid.');
    await page.getByRole('button', { name: 'Write down what came of it' }).click();
    await say(page, 'Asked it, and got receipts.');
    await page.getByRole('button', { name: 'They know already: Ines Moreau' }).click();
  });

  await test.step('a call, a rhythm, a seat', async () => {
    await later(page, 14, '/people/advice');
    await page.getByRole('button', { name: 'Ask for a call: Ines Moreau' }).click();
    await expect(dialog(page).getByRole('textbox', { name: 'Text' })).toHaveValue(/twenty minutes for a call/);
    await sent(page);
    await later(page, 15, '/people/advice');
    await page.getByRole('button', { name: 'Log the call' }).click();
    await dialog(page).getByRole('radio', { name: 'Call', exact: true }).check({ force: true });
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Quarterly', exact: true }).click();
    await page.getByRole('button', { name: 'Give the seat' }).click();
    await dialog(page).getByRole('button', { name: 'Give the seat' }).click();
    await expect(dialog(page)).toBeHidden();
    await finding(page, 'Every loop is closed');
    await page.goto('/people/board');
    await finding(page, 'Your one need has a seat');
  });
});

test('come prepared: what they wait to hear is on top, then the last time, what you promised, what to ask and what to bring', async ({ page }) => {
  test.setTimeout(120_000);
  await addPerson(page, 'Dele Okafor', 'Director of Product');
  await addPerson(page, 'Ana Ribeiro', 'Growth PM');
  await page.goto('/people');
  await page.getByRole('link', { name: 'Dele Okafor' }).click();
  await page.getByRole('button', { name: 'Log a contact' }).click();
  await dialog(page).getByRole('textbox', { name: 'Text' }).fill('Walked round the block');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: /^Edit the contact/ }).click();
  await page.getByRole('textbox', { name: 'Next' }).fill('Send him the two pages');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Write down advice' }).click();
  await keep(page, 'Pick one fight a quarter');
  await page.getByRole('textbox', { name: 'Something they mentioned' }).fill('Is hiring a growth PM');
  await page.keyboard.press('Enter');
  await expect(main(page).getByRole('link', { name: 'Ana Ribeiro' })).toBeVisible();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await dialog(page).getByRole('checkbox', { name: 'Management', exact: true }).check({ force: true });
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();

  await page.getByRole('link', { name: 'Come prepared' }).click();
  await finding(page, 'Tell Dele Okafor first what came of their advice');
  await expect(main(page).getByText('Walked round the block')).toBeVisible();
  await expect(main(page).getByText('When you began to delegate, what did you hand over first, and what did you keep?')).toBeVisible();
  await axe(page);
  await shot(page, 'prepare');
  await page.getByRole('checkbox', { name: 'Send him the two pages' }).click();
  await expect(page.getByText('Done as you said')).toBeVisible();
  await expect(main(page).getByText('What you meant to do')).toBeHidden();
  await page.getByRole('button', { name: 'What came of it: Dele Okafor' }).click();
  await say(page, 'Picked pricing, and won it.');
  await page.getByRole('button', { name: 'They know already: Dele Okafor' }).click();
  await finding(page, 'Before you talk with Dele Okafor');

  await page.getByRole('link', { name: 'Today' }).first().click();
  for (const other of ['Say what you work toward', 'Add the role you hold', 'Do your first check-in'])
    await page.getByRole('button', { name: `Not this week: ${other}` }).click();
  await page.getByRole('button', { name: /^Replan/ }).click();
  const offer = move(page, 'Offer Dele Okafor an introduction');
  await expect(offer).toContainText('Ana Ribeiro may be the one to introduce');
  await offer.getByRole('button', { name: /^Draft message/ }).click();
  await expect(dialog(page).getByRole('textbox', { name: 'Text' })).toHaveValue(/I could introduce you to Ana Ribeiro, Growth PM/);
  const download = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Save as .eml' }).click();
  expect((await download).suggestedFilename()).toBe('Letter to Dele Okafor.eml');
  await dialog(page).getByRole('button', { name: 'Yes, it is sent' }).click();
  await expect(offer.getByRole('button', { name: /^Draft message/ })).toHaveCount(0);
  await page.goto('/people/advice');
  await expect(main(page).getByText(/^You gave, Today/)).toBeVisible();
});

test.setTimeout(120_000);
test(`the sample's advice: axe finds nothing, wide and on a phone`, { tag: '@long' }, async ({ page }) => {
  await exploreSample(page);
  await page
    .getByRole('link', { name: /^People/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Advice' }).click();
  await finding(page, /pieces of advice have not been answered/);
  await axe(page);
  await shot(page, `advice`);
  await page.setViewportSize({ width: 390, height: 844 });
  await axe(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await shot(page, `advice-phone`);
  await page.getByRole('link', { name: 'Lucia Ferrante' }).first().click();
  await finding(page, 'Lucia Ferrante');
  await axe(page);
  await shot(page, `person-warm-phone`);
  await page.setViewportSize({ width: 1440, height: 900 });
  await shot(page, `person-warm`);
  await page.getByRole('link', { name: 'Come prepared' }).click();
  await axe(page);
  await shot(page, `prepare`);
});
