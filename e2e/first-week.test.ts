import { axe, expect, type Page, shot, test } from './fixtures.ts';
import { linkedinZip } from './linkedin-zip.ts';

const move = (page: Page, what: string | RegExp) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: what }) });

test('from nothing to this week’s moves, and through a power cut', async ({ app, page, allowErrors }) => {
  allowErrors(/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/);
  await expect(page.getByRole('heading', { name: 'Welcome aboard' })).toBeVisible();

  // Bring in LinkedIn.
  await page.getByRole('link', { name: 'Bring in your LinkedIn export' }).click();
  await page.getByLabel('Choose files').setInputFiles(linkedinZip());
  await expect(page.getByRole('heading', { name: /Four people, three roles/ })).toBeVisible();
  await page.getByRole('button', { name: /^Import/ }).click();
  await expect(page.getByRole('main').getByText(/Imported: four people, three roles/)).toBeVisible();

  // Say what for.
  await page.getByRole('link', { name: 'Today' }).first().click();
  await page.getByRole('button', { name: /^Say it: / }).click();
  await page.getByRole('textbox', { name: 'In one sentence' }).fill('Lead a product area and keep talking to customers');
  await page.getByRole('radio', { name: 'Product leader' }).check({ force: true });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Lead a product area and keep talking to customers' })).toBeVisible();

  // One person with a rhythm.
  await page.keyboard.press('n');
  const person = page.getByRole('dialog');
  await person.getByRole('textbox', { name: 'Name' }).fill('Dele Okafor');
  await person.getByLabel('Rhythm').selectOption({ label: 'Monthly' });
  await page.keyboard.press('Control+Enter');
  await expect(person).toBeHidden();

  // The first win.
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'Text' }).fill('Cut onboarding from nine steps to four');
  await page.keyboard.press('Control+Enter');

  // The check-in ends in the week's moves.
  await page.getByRole('link', { name: /Weekly check-in/ }).click();
  await page.getByRole('radio', { name: '1' }).first().focus();
  await page.keyboard.type('44344');
  await page.getByRole('button', { name: 'Check in', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /moves? (for|left) this week/ })).toBeVisible();

  // A reason, a principle and a button on every open move.
  const talk = move(page, /Dele Okafor/);
  await expect(talk.getByRole('paragraph').first()).not.toBeEmpty();
  await expect(talk.getByText(/^If it is /)).toBeVisible();
  await talk.getByRole('link', { name: /^Why: / }).click();
  await expect(page.getByText('At work in Windward')).toBeVisible();
  await page.goBack();

  // The button opens the thing that does it; a logged contact settles the move and resets the clock.
  await talk.getByRole('button').first().click();
  await expect(page.getByRole('dialog', { name: 'Write to Dele Okafor' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Log contact with Dele Okafor' }).click();
  await page.getByRole('button', { name: 'Log contact', exact: true }).click();
  await expect(talk.getByRole('checkbox')).toBeChecked();
  await expect(page.getByRole('heading', { name: 'Nobody is waiting' })).toBeVisible();
  await axe(page);
  await shot(page, 'first-week-today');

  // A power cut loses nothing.
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await app.kill9();
  await app.restart();
  await page.goto(app.url);
  await expect(talk.getByRole('checkbox')).toBeChecked();
  await page.goto(`${app.origin}/people`);
  await expect(page.getByText('Noemi Castell')).toHaveCount(0);
  await page.goto(`${app.origin}/path`);
  await expect(page.getByRole('heading', { name: 'Senior Product Manager, Harbour Analytics' })).toBeVisible();
});
