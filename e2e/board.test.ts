import { axe, expect, type Page, shot, test } from './fixtures.ts';
import { linkedinZip } from './linkedin-zip.ts';
import { addNeed } from './needs.ts';

const main = (page: Page) => page.getByRole('main');
const finding = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

async function addPerson(page: Page, name: string, title: string): Promise<void> {
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Add a person' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByText(/^More:/).click();
  await dialog.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

const seat = (page: Page, name: string | RegExp) => page.getByRole('group', { name: 'Your board as a table' }).getByRole('button', { name });

test('from a LinkedIn import to a filled seat in under a minute', async ({ page }) => {
  const began = Date.now();
  await page.goto('/import');
  await page.locator('input[type=file]').first().setInputFiles(linkedinZip());
  await page
    .getByRole('button', { name: /^(Import|Take in|Add|Bring)/ })
    .last()
    .click();
  await expect(page.getByText(/Undo/).first()).toBeVisible();
  await page.goto('/people');
  await page.getByRole('link', { name: 'Board' }).click();
  await finding(page, 'Your board begins with what you need');
  await axe(page);
  await shot(page, 'board-first');
  await page
    .getByRole('button', { name: /^Add the need/ })
    .first()
    .click();
  await finding(page, 'Your one need has no seat yet');
  await addNeed(page, 'Design');
  await expect(main(page).getByRole('heading', { name: 'Who could take this seat' })).toBeVisible();
  await expect(main(page).getByRole('list', { name: 'Who could help with design' })).toContainText(/their trade is design/i);
  await page.getByRole('button', { name: /^Start small with Ayşe/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Subject' })).toHaveValue('One question about design');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Give the seat to Ayşe/ }).click();
  await dialog.getByRole('textbox', { name: /^Why/ }).fill('Leads a design team');
  await dialog.getByRole('button', { name: 'Give the seat' }).click();
  await expect(dialog).toBeHidden();
  await finding(page, 'One of two needs has a seat');
  await expect(seat(page, /Ayşe .* Design/)).toBeVisible();
  await expect(main(page).getByText('Leads a design team')).toBeVisible();
  expect(Date.now() - began).toBeLessThan(60_000);
  await page.goto('/people?show=everyone');
  await expect(main(page).getByRole('listitem').filter({ hasText: 'Ayşe' })).toContainText('quarterly');
});

test('a seat ends, its holder is thanked, and somebody else takes it, found from Today', async ({ page }) => {
  await addPerson(page, 'Ines Moreau', 'VP Pricing');
  await addPerson(page, 'Karl Nyberg', 'Pricing Manager');
  await page.goto('/people/board');
  await addNeed(page, 'Pricing');
  await page.getByRole('button', { name: 'Give the seat to Ines Moreau' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Nobody better' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Give the seat' }).click();
  await finding(page, 'Your one need has a seat');
  await page.clock.setFixedTime('2026-03-18T09:00:00.000Z');
  await page.goto('/people/board');
  await page.getByRole('button', { name: 'End the seat of Ines Moreau' }).click();
  await dialog.getByRole('textbox', { name: 'Why' }).fill('She changed trade');
  await dialog.getByRole('button', { name: 'End the seat' }).click();
  await finding(page, 'Your one need has no seat yet');
  await page.getByRole('button', { name: 'Thank Ines Moreau' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Text' })).toHaveValue(/Thank you for your help with Pricing/);
  await dialog.getByRole('button', { name: 'Copy text' }).click();
  await dialog.getByRole('button', { name: 'Yes, it is sent' }).click();
  await expect(page.getByRole('button', { name: 'Thank Ines Moreau' })).toBeHidden();

  await page.getByRole('link', { name: 'Today' }).first().click();
  await expect(main(page).getByRole('heading', { name: 'Your one need has no seat yet' })).toBeVisible();
  const move = main(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Find somebody for pricing' }) });
  await expect(move).toContainText('Ines Moreau left the seat for pricing today');
  await move.getByRole('button', { name: /^Open the seat/ }).click();
  await page.getByRole('button', { name: 'Give the seat to Karl Nyberg' }).click();
  await dialog.getByRole('button', { name: 'Give the seat' }).click();
  await finding(page, 'Your one need has a seat');
  await page.getByRole('link', { name: 'Today' }).first().click();
  await expect(main(page).getByRole('button', { name: /^Open the seat/ })).toHaveCount(0);
  await page.goto('/people/board');
  await page.getByRole('button', { name: 'The need is over' }).click();
  await dialog.getByRole('button', { name: 'Close the need' }).click();
  await finding(page, 'Your board begins with what you need');
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await finding(page, 'Your one need has a seat');
});

const twelve =
  'Company strategy|Organizational design|Management|Industry partnerships|Pricing and packaging of several plans|Executive politics|Staying calm in hard meetings|Hiring|SQL|Negotiation|Storytelling for a board that has read nothing beforehand|Machine learning'.split(
    '|',
  );

test('the board stands without a collision from one to twelve seats, at 1440, 1024 and 390 pixels', { tag: '@long' }, async ({ page }) => {
  test.setTimeout(120_000);
  await addPerson(page, 'Maximiliane Oberhuber-Schönbächler', 'Head of Design');
  await page.goto('/people/board');
  for (const need of twelve) await addNeed(page, need);
  await seat(page, /Hiring/).click();
  await page.getByRole('button', { name: 'Somebody else…' }).click();
  await page.getByRole('combobox', { name: 'Who' }).fill('maxi');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Give the seat' }).click();
  await finding(page, 'One of twelve needs has a seat');
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(page.locator('[data-seat]')).toHaveCount(12);
    const told = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('[data-seat]')].flatMap((one) =>
        [...one.querySelectorAll('text, circle, strong, span')].map((part) => ({
          seat: one.getAttribute('data-seat'),
          text: part.textContent,
          box: part.getBoundingClientRect(),
        })),
      );
      const edge = document.querySelector('svg[role=group]')?.getBoundingClientRect();
      const wrong: string[] = [];
      for (const a of boxes) {
        if (edge && (a.box.left < edge.left - 1 || a.box.right > edge.right + 1 || a.box.bottom > edge.bottom + 1)) wrong.push(`cut: ${a.text}`);
        for (const b of boxes)
          if (
            a.seat !== b.seat &&
            a.box.left < b.box.right - 0.5 &&
            b.box.left < a.box.right - 0.5 &&
            a.box.top < b.box.bottom - 0.5 &&
            b.box.top < a.box.bottom - 0.5
          )
            wrong.push(`${a.text} meets ${b.text}`);
      }
      if (document.documentElement.scrollWidth > innerWidth) wrong.push('wider than the screen');
      return wrong;
    });
    expect(told, `at ${width}`).toEqual([]);
    await shot(page, `board-twelve-${width}`);
  }
});

test(`the sample's board: axe finds nothing, table, list and phone, and the keyboard alone gives a seat`, { tag: '@long' }, async ({ page }) => {
  await page.getByRole('button', { name: 'Explore a sample career' }).click();
  await expect(main(page).getByRole('heading', { name: 'Six of eight needs have a seat' })).toBeVisible();
  await shot(page, `board-today`);
  await page.getByRole('link', { name: 'Empty seat: Executive politics' }).click();
  await finding(page, 'Six of eight needs have a seat');
  await axe(page);
  await shot(page, `board`);
  await seat(page, /Company strategy/).click();
  await expect(page.getByRole('link', { name: /^Come prepared to / }).first()).toBeVisible();
  await page.getByText(/how this is counted/).click();
  await axe(page);
  await shot(page, `board-seat`);
  await page.getByRole('button', { name: 'The need is over' }).click();
  await axe(page);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('list', { name: 'Seats' })).toBeVisible();
  await axe(page);
  await shot(page, `board-phone`);
  await page.setViewportSize({ width: 1440, height: 900 });

  await seat(page, /Executive politics/).focus();
  await page.keyboard.press('Enter');
  await expect(seat(page, /Executive politics/)).toHaveAttribute('aria-pressed', 'true');
  const give = page.getByRole('button', { name: /^Give the seat to/ }).first();
  for (let i = 0; i < 60 && !(await give.evaluate((one) => one === document.activeElement)); i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await axe(page);
  await shot(page, `board-give`);
  await page.keyboard.type('Sat in that room for years');
  await page.keyboard.press('Enter');
  await finding(page, 'Seven of eight needs have a seat');
});
