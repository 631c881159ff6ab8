import { axe, expect, type Page, shot, test } from './fixtures.ts';

const day = (weeks: number) => new Date(Date.parse('2026-03-04T09:00:00.000Z') + weeks * 7 * 86_400_000);
const main = (page: Page) => page.getByRole('main');
const heading = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

async function addPerson(page: Page, name: string, rhythm?: string): Promise<void> {
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Add a person' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  if (rhythm) await dialog.getByLabel('Rhythm').selectOption({ label: rhythm });
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

/** The clock has run out: five weeks later somebody monthly is late. */
async function fiveWeeksLater(page: Page, weeks: number): Promise<void> {
  await page.clock.setFixedTime(day(weeks));
  await page.goto('/people');
  await heading(page, 'Ines Moreau is late');
}

async function clockIsReset(page: Page): Promise<void> {
  await page.goto('/people');
  await heading(page, 'Nobody is late');
  await expect(main(page).getByRole('listitem').filter({ hasText: 'Ines Moreau' })).toContainText('monthly · in 4 weeks');
}

test('a contact logged in any way starts the clock again', async ({ page }) => {
  test.setTimeout(120_000);
  await addPerson(page, 'Ines Moreau', 'Monthly');
  await page.goto('/people');
  await heading(page, 'Ines Moreau is due');
  await expect(main(page).getByText('monthly · first contact due')).toBeVisible();

  await test.step('from the row', async () => {
    await page.getByRole('button', { name: 'Log a contact with Ines Moreau' }).click();
    await page.getByRole('textbox', { name: 'Text' }).fill('Coffee after the meetup');
    await page.getByRole('button', { name: 'Log contact', exact: true }).click();
    await expect(page.getByText('Contact logged')).toBeVisible();
    await heading(page, 'Nobody is late');
    await clockIsReset(page);
  });

  await test.step('from the person page', async () => {
    await fiveWeeksLater(page, 6);
    await page.getByRole('link', { name: 'Ines Moreau' }).click();
    await heading(page, 'Ines Moreau');
    await expect(main(page).getByText('monthly · 2 weeks late')).toBeVisible();
    await page.getByRole('button', { name: 'Log a contact' }).click();
    await page.getByRole('button', { name: 'Log contact', exact: true }).click();
    await expect(main(page).getByText('monthly · in 4 weeks')).toBeVisible();
    await expect(main(page).getByText('Two times in touch since March 2026')).toBeVisible();
    await clockIsReset(page);
  });

  await test.step('by a letter that was sent', async () => {
    await fiveWeeksLater(page, 12);
    await page.getByRole('link', { name: 'Ines Moreau' }).click();
    await page.getByRole('button', { name: 'Write', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Write to Ines Moreau' });
    await expect(dialog.getByRole('textbox', { name: 'Text' })).toHaveValue(/we were last in touch in April/);
    await dialog.getByRole('textbox', { name: 'Subject' }).fill('A question about pricing');
    await dialog.getByRole('button', { name: 'Copy text' }).click();
    await dialog.getByRole('button', { name: 'No, not yet' }).click();
    await page.keyboard.press('Escape');
    await expect(main(page).getByText('monthly · 2 weeks late')).toBeVisible();
    await page.getByRole('button', { name: 'Write', exact: true }).click();
    await expect(dialog.getByRole('textbox', { name: 'Subject' })).toHaveValue('A question about pricing');
    await dialog.getByRole('button', { name: 'Copy text' }).click();
    await dialog.getByRole('button', { name: 'Yes, it is sent' }).click();
    await expect(dialog).toBeHidden();
    await expect(main(page).getByText('A question about pricing')).toBeVisible();
    await clockIsReset(page);
  });

  await test.step('by a journal entry that names them', async () => {
    await fiveWeeksLater(page, 18);
    await page.keyboard.press('c');
    await page.getByRole('textbox', { name: 'Text' }).fill('Ines asked what we would drop first');
    await page.getByRole('combobox', { name: 'People' }).fill('ines');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await clockIsReset(page);
  });

  await test.step('from the move on Today', async () => {
    await fiveWeeksLater(page, 24);
    await page.getByRole('link', { name: 'Today' }).first().click();
    const move = main(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: /Ines Moreau/ }) });
    await move.getByRole('button').first().click();
    const dialog = page.getByRole('dialog');
    const copy = dialog.getByRole('button', { name: 'Copy text', exact: true });
    const log = dialog.getByRole('button', { name: 'Log contact', exact: true });
    await expect(copy.or(log)).toBeVisible();
    const isLetter = await copy.isVisible();
    await (isLetter ? copy : log).click();
    if (isLetter) await dialog.getByRole('button', { name: 'Yes, it is sent' }).click();
    await expect(dialog).toBeHidden();
    await expect(move.getByRole('button')).toHaveCount(0);
    await clockIsReset(page);
  });

  await test.step('from the palette', async () => {
    await fiveWeeksLater(page, 30);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search people, entries and commands' }).fill('log a contact');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'People' }).fill('moreau');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await clockIsReset(page);
  });
});

