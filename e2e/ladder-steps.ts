import type { Page } from './fixtures.ts';

/** Goes from Today to the company's ladders. */
export async function toLadders(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link', { name: 'Path' }).click();
  await page.getByRole('link', { name: 'Ladders' }).click();
}

/** Pastes a ladder where Ladders leads to, and has it read. */
export async function pasteLadder(page: Page, text: string): Promise<void> {
  await toLadders(page);
  await page.getByRole('link', { name: 'Import a ladder' }).click();
  await page.getByLabel('The ladder').fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
}

/** Two levels, two skills, one hole, as copied from a spreadsheet. */
export const smallLadder =
  'Skill\tPM\tSenior PM\nDiscovery\tTalks to users every week.\tFrames the problem from interviews and data.\nStrategy\t\tSets a strategy for an area.\n';
