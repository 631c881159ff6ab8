import { axe, expect, shot, test } from './fixtures.ts';
import { importFiles, kept, previewOf, sampleFile, takeIn, textFile } from './import-files.ts';

const samples: readonly (readonly [file: string, name: string, size: string])[] = [
  ['monzo-product.md', '🚀 Product Framework', 'Four levels, seven skills, 70 statements. New.'],
  ['ft-engineering.yml', 'Engineering', 'Eight levels, nine skills, 72 statements. New.'],
  ['pm-career-blueprint.md', 'PM Career Development Blueprint', 'Five levels, six skills, 30 statements. New.'],
  ['uk-data-analyst.csv', 'Data analyst', 'Four levels, nine skills, 36 statements. New.'],
];

test('a company’s ladder shows how it was understood, goes in, and comes again as a new version', async ({ page }) => {
  for (const [file, name, size] of samples) {
    await importFiles(page, sampleFile(`ladders/${file}`));
    await previewOf(page, 'One ladder found');
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    await expect(page.getByText(size)).toBeVisible();
  }
  await importFiles(page, sampleFile('ladders/pm-career-blueprint.md'));
  await page.getByText('See how it was understood').click();
  await expect(page.getByRole('row', { name: /^Strategic Thinking/ })).toContainText('Shaping');
  await axe(page);
  await shot(page, 'import-ladder');
  await takeIn(page);
  await expect.poll(async () => (await kept(page)).competency?.length).toBe(6);

  await importFiles(page, sampleFile('ladders/pm-career-blueprint.md'));
  await previewOf(page, 'All of this is here already');
  await importFiles(page, textFile('PM Career Development Blueprint.csv', 'Skill,L1 Associate PM,L2 Product Manager\nExecution,Assisted,Alone\n'));
  await previewOf(page, 'One ladder found');
  await expect(page.getByText(/A new version of the one that is here/)).toBeVisible();
  await takeIn(page);
  await expect.poll(async () => (await kept(page)).ladder?.map(({ version }) => version)).toEqual([2]);
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await expect.poll(async () => (await kept(page)).competency?.length).toBe(6);
});
