import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { axe, expect, type Page, test } from './fixtures.ts';
import { importFiles, kept, keptNames, previewOf, rowsIn, sampleFile, takeIn, textFile, zipFile } from './import-files.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

const samples: readonly (readonly [path: string, found: string | RegExp, people: readonly string[]])[] = [
  ['linkedin/Connections.csv', 'Four people found', ['Ayşe Kılıç', 'Noemi Castell', 'Ruth Amankwah', 'Theo Brandvold']],
  ['linkedin/Connections-older-form.csv', 'Two people found', ['Noemi Castell', 'Theo Brandvold']],
  ['linkedin/Positions.csv', 'Three roles found', []],
  ['vcard/gmail-list-3.0.vcf', 'Three people found', ['Arnold Smith', 'Chris Beatle', 'Doug White']],
  ['vcard/gmail-full-3.0.vcf', 'One person found', ['VCard Test']],
  ['vcard/outlook-2003-2.1.vcf', 'One person found', ['John Doe III']],
  ['vcard/evolution-3.0.vcf', 'One person found', ['Mr. John Richter, James Doe Sr.']],
  ['vcard/example-4.0.vcf', 'One person found', ['Forrest Gump']],
  ['vcard/empty-lines-3.0.vcf', 'One person found', ['Dr. Erika Mustermann']],
  ['vcard/german-windows1252-2.1.vcf', 'One person found', ['Sören Täve Nüßlebaum']],
  ['vcard/repeated-properties-3.0.vcf', 'One person found', ['Mr. John Q. Public, Esq.']],
  ['jsonresume/sample-v1.resume.json', 'One role, one project, eight skills and your profile found', []],
  ['jsonresume/new-grad.resume.json', 'Two roles, two projects, 16 skills and your profile found', []],
  ['jsonresume/older-keys-2014.resume.json', 'One role, eight skills and your profile found', []],
];

test('every sample file shows what is in it, goes in, and is taken back by its own Undo', async ({ page }) => {
  for (const [path, found, people] of samples) {
    await importFiles(page, sampleFile(path));
    await previewOf(page, found);
    await takeIn(page);
    await expect.poll(() => keptNames(page), path).toEqual(people);
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await expect(heading(page, 'Taken back')).toBeVisible();
    await expect.poll(() => kept(page), path).toEqual({});
  }
});

test('single files of LinkedIn and its zip with folders in it give the same', async ({ page }) => {
  const [connections, positions] = [sampleFile('linkedin/Connections.csv'), sampleFile('linkedin/Positions.csv')];
  await importFiles(page, connections, positions);
  await previewOf(page, 'Four people and three roles found');
  await expect(page.getByText('From Connections.csv (LinkedIn connections) and Positions.csv (LinkedIn positions).')).toBeVisible();

  const nested = zipFile('Complete_LinkedInDataExport.zip', {
    'Complete_LinkedInDataExport_03-01-2026/Connections.csv': connections.buffer,
    'Complete_LinkedInDataExport_03-01-2026/Jobs/Positions.csv': positions.buffer,
    'Complete_LinkedInDataExport_03-01-2026/messages.csv': 'CONVERSATION ID,FROM,TO\n1,a,b\n',
    '__MACOSX/._Connections.csv': 'x',
  });
  await importFiles(page, nested);
  await previewOf(page, 'Four people and three roles found');
  await takeIn(page);
  await page.getByRole('link', { name: 'See the people' }).click();
  await expect(page.getByRole('link', { name: 'Ayşe Kılıç' })).toBeVisible();
  await page.goto('/path');
  await expect(page.getByRole('heading', { name: 'Senior Product Manager, Harbour Analytics' })).toBeVisible();
});

test('German and French exports are understood', async ({ page }) => {
  const german = 'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verknüpft am\nJörg,Weiß,,joerg@example.com,Müller GmbH,Produktleiter,04 März 2025\n';
  const french = 'Prénom,Nom de famille,URL,Adresse e-mail,Société,Poste,Connexion le\nChloé,Lefèvre,,,Société Générale,Cheffe de produit,12 août 2023\n';
  await importFiles(page, textFile('Verbindungen.csv', german), textFile('Relations.csv', french));
  await previewOf(page, 'Two people found');
  await expect(page.getByText('Verbindungen.csv (LinkedIn connections)')).toBeVisible();
  await expect(rowsIn(page, 'New')).toContainText(['Jörg WeißProduktleiter, Müller GmbH', 'Chloé LefèvreCheffe de produit, Société Générale']);
  await takeIn(page);
  await expect.poll(async () => (await kept(page)).person?.map(({ connectedOn }) => connectedOn).sort()).toEqual(['2023-08-12', '2025-03-04']);
});

