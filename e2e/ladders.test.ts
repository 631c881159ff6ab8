import { readFileSync } from 'node:fs';
import { axe, expect, type Page, shot, test } from './fixtures.ts';
import { importFiles, kept, previewOf, sampleFile, takeIn, textFile } from './import-files.ts';
import { pasteLadder, smallLadder, toLadders } from './ladder-steps.ts';

const main = (page: Page) => page.getByRole('main');
const finding = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const samples = ['monzo-product.md', 'ft-engineering.yml', 'pm-career-blueprint.md', 'uk-data-analyst.csv'] as const;
const textOf = (file: string): string => sampleFile(`ladders/${file}`).buffer.toString();

test('from Today: pasted, corrected before it is taken in, and taken back as one', async ({ page }) => {
  await toLadders(page);
  await finding(page, 'Your company’s ladder, beside the framework');
  await expect(main(page).getByText('Bring in the ladder your company uses')).toBeVisible();
  await axe(page);
  await page.getByRole('link', { name: 'Import a ladder' }).click();
  await page.getByLabel('The ladder').fill('name,email\nAda,ada@example.com\n');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('alert')).toContainText('This looks like a table with “name” and “email” across, but no ladder was seen in it.');
  await expect(page.getByLabel('The ladder'), 'what was pasted stays').toHaveValue(/ada@example/);
  await axe(page);
  await page.getByLabel('The ladder').fill(smallLadder);
  await page.keyboard.press('Control+Enter');
  await previewOf(page, 'One ladder found');
  await expect(main(page).getByText('Two levels, two skills, three statements. New.')).toBeVisible();

  await page.getByText('See how it was understood').click();
  await expect(page.getByRole('row', { name: /^Strategy/ })).toContainText('Nothing written for this level');
  await page.getByRole('button', { name: 'Correct it here' }).click();
  await page.getByLabel('Name of the ladder').fill('Product at Parcelmoor');
  await page.getByRole('button', { name: 'Edit level Senior PM' }).click();
  await page.getByRole('textbox', { name: 'Level', exact: true }).fill('Senior Product Manager');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Write Strategy at PM' }).click();
  await page.keyboard.type('Knows the strategy of the area.');
  await page.getByRole('button', { name: 'Edit Discovery at PM' }).click();
  await expect(page.getByRole('textbox', { name: 'What Discovery asks for at PM' }), 'going elsewhere saved the other place').toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Edit Discovery at PM' })).toBeFocused();
  await expect(main(page).getByText('Two levels, two skills, four statements. New.')).toBeVisible();
  await page.getByRole('button', { name: 'Edit level Senior Product Manager' }).click();
  await page.getByRole('textbox', { name: 'Level', exact: true }).fill('pm');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Two levels are called pm.');
  await page.keyboard.press('Escape');
  await page.getByLabel('One more skill').fill('Delivery');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Edit skill Delivery' }).click();
  await page.getByRole('button', { name: 'Up' }).click();
  await expect(page.getByRole('row').nth(2).getByRole('textbox', { name: 'Skill' })).toHaveValue('Delivery');
  await page.getByRole('button', { name: 'Remove skill' }).click();
  await axe(page);
  await shot(page, 'ladder-preview-correct');
  await takeIn(page);
  await expect.poll(async () => (await kept(page)).ladder?.map(({ name }) => name)).toEqual(['Product at Parcelmoor']);
  expect((await kept(page)).competency?.map(({ place, title }) => `${place} ${title}`).sort()).toEqual(['0 Discovery', '1 Strategy']);
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await expect.poll(async () => (await kept(page)).ladder ?? []).toEqual([]);
});

test('of two ladders in one file one is taken, and levels nobody ordered are put right first', async ({ page }) => {
  await importFiles(page, textFile('ladders.csv', 'Track,Level,Skill,Statement\nIC,Senior,Craft,b\nIC,Junior,Craft,a\nLead,M1,People,c\n'));
  await previewOf(page, 'Two ladders found');
  await page.getByRole('checkbox', { name: 'Take in Lead' }).uncheck();
  await previewOf(page, 'One ladder found');
  await takeIn(page);
  await expect.poll(async () => (await kept(page)).ladder?.map(({ name }) => name)).toEqual(['IC']);
  await importFiles(page, textFile('odd.csv', 'Skill,Oak,Ash,Elm\nCraft,a,b,c\n'));
  await previewOf(page, 'One ladder found');
  await expect(main(page).getByText('Nothing in the file says which level is higher.')).toBeVisible();
  await page.getByRole('button', { name: 'Edit level Elm' }).click();
  await page.getByRole('button', { name: 'Lower' }).click();
  await expect(main(page).getByText('From the lowest: Oak, Elm, Ash')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lower' })).toBeFocused();
  await takeIn(page);
  await expect.poll(async () => (await kept(page)).ladder?.length).toBe(2);
});

for (const file of samples)
  test(`${file} goes in, out as CSV and as Markdown, and comes again as it is`, { tag: file === samples[0] ? [] : '@long' }, async ({ page }) => {
    await pasteLadder(page, textOf(file));
    await takeIn(page);
    await page.getByRole('link', { name: 'Map the ladder’s skills' }).click();
    await expect(main(page).getByText(/^0 of \d+ answered/)).toBeVisible();
    await axe(page);
    await page.getByRole('radio', { name: 'Read' }).check();
    await axe(page);
    const [row] = (await kept(page)).ladder ?? [];
    for (const [button, ending] of [
      ['Export CSV', 'csv'],
      ['Export Markdown', 'md'],
    ] as const) {
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: `${button}: ` }).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toMatch(new RegExp(`^[\\p{L}\\p{N}-]+\\.${ending}$`, 'u'));
      await importFiles(page, textFile(download.suggestedFilename(), readFileSync(await download.path(), 'utf8')));
      await previewOf(page, 'All of this is here already');
      await page.goto(`/path/ladder-${row?.id}`);
    }
  });

