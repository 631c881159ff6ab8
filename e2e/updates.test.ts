import { startMailServer } from '../src/server/testing/mail-server.ts';
import { axe, expect, goTo, type Page, shot, sizes, test } from './fixtures.ts';

/** The last week of March. */
test.use({ now: '2026-03-26T09:00:00.000Z' });

const main = (page: Page) => page.getByRole('main');
const finding = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const payload = '<img src=x onerror="document.title=1">';

async function act(page: Page, action: string, input: unknown): Promise<void> {
  const said = await page.evaluate(async (body) => {
    const answer = await fetch('/api/act', { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Windward': '1' }, body });
    return answer.ok ? '' : answer.text();
  }, JSON.stringify({ action, input }));
  expect(said).toBe('');
}

async function fillMonth(page: Page): Promise<void> {
  const write = (type: string, text: string, more = {}) => act(page, 'journal.write', { type, text, day: '2026-03-10', ...more });
  await write('win', 'Cut onboarding from nine steps to four', { safeText: 'Made a first step much shorter' });
  await write('win', `Pricing page out ${payload}`);
  await write('lesson', 'Ask support first');
  await write('note', 'We are blocked by the legal review. Who knows somebody there?');
  await write('feedback', 'Canary: be more strategic');
  for (const [name, tags, email] of [
    ['Ana Ribeiro', ['Leads'], 'ana@example.org'],
    ['Ben Gone', ['Leads'], 'ben@example.org'],
    ['Cleo Outside', ['Former colleagues'], 'cleo@example.org'],
  ] as const)
    await act(page, 'people.add', { name, tags, emails: [email] });
  await act(page, 'people.add-group', { name: 'Leads', tag: 'Leads' });
  await act(page, 'people.add-group', { name: 'Former colleagues', tag: 'Former colleagues' });
}

test('a month of entries becomes an update that each group reads in its own way, sent by a real mail server, with an archive', async ({ page }) => {
  test.setTimeout(150_000);
  const mail = await startMailServer({ user: 'me', password: 'secret-word', unknown: ['ben@example.org'] });
  await fillMonth(page);
  await goTo(page, '/');
  const move = main(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Draft the March 2026 update' }) });
  await expect(move).toContainText('Your record of the month gives four lines for it.');
  await move.getByRole('button', { name: /^Open the draft/ }).click();
  await finding(page, 'March 2026 has four things to tell');
  await main(page).getByRole('button', { name: 'Draft it' }).click();
  await finding(page, 'Your March 2026 update has four lines');
  await expect(main(page)).not.toContainText('Canary');
  await expect(main(page).getByRole('region', { name: 'Where I could use help' })).toContainText('We are blocked by the legal review.');
  await expect(main(page)).toContainText(payload);

  await main(page).getByRole('button', { name: 'Change: Ask support first' }).click();
  await main(page).getByRole('textbox', { name: 'The line', exact: true }).fill('Support knows first: ask them before a survey');
  await main(page).getByRole('button', { name: 'Save the line' }).click();
  await main(page).getByRole('textbox', { name: 'Another line under Next' }).fill('The pricing test begins');
  await page.keyboard.press('Enter');
  await main(page).getByRole('checkbox', { name: 'Leads (2)' }).check({ force: true });
  await main(page).getByRole('checkbox', { name: 'Former colleagues (1)' }).check({ force: true });
  await main(page).getByRole('checkbox', { name: 'Former colleagues is outside' }).check({ force: true });
  const help = main(page).getByRole('region', { name: 'Where I could use help' });
  await help.getByRole('checkbox', { name: 'not Leads' }).check({ force: true });
  await main(page).getByText('Read it as Leads').click();
  await expect(main(page).locator('pre').first()).not.toContainText('legal review');
  await main(page).getByText('Read it as Former colleagues').click();
  await expect(main(page).locator('pre').nth(1)).toHaveText(/^Shipped\n- Made a first step much shorter\n$/);
  await axe(page);
  for (const [name, size] of [...sizes].reverse()) {
    await page.setViewportSize(size);
    await shot(page, `update-${name}`);
  }

  await main(page).getByRole('link', { name: 'Send through your own mail server' }).first().click();
  await main(page).getByRole('button', { name: 'Name your mail server' }).click();
  await main(page).getByLabel('Mail server').fill('127.0.0.1');
  await main(page).getByRole('radio', { name: 'None' }).check({ force: true });
  await main(page).getByLabel('Port').fill(String(mail.port));
  await main(page).getByLabel('User name').fill('me');
  await main(page).getByLabel('Password').fill('secret-word');
  await main(page).getByRole('textbox', { name: 'From' }).fill('me@example.org');
  await axe(page);
  await shot(page, 'mail-server');
  await main(page).locator('#mail').getByRole('button', { name: 'Save' }).click();
  await expect(main(page).getByRole('heading', { name: 'Updates can go out through 127.0.0.1' })).toBeVisible();
  await main(page).getByRole('button', { name: 'Send yourself a test' }).click();
  await expect(page.getByText('A test letter is on its way to me@example.org')).toBeVisible();

  await goTo(page, '/review/updates');
  await main(page).getByRole('button', { name: 'Send to Leads' }).click();
  await expect(main(page).getByText('One person has it, by your mail server.')).toBeVisible();
  await expect(main(page).getByText('Not reached: Ben Gone.')).toContainText('No such user here');
  await finding(page, 'Your March 2026 update is out');
  await main(page).getByText('Who answered, and what they read').click();
  await main(page).getByRole('checkbox', { name: 'Ana Ribeiro' }).check({ force: true });
  await expect(page.getByText('Answer noted')).toBeVisible();
  await shot(page, 'update-sent');

  const [, toAna] = mail.received;
  expect([mail.received.length, toAna?.to, toAna?.subject]).toEqual([2, ['ana@example.org'], 'March 2026: what moved']);
  expect(toAna?.text).toContain('Shipped\n- Cut onboarding from nine steps to four\n');
  expect(toAna?.text).not.toContain('legal review');
  expect(toAna?.html).toContain('&lt;img src=x');
  await mail.stop();

  await main(page).getByRole('link', { name: 'Who read what' }).click();
  await finding(page, 'One person has read of your work');
  const claims = main(page).getByRole('listitem').filter({ hasText: 'Cut onboarding from nine steps to four' });
  await expect(claims.first()).toContainText('Ana Ribeiro');
  await axe(page);
  await shot(page, 'update-archive');
  await goTo(page, '/');
  await expect(main(page).getByRole('heading', { name: 'Draft the March 2026 update' })).toBeHidden();
});