test('columns nobody can guess are said by hand, and corrected in place', { tag: '@long' }, async ({ page }) => {
  await importFiles(page, textFile('friends.csv', 'Wer,Wo,Seit\nIda Holm,Nordlicht GmbH,2019\nPia Berg,Kai & Co,2021\n'));
  await previewOf(page, 'Which column holds the name?');
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0);
  await page.getByLabel('What Wer holds').focus();
  await page.keyboard.press('N');
  await previewOf(page, 'Two people found');
  await expect(page.getByLabel('What Wer holds')).toBeFocused();
  await page.getByLabel('What Wo holds').selectOption({ label: 'Company' });
  await page.getByLabel('What Seit holds').selectOption({ label: 'Connected on' });
  await expect(rowsIn(page, 'New')).toContainText(['Ida HolmNordlicht GmbH', 'Pia BergKai & Co']);
  // A name has one column: giving it to another takes it from the first.
  await page.getByLabel('What Wo holds').selectOption({ label: 'Name' });
  await expect(page.getByLabel('What Wer holds')).toHaveValue('');
  await expect(rowsIn(page, 'New').first()).toContainText('Nordlicht GmbH');
  await page.getByLabel('What Wer holds').selectOption({ label: 'Name' });
  await page.getByRole('checkbox', { name: 'The first row names the columns' }).uncheck();
  await previewOf(page, 'Three people found');
  await page.getByRole('checkbox', { name: 'The first row names the columns' }).check();
  await previewOf(page, 'Two people found');
  await axe(page);
  await takeIn(page);
  await expect.poll(() => keptNames(page)).toEqual(['Ida Holm', 'Pia Berg']);
});

test('a file that is not what it seems gets one sentence, and nothing is changed', { tag: '@long' }, async ({ page }) => {
  const wrong: readonly (readonly [ReturnType<typeof textFile>, RegExp])[] = [
    [textFile('Connections.csv', '%PDF-1.7 nothing'), /^Connections\.csv: This looks like a PDF/],
    [textFile('people.vcf', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])), /^people\.vcf: This looks like a picture/],
    [textFile('career.json', '{"hello": 1}'), /^career\.json: This JSON is neither a résumé/],
    [textFile('career.json', '{"format":"windward-career","version":9,"records":{}}'), /made by a newer Windward/],
    [textFile('empty.csv', ''), /^empty\.csv: This file is empty\.$/],
    [textFile('LinkedIn.zip', Buffer.from('PK\u0003\u0004 and then nothing')), /^LinkedIn\.zip: /],
    [zipFile('photos.zip', { 'a.txt': 'hello' }), /^photos\.zip: This zip holds nothing that Windward can read/],
  ];
  for (const [file, sentence] of wrong) {
    await importFiles(page, file);
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(sentence);
    await expect(page.getByLabel('Choose files')).toBeAttached();
  }
  await axe(page);
  expect(await kept(page)).toEqual({});
});

test('leaving the preview, by its button or by the navigation, writes nothing', { tag: '@long' }, async ({ page }) => {
  await importFiles(page, sampleFile('linkedin/Connections.csv'));
  await previewOf(page, 'Four people found');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(heading(page, 'Bring in what you already have')).toBeFocused();
  await page.getByLabel('Choose files').setInputFiles([sampleFile('linkedin/Connections.csv')]);
  await previewOf(page, 'Four people found');
  await page.getByRole('navigation').first().getByRole('link', { name: 'People' }).click();
  await expect(heading(page, 'Your people begin with one name')).toBeVisible();
  expect(await kept(page)).toEqual({});
});

