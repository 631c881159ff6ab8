import { expect, exploreSample, type Page, test } from './fixtures.ts';

const main = (page: Page) => page.getByRole('main');

/** What others lack: where it is pressed, from Today on, and what then stands there. */
const journeys: readonly (readonly [what: string, section: string, views: readonly string[], sees: RegExp])[] = [
  ['experiments with a stop rule', 'Lab', [], /Best next test|Stop testing, decide/],
  ['a library of small tests', 'Lab', ['Library'], /Plan this/],
  ['energy tied to skills', 'Path', ['Evidence'], /energy/i],
  ['both branches of the fork', 'Path', ['The fork'], /leading people|Leading people/],
  ['versions of wins that are safe to keep', 'Path', ['To keep'], /safe|keep/i],
  ['what one learned and where it was used', 'Path', ['Learning'], /used/i],
  ['who decides and what each has seen', 'People', ['Room map'], /seen/i],
  ['seats made of needs', 'People', ['Board'], /seat/i],
  ['the advice loop, warming up, giving back', 'People', ['Advice'], /advice/i],
  ['feedback turned into something observable', 'Conversations', ['Feedback'], /vague|Acting|observable|landed/i],
  ['promises on both sides', 'Conversations', ['Promises'], /promise|Mine|Theirs/i],
  ['a radar that shows its rows', 'Radar', [], /Together/],
  ['the promotion side', 'Radar', ['Promotion'], /promotion|round/i],
  ['a quarter in guided steps', 'Review', [], /minutes/],
  ['the monthly update', 'Review', ['Monthly update'], /Draft it|The letter|Begin with a blank page/],
  ['who received which claim', 'Review', ['Who read what'], /update/i],
  ['the handover brief', 'Review', ['Documents', 'Handover brief'], /Download DOCX/],
];

test('all that others lack is reached from Today and pressed', async ({ page }) => {
  test.setTimeout(150_000);
  await exploreSample(page);
  for (const [what, section, views, sees] of journeys) {
    await page.getByRole('link', { name: 'Windward, to Today' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Moves' })).toBeVisible();
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: section }).click();
    for (const view of views)
      await main(page)
        .getByRole('link', { name: new RegExp(`^${view}( \\d+)?$`) })
        .first()
        .click();
    await expect(main(page).getByText(sees).first(), what).toBeVisible();
  }
  await page.getByRole('link', { name: 'Windward, to Today' }).click();
  await main(page).getByRole('button', { name: 'Something hard happened?' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});