test('a logged contact can be changed and removed, and the clock follows', async ({ page }) => {
  await addPerson(page, 'Dele Okafor', 'Quarterly');
  await page.goto('/people');
  await page.getByRole('button', { name: 'Log a contact with Dele Okafor' }).click();
  await page.getByRole('button', { name: 'Log contact', exact: true }).click();
  await expect(main(page).getByText('Nobody is waiting to hear from you. Next is Dele Okafor, in 3 months.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all with a rhythm' }).click();
  await page.getByRole('link', { name: 'Dele Okafor' }).click();
  const timeline = page.getByRole('list', { name: 'Timeline' });

  await timeline.getByRole('button', { name: /^Edit the contact/ }).click();
  const form = page.getByRole('form', { name: 'Edit contact' });
  await form.getByLabel('Day').fill('2026-02-02');
  await form.getByRole('textbox', { name: 'What you gave' }).fill('An introduction to Rosa');
  await page.keyboard.press('Control+Enter');
  await expect(timeline.getByText('An introduction to Rosa')).toBeVisible();
  await expect(main(page).getByText('quarterly · in 9 weeks')).toBeVisible();
  await axe(page);

  await timeline.getByRole('button', { name: /^Remove the contact/ }).click();
  await expect(main(page).getByText('quarterly · first contact due')).toBeVisible();
  await expect(timeline).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(timeline.getByText('An introduction to Rosa')).toBeVisible();
});

test('rhythm, ties and pauses change where they stand, and a removed person comes back', async ({ page }) => {
  await addPerson(page, 'Rosa Tan');
  await page.goto('/people');
  await heading(page, 'Nobody has a rhythm yet');
  await page.getByRole('link', { name: 'Rosa Tan' }).click();

  await page.getByLabel('Rhythm').selectOption({ label: 'Every … weeks' });
  await page.getByRole('textbox', { name: 'Weeks between contacts' }).fill('0');
  await page.getByRole('button', { name: 'Set', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('choose 1 to 260');
  await page.getByRole('textbox', { name: 'Weeks between contacts' }).fill('6');
  await page.keyboard.press('Enter');
  await expect(main(page).getByText('every 6 weeks · first contact due')).toBeVisible();

  await page.getByRole('button', { name: 'Add a tie' }).click();
  await page.getByRole('checkbox', { name: 'Mentor' }).check({ force: true });
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(main(page).getByText('Mentor').first()).toBeVisible();

  await page.getByRole('button', { name: 'Pause until…' }).click();
  await page.getByRole('button', { name: 'Two weeks' }).click();
  await expect(main(page).getByText('every 6 weeks · paused until 18 Mar')).toBeVisible();
  await page.getByRole('button', { name: 'End the pause' }).click();
  await expect(main(page).getByText('every 6 weeks · first contact due')).toBeVisible();
  await axe(page);

  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await heading(page, 'Your people begin with one name');
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(main(page).getByRole('link', { name: 'Rosa Tan' })).toBeVisible();
  await page.goto('/people/nobody');
  await expect(page.getByRole('link', { name: 'Back to people' })).toBeVisible();
});

test('what was typed about a person survives a closed dialog, and mistakes are told beside their field', async ({ page }) => {
  await page.goto('/people');
  await page.getByRole('button', { name: 'Add a person' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Write something here.')).toBeVisible();
  await page.keyboard.type('Amit Kaur');
  await dialog.getByText(/^More:/).click();
  await dialog.getByRole('textbox', { name: 'E-mail addresses' }).fill('amit at example.org');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.keyboard.press('n');
  await expect(dialog.getByText('What you typed last time is still here.')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Amit Kaur');
  await dialog.getByRole('button', { name: 'Add person' }).click();
  await expect(dialog.getByText('“amit” is no e-mail address.')).toBeVisible();
  await axe(page);
  await dialog.getByRole('textbox', { name: 'E-mail addresses' }).fill('amit@example.org');
  await dialog.getByRole('checkbox', { name: 'Design', exact: true }).check({ force: true });
  await dialog.getByRole('button', { name: 'Add person' }).click();
  await expect(dialog).toBeHidden();

  await page.keyboard.press('n');
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('amit kaur');
  await dialog.getByRole('link', { name: 'Open that page' }).click();
  await heading(page, 'Amit Kaur');
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  await dialog.getByRole('radio', { name: 'One question' }).check({ force: true });
  await expect(dialog.getByRole('textbox', { name: 'Subject' })).toHaveValue('One question about design');
  const mail = await dialog.getByRole('link', { name: 'Open in mail program' }).getAttribute('href');
  expect(mail).toMatch(/^mailto:amit@example\.org\?subject=One%20question%20about%20design&body=Hi%20Amit%2C%0D%0A/);
});

test('the keyboard alone finds somebody, walks the list and comes back to the same row', { tag: '@long' }, async ({ page }) => {
  for (const name of ['Zoé Ångström', 'Ana Ribeiro', 'Ben Achterberg']) await addPerson(page, name);
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await heading(page, 'Nobody has a rhythm yet');
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: 'Ana Ribeiro' })).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await heading(page, 'Ben Achterberg');
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Ben Achterberg' })).toBeFocused();

  await page.getByRole('searchbox', { name: 'Search people' }).fill('angstrom');
  await expect(main(page).getByRole('list', { name: 'People', exact: true }).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Zoé Ångström' })).toBeVisible();
  await page.getByLabel('Tie').selectOption({ label: 'Mentor' });
  await expect(main(page).getByText('Nobody holds all of this.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all again' }).click();
  await expect(main(page).getByRole('list', { name: 'People', exact: true }).getByRole('listitem')).toHaveCount(3);
  await shot(page, 'people-everyone');
});