test('files and folders are dropped anywhere on the page', { tag: '@long' }, async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'windward-drop-'));
  const inside = join(folder, 'Basic_LinkedInDataExport');
  mkdirSync(join(inside, 'Jobs'), { recursive: true });
  writeFileSync(join(inside, 'Connections.csv'), sampleFile('linkedin/Connections.csv').buffer);
  writeFileSync(join(inside, 'Jobs', 'Positions.csv'), sampleFile('linkedin/Positions.csv').buffer);
  writeFileSync(join(inside, 'messages.csv'), 'CONVERSATION ID,FROM,TO\n1,a,b\n');
  writeFileSync(join(folder, 'cards.vcf'), sampleFile('vcard/example-4.0.vcf').buffer);
  try {
    await page.goto('/import');
    const devtools = await page.context().newCDPSession(page);
    const drag = (type: 'dragEnter' | 'dragOver' | 'drop', files: string[]) =>
      devtools.send('Input.dispatchDragEvent', { type, x: 1300, y: 800, data: { items: [], files, dragOperationsMask: 1 } });
    const drop = async (...files: string[]) => {
      for (const type of ['dragEnter', 'dragOver'] as const) await drag(type, files);
      await expect(page.getByText('Drop them here')).toBeVisible();
      await drag('drop', files);
    };
    await drop(join(folder, 'cards.vcf'));
    await previewOf(page, 'One person found');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await drop(inside);
    await previewOf(page, 'Four people and three roles found');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('whatever a file holds is shown as text and changes nothing else', { tag: '@long' }, async ({ page }) => {
  const evil = '<img src=x onerror="window.broken=1">';
  const rows = [
    'Name,Company,__proto__,constructor,Note,E-Mail',
    `"${evil.replaceAll('"', '""')}",<script>window.broken=1</script>,polluted,polluted,"=HYPERLINK(""http://example.com"")",a@example.com`,
    '__proto__,constructor,toString,x,"+1+1",b@example.com',
  ];
  await importFiles(page, textFile('<b>evil&amp;.csv', rows.join('\n')));
  await previewOf(page, 'Two people found');
  await expect(rowsIn(page, 'New').first()).toContainText(evil);
  await axe(page);
  await takeIn(page);
  await page.getByRole('link', { name: 'See the people' }).click();
  await expect(page.getByRole('link', { name: evil })).toBeVisible();
  await page.getByRole('link', { name: evil }).click();
  await expect(heading(page, evil)).toBeVisible();
  const inPage = await page.evaluate(() => [(window as { broken?: number }).broken, ({} as { polluted?: unknown }).polluted, document.images.length]);
  expect(inPage).toEqual([undefined, undefined, 0]);
  await expect.poll(async () => (await kept(page)).person?.map(({ note }) => note).sort()).toEqual(['+1+1', '=HYPERLINK("http://example.com")']);
});

test('the keyboard alone chooses files, corrects a column, takes them in and back', { tag: '@long' }, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 470 });
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await expect(heading(page, 'Bring in what you already have')).toBeFocused();
  await page.getByLabel('Choose files').focus();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  const rows = Array.from({ length: 40 }, (_, at) => `Person ${at},p${at}@example.com,Fair`);
  await chooser.setFiles([textFile('people.csv', ['Name,E-Mail,Where', ...rows].join('\n'))]);
  await expect(heading(page, '40 people found')).toBeFocused();

  // Every stop on the way down shows above the bar at the foot.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('What Where holds')).toBeVisible();
  const covered = () =>
    page.evaluate(() => {
      const bar = document.querySelector('[role=status]:not([class*=toasts])')?.parentElement;
      const [stop, top] = [document.activeElement?.getBoundingClientRect().bottom ?? 0, bar?.getBoundingClientRect().top ?? 0];
      return bar?.contains(document.activeElement) || stop <= top + 1 ? '' : document.activeElement?.outerHTML;
    });
  for (const stop of ['The first row names the columns', 'What Name holds', 'What E-Mail holds', 'What Where holds']) {
    await page.keyboard.press('Tab');
    await expect(page.getByLabel(stop)).toBeFocused();
    expect(await covered()).toBe('');
  }
  await page.keyboard.press('H');
  await expect(page.getByLabel('What Where holds')).toHaveValue('met');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Show 28 more of 40' })).toBeFocused();
  expect(await covered()).toBe('');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Import 40 people' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'It is all here')).toBeFocused();
  for (const stop of ['See the people', 'Go to Today', 'Import more', 'Undo this import']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').getByText(stop)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Taken back')).toBeVisible();
});