test('written by hand, edited in place, each wording a version; a rating keeps its words; retired, removed, undone', async ({ page }) => {
  test.setTimeout(120_000);
  await toLadders(page);
  await page.getByRole('button', { name: 'Write one by hand' }).click();
  const dialog = page.getByRole('dialog', { name: 'Write a ladder by hand' });
  await dialog.getByLabel('Name').fill('Ours');
  await dialog.getByLabel('Levels, one on each line').fill('PM\nSenior PM');
  await dialog.getByLabel('Skills, one on each line').fill('Discovery\nDelivery');
  await axe(page);
  await page.keyboard.press('Control+Enter');
  await finding(page, 'Ours: not tied to the framework yet');
  await expect(main(page).getByText('Four places say nothing.')).toBeVisible();
  await page.getByRole('button', { name: 'Write Discovery at PM' }).click();
  await page.keyboard.type('Talks to users.');
  await page.keyboard.press('Control+Enter');
  await expect(main(page).getByText('version 2')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Edit Discovery at PM' })).toBeFocused();

  const all = await kept(page);
  const [ladder] = all.ladder ?? [];
  const discovery = all.competency?.find(({ title }) => title === 'Discovery');
  const exported = await page.evaluate(async () => await (await fetch('/api/export?format=json')).json());
  const id = `2026-02-03.self.${discovery?.id}`;
  exported.records.assessment = [
    { id, day: '2026-02-03', skill: discovery?.id, as: 'self', level: 1, ladder: ladder?.id, ladderVersion: 2, wording: 'Talks to users.' },
  ];
  await importFiles(page, textFile('career.json', JSON.stringify(exported)));
  await takeIn(page);
  await page.goto(`/path/ladder-${ladder?.id}?mode=edit`);
  await expect(main(page).getByText('Rated by earlier words')).toBeHidden();
  await page.getByRole('button', { name: 'Edit Discovery at PM' }).click();
  await page.getByRole('textbox', { name: 'What Discovery asks for at PM' }).fill('Talks to five users a week.');
  await page.getByRole('button', { name: 'Another statement' }).click();
  await page.getByRole('textbox', { name: 'Statement 2 of Discovery at PM' }).fill('Writes down what they said.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(main(page).getByText('version 3')).toBeVisible();
  await expect(main(page).locator('section', { hasText: 'Rated by earlier words' }).getByText('Talks to users.')).toBeVisible();
  await axe(page);
  await shot(page, 'ladder-edit');

  await page.getByLabel('One more level, above the others').fill('Principal');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: /Principal/ })).toBeVisible();
  await page.getByRole('button', { name: 'Edit level Principal' }).click();
  await page.getByRole('button', { name: 'Remove level' }).click();
  await expect(page.getByRole('columnheader', { name: /Principal/ })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('columnheader', { name: /Principal/ })).toBeVisible();
  await page.getByRole('button', { name: 'Edit skill Delivery' }).click();
  await page.getByRole('textbox', { name: 'Group' }).fill('Craft');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Edit skill Delivery' }).click();
  await page.getByRole('button', { name: 'Up' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('row').nth(1)).toContainText('CraftDelivery');

  await page.getByRole('button', { name: 'Retire: Ours' }).click();
  await expect(main(page).getByText('retired today')).toBeVisible();
  await page.getByRole('link', { name: 'All ladders' }).click();
  await expect(page.getByRole('heading', { name: 'Retired' })).toBeVisible();
  await page.getByRole('button', { name: 'Use again: Ours' }).click();
  await finding(page, 'One ladder beside the framework');
  await page.getByRole('button', { name: 'Remove: Ours' }).click();
  await finding(page, 'Your company’s ladder, beside the framework');
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await page.getByRole('link', { name: 'Ours' }).click();
  await expect(main(page).getByText('Talks to five users a week.')).toBeVisible();
  await page.goto('/path/ladder-none');
  await finding(page, 'Nothing by this address');
});

test('by keyboard alone: found in the palette, pasted, taken in and edited', { tag: '@long' }, async ({ page }) => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search people, entries and commands' }).fill('company’s ladder');
  await page.keyboard.press('Enter');
  await page.getByLabel('The ladder').focus();
  await page.keyboard.insertText(smallLadder);
  await page.keyboard.press('Control+Enter');
  await previewOf(page, 'One ladder found');
  await page.getByRole('button', { name: /^Import / }).focus();
  await page.keyboard.press('Enter');
  await finding(page, 'It is all here');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search people, entries and commands' }).fill('ladders');
  await page.getByRole('option', { name: /^Ladders/ }).waitFor();
  await page.keyboard.press('Enter');
  await finding(page, 'One ladder beside the framework');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await finding(page, 'Pasted ladder: not tied to the framework yet');
  await page.getByRole('radio', { name: 'Read' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Write Strategy at PM' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Knows ours.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(main(page).getByText('version 2')).toBeVisible();
});
