import { axe, expect, type Page, shot, test } from './fixtures.ts';

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const row = (page: Page, name: string) => main(page).getByRole('listitem').filter({ hasText: name });

async function addPerson(page: Page, name: string, rhythm?: string): Promise<void> {
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Add a person' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  if (rhythm) await dialog.getByLabel('Rhythm').selectOption({ label: rhythm });
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

async function openPerson(page: Page, name: string): Promise<void> {
  const search = page.getByRole('combobox', { name: 'Search people, entries and commands' });
  await expect(async () => {
    if (!(await search.isVisible())) await page.keyboard.press('Control+k');
    await expect(search).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await search.fill(name);
  await page.keyboard.press('Enter');
  await heading(page, name);
}

async function onDay(page: Page, day: string, path: string): Promise<void> {
  await page.clock.setFixedTime(`${day}T09:00:00.000Z`);
  await page.goto(path);
}

test('a group gives three people a rhythm; one waits, one is quiet in December and due in January, not late', async ({ page }) => {
  test.setTimeout(240_000);
  for (const name of ['Ines Moreau', 'Dele Okafor', 'Rosa Tan']) await addPerson(page, name);
  await main(page).getByRole('link', { name: 'People' }).first().click();
  await page.getByRole('link', { name: 'Stakeholders' }).click();
  await heading(page, 'Nobody is named around your work yet');
  await main(page).getByRole('button', { name: 'Make a group' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Make a group' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Product leadership');
  for (const name of ['ines', 'dele']) {
    await dialog.getByRole('combobox', { name: 'People' }).fill(name);
    await page.keyboard.press('Enter');
  }
  await dialog.getByLabel('Rhythm').selectOption({ label: 'Monthly' });
  await axe(page);
  await dialog.getByRole('button', { name: 'Make the group' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Put people into Product leadership' }).click();
  await page.getByRole('combobox', { name: 'Put into Product leadership' }).fill('rosa');
  await page.keyboard.press('Enter');
  await expect(main(page).getByText('Three people · monthly')).toBeVisible();
  await expect(row(page, 'Rosa Tan')).toContainText('monthly · first contact due');
  await shot(page, 'stakeholders-group');

  await test.step('one waits for a week, from the row of who is due', async () => {
    await page.goto('/people');
    await heading(page, 'Three people are due');
    await shot(page, 'people-due-later');
    await page.setViewportSize({ width: 390, height: 844 });
    await axe(page);
    await shot(page, 'people-due-390');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('button', { name: 'Later: Dele Okafor' }).click();
    const later = page.getByRole('dialog', { name: 'Dele Okafor, later' });
    await axe(page);
    await later.getByRole('button', { name: 'In a week' }).click();
    await heading(page, 'Two people are due');
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await heading(page, 'Three people are due');
    await page.getByRole('button', { name: 'Later: Dele Okafor' }).click();
    await later.getByRole('button', { name: 'In a week' }).click();
    await heading(page, 'Two people are due');
    await openPerson(page, 'Dele Okafor');
    await expect(main(page).getByText('monthly · paused until 11 Mar')).toBeVisible();
    await expect(page.getByLabel('Rhythm')).toHaveValue('');
    await expect(page.getByLabel('Rhythm').locator('option:checked')).toHaveText('Monthly, by group');
    await expect(main(page).getByText('rhythm, by the group Product leadership')).toBeVisible();
    await onDay(page, '2026-03-11', '/people');
    await heading(page, 'Three people are due');
  });

  await test.step('a sentence about December is offered as a boundary, with one press', async () => {
    await openPerson(page, 'Ines Moreau');
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const form = page.getByRole('dialog', { name: 'Edit Ines Moreau' });
    await form.getByRole('textbox', { name: 'Boundaries' }).fill('Not in December, and only e-mail');
    await expect(form.getByRole('checkbox', { name: 'Dec' })).not.toBeChecked();
    await form.getByRole('button', { name: 'Keep December free?' }).click();
    await expect(form.getByRole('checkbox', { name: 'Dec' })).toBeChecked();
    await axe(page);
    await page.keyboard.press('Control+Enter');
    await expect(form).toBeHidden();
    await expect(main(page).getByText('Quiet in')).toBeVisible();
    await main(page).getByRole('button', { name: 'Only by e-mail?' }).click();
    await expect(main(page).getByText('Reach them')).toBeVisible();
    await shot(page, 'person-boundaries');
    await page.getByRole('button', { name: 'Log a contact' }).click();
    await page.getByRole('dialog').getByLabel('Day').fill('2026-03-10');
    await page.getByRole('button', { name: 'Log contact', exact: true }).click();
    await expect(main(page).getByText('monthly · in 4 weeks')).toBeVisible();
  });

  await test.step('nobody is late in a quiet month; in January it is due, and a week later late', async () => {
    await onDay(page, '2026-11-10', '/people');
    await expect(row(page, 'Ines Moreau')).toContainText('late');
    await onDay(page, '2026-12-15', '/people?show=rhythm');
    await expect(row(page, 'Ines Moreau')).toContainText('monthly · quiet until 1 Jan 2027');
    await onDay(page, '2027-01-02', '/people');
    await expect(row(page, 'Ines Moreau')).toContainText('due since yesterday');
    await openPerson(page, 'Ines Moreau');
    await page.getByRole('button', { name: 'Write', exact: true }).click();
    const letter = page.getByRole('dialog', { name: 'Write to Ines Moreau' });
    await expect(letter.getByText('Only by e-mail.')).toBeVisible();
    await shot(page, 'write-to-wishes');
    await letter.getByRole('button', { name: 'Later' }).click();
    await page.getByRole('dialog', { name: 'Ines Moreau, later' }).getByRole('button', { name: 'In a month' }).click();
    await expect(main(page).getByText('monthly · paused until 1 Feb')).toBeVisible();
    await onDay(page, '2027-02-09', '/people');
    await expect(row(page, 'Ines Moreau')).toContainText('late');
  });
});

test('an @ in the capture box starts a clock again, by the keyboard alone', async ({ page }) => {
  test.setTimeout(240_000);
  await addPerson(page, 'Inés Moreau', 'Monthly');
  await addPerson(page, 'Ingrid Vale');
  await page.clock.setFixedTime('2026-04-20T09:00:00.000Z');
  await page.goto('/people');
  await heading(page, 'Inés Moreau is late');
  await page.keyboard.press('c');
  const box = page.getByRole('textbox', { name: 'Text' });
  await expect(box).toBeFocused();
  await page.keyboard.type('Talked pricing with @in');
  const list = page.getByRole('listbox', { name: 'People to name' });
  await expect(list.getByRole('option').first()).toHaveText(/^Inés Moreau/);
  await expect(list.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await expect(list.getByRole('option', { name: /Ingrid Vale/ })).toBeVisible();
  await axe(page);
  await shot(page, 'capture-mention');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(box).toBeFocused();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('@INES');
  await expect(list.getByRole('option').first()).toHaveText(/^Inés Moreau/);
  await page.keyboard.press('Tab');
  await expect(box).toHaveValue('Talked pricing with @Inés Moreau ');
  await page.keyboard.type('and @Jonas Weber');
  await expect(list.getByRole('option', { name: /Add “Jonas Weber”/ })).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('Talked pricing with @Inés Moreau and @Jonas Weber ');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await heading(page, 'Nobody is late');
  await expect(row(page, 'Jonas Weber').or(main(page).getByText('Jonas Weber'))).toHaveCount(0);

  await page.goto('/journal');
  await main(page).getByRole('link', { name: '@Inés Moreau' }).click();
  await heading(page, 'Inés Moreau');
  await expect(main(page).getByRole('link', { name: '@Jonas Weber' })).toBeVisible();
  await shot(page, 'person-mentioned');
  await page.getByRole('button', { name: 'Log a contact' }).click();
  await page.getByRole('textbox', { name: 'Text' }).fill('Lunch, with @Ingrid too');
  await page.getByRole('button', { name: 'Log contact', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Timeline' }).getByRole('link', { name: 'Ingrid Vale' })).toBeVisible();
});
