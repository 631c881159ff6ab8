import { axe, expect, type Page, test } from './fixtures.ts';
import { importFiles, kept, keptNames, previewOf, rowsIn, sampleFile, takeIn, textFile } from './import-files.ts';

const question = (page: Page, name: string) => page.getByRole('group', { name });
const answer = (page: Page, name: string, words: string) => question(page, name).getByRole('radio', { name: words }).check({ force: true });

async function haveConnections(page: Page): Promise<void> {
  await importFiles(page, sampleFile('linkedin/Connections.csv'));
  await takeIn(page);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
}

const namesakes = [
  'Name,Company,E-Mail,Title',
  'Theo Brandvold,"Field, Barn & Sons",theo@example.net,Director of Engineering',
  'Ruth Amankwah,,,Head of Research',
  'Ayşe Kılıç,Örnek A.Ş.,,Chief Design Officer',
].join('\n');

test('the same name and company is asked about, answered both ways, and left out where nobody decided', async ({ page }) => {
  await haveConnections(page);
  await importFiles(page, textFile('table.csv', namesakes));
  await previewOf(page, 'Three people found');
  await expect(page.getByText('Three people are left out until you decide.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0);
  const theo = rowsIn(page, 'The same person, or somebody else?').filter({ hasText: 'Theo Brandvold' });
  await expect(theo).toContainText('Engineering Lead, Field, Barn & Sons · linkedin.com/in/theo-brandvold-example');
  await expect(theo).toContainText('table.csv, line 2');
  await expect(theo).toContainText('Director of Engineering, Field, Barn & Sons · theo@example.net');

  // By the keyboard: the radio buttons are one stop, arrows choose.
  await question(page, 'Theo Brandvold').getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await expect(question(page, 'Theo Brandvold').getByRole('radio', { name: 'The same person' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Import one person' })).toBeVisible();
  await answer(page, 'Ruth Amankwah', 'Somebody else');
  await expect(page.getByRole('button', { name: 'Import two people' })).toBeVisible();
  await axe(page);
  await takeIn(page, 'Here, but for a few');
  await expect(page.getByText(/^One person was left out, as you did not decide/)).toBeVisible();

  await expect.poll(() => keptNames(page)).toEqual(['Ayşe Kılıç', 'Noemi Castell', 'Ruth Amankwah', 'Ruth Amankwah', 'Theo Brandvold']);
  const people = (await kept(page)).person ?? [];
  expect(people.find(({ name }) => name === 'Theo Brandvold')).toMatchObject({ title: 'Engineering Lead', emails: ['theo@example.net'] });
  expect(people.find(({ name }) => name === 'Ayşe Kılıç')).toMatchObject({ title: 'Head of Design' });
});

test('many questions can be answered at once, and an answer can be changed', async ({ page }) => {
  await haveConnections(page);
  const more = `${namesakes}\nNoemi Castell,Harbour Analytics,,VP of Product`;
  await importFiles(page, textFile('table.csv', more));
  await answer(page, 'Theo Brandvold', 'The same person');
  await page.getByRole('button', { name: 'All 3 left: somebody else' }).click();
  await expect(page.getByRole('button', { name: 'Import four people' })).toBeVisible();
  await answer(page, 'Theo Brandvold', 'Somebody else');
  await answer(page, 'Noemi Castell', 'The same person');
  await takeIn(page);
  await expect(page.getByText('Imported: three people.')).toBeVisible();
  await expect.poll(async () => (await keptNames(page)).length).toBe(7);
});

test('whoever joins somebody is listed with what is gained and what the file says otherwise', { tag: '@long' }, async ({ page }) => {
  await haveConnections(page);
  const rows = [
    'Name,E-Mail,Phone,Company,Title,LinkedIn',
    'Noemi Castell,NOEMI@example.com,+351 21 000 000,Brightwater Logistics,Director of Product,',
    'Theo B.,theo@example.net,,,,https://linkedin.com/in/theo-brandvold-example/',
    'Ruth Amankwah,ruth.amankwah@example.org,,,,',
    'Ayse K.,,,,Chief Design Officer,https://www.linkedin.com/in/ayse-kilic-example',
  ];
  await importFiles(page, textFile('table.csv', rows.join('\n')));
  await previewOf(page, 'Four people found');
  const merged = rowsIn(page, 'Here already, with more to add');
  await expect(merged).toHaveCount(2);
  await expect(merged.first()).toContainText('same e-mail, gets phone +351 21 000 000');
  await expect(merged.first()).toContainText('company stays “Harbour Analytics”; the file says “Brightwater Logistics”');
  await expect(merged.first()).toContainText('title stays “Senior Product Manager”; the file says “Director of Product”');
  await expect(merged.nth(1)).toContainText('same profile link, gets e-mail theo@example.net');
  await expect(rowsIn(page, 'Here already, and said otherwise')).toContainText(['title stays “Head of Design”; the file says “Chief Design Officer”']);
  await takeIn(page);
  const byName = async (name: string) => ((await kept(page)).person ?? []).find((row) => row.name === name);
  await expect.poll(() => byName('Noemi Castell')).toMatchObject({ company: 'Harbour Analytics', phones: ['+351 21 000 000'] });
  expect(await keptNames(page)).toHaveLength(4);
});

test('of a thousand rows one is refused with its line and reason, and 999 go in', { tag: '@long' }, async ({ page }) => {
  const rows = Array.from({ length: 1_000 }, (_, at) => (at === 499 ? ',,nobody' : `Person ${at},person${at}@example.com,`));
  await importFiles(page, textFile('table.csv', ['Name,E-Mail,Note', ...rows].join('\n')));
  await previewOf(page, '999 people found');
  await expect(rowsIn(page, 'Not taken in, and why')).toHaveText(['table.csv, line 501This row has neither a name nor an e-mail.']);
  await expect(rowsIn(page, 'New')).toHaveCount(12);
  await page.getByRole('button', { name: 'Show 100 more of 999' }).click();
  await expect(rowsIn(page, 'New')).toHaveCount(112);
  await takeIn(page, 'Here, but for a few');
  await expect(rowsIn(page, 'Not taken in, and why')).toHaveCount(1);
  await expect.poll(async () => (await keptNames(page)).length).toBe(999);
});

test('the same file again changes nothing and says so', { tag: '@long' }, async ({ page }) => {
  await haveConnections(page);
  const before = await kept(page);
  await importFiles(page, sampleFile('linkedin/Connections.csv'));
  await previewOf(page, 'All of this is here already');
  await expect(page.getByText('There is nothing to take in. Nothing was changed.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Choose other files' }).click();
  expect(await kept(page)).toEqual(before);
});

test('one Undo takes back all of an import, at once on every device: from the toast, by Ctrl-Z later, and beside what was done since', {
  tag: '@long',
}, async ({ page, newDevice }) => {
  const device = await newDevice();
  await device.goto('/people?show=everyone');
  const seen = (name: string) => expect(device.getByRole('link', { name })).toBeVisible();
  const gone = () => expect(device.getByRole('heading', { name: 'Your people begin with one name' })).toBeVisible();

  await haveConnections(page);
  await seen('Noemi Castell');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'Taken back' })).toBeVisible();
  await gone();

  await haveConnections(page);
  await seen('Noemi Castell');
  await expect(page.getByRole('status').getByRole('button', { name: 'Undo' })).toHaveCount(0, { timeout: 15_000 });
  await page.getByRole('link', { name: 'Go to Today' }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: Imported: four people')).toBeVisible();
  await gone();

  await haveConnections(page);
  await seen('Noemi Castell');
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'Text' }).fill('Written after the import');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await expect(page.getByRole('heading', { name: 'Taken back' })).toBeVisible();
  await gone();
  const { entry, person } = await kept(page);
  expect([entry?.map(({ text }) => text), person]).toEqual([['Written after the import'], undefined]);
});

test('what was written after the preview is not written over by the import', { tag: '@long' }, async ({ page, newDevice }) => {
  await haveConnections(page);
  await importFiles(page, textFile('table.csv', 'Name,E-Mail,Phone,Title\nNoemi Castell,noemi@example.com,+351 21 000 000,\n'));
  await previewOf(page, 'One person found');
  const device = await newDevice();
  await device.goto('/people?show=everyone');
  await device.getByRole('link', { name: 'Noemi Castell' }).click();
  await device.getByRole('button', { name: 'Edit', exact: true }).click();
  await device.getByRole('textbox', { name: 'Title' }).fill('Chief Product Officer');
  await device.keyboard.press('Control+Enter');
  await expect(device.getByText('Saved', { exact: true })).toBeVisible();
  await expect.poll(async () => JSON.stringify((await kept(page)).person)).toContain('Chief Product Officer');
  await takeIn(page);
  await expect
    .poll(async () => (await kept(page)).person?.find(({ name }) => name === 'Noemi Castell'))
    .toMatchObject({ title: 'Chief Product Officer', phones: ['+351 21 000 000'] });
});
