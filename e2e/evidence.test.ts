import { readFileSync } from 'node:fs';
import { emptyCareer } from '../src/core/career.ts';
import { applyWrites } from '../src/core/change.ts';
import { put } from '../src/core/record.ts';
import { exportCareer } from '../src/exchange/career/export-career.ts';
import { axe, expect, exploreSample, goTo, type Page, shot, sizes, test } from './fixtures.ts';
import { importFiles, takeIn, textFile } from './import-files.ts';

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const views = (page: Page) => page.getByRole('navigation', { name: 'Views of your path' });

async function toSample(page: Page): Promise<void> {
  await exploreSample(page);
}

async function toView(page: Page, view: string): Promise<void> {
  await goTo(page, '/path');
  await views(page).getByRole('link', { name: view }).click();
}

test('from Today to the evidence for each skill: the finding, the rows behind each number, and the entry behind a row', async ({ page }) => {
  await toSample(page);
  await page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link', { name: 'Path' }).click();
  await views(page).getByRole('link', { name: 'Evidence' }).click();
  await expect(headline(page)).toHaveText(
    /^\w+ of ten skills carr(y|ies) the last quarter; nothing in it speaks for \w+|^The last quarter speaks for all ten skills/,
  );
  await expect(page.getByRole('list', { name: 'Skills', exact: true }).getByRole('group')).toHaveCount(10);

  const skill = page
    .getByRole('list', { name: 'Skills', exact: true })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Communication' }) });
  await expect(skill).toContainText(/Strong: \w+ pieces in the last year, \w+ with a witness/);
  await skill.getByRole('heading', { name: 'Communication' }).click();
  const rows = skill.getByRole('list', { name: /^What speaks for Communication/ }).getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  const gave = skill.getByRole('radio', { name: /^Gave energy \d+/ });
  const told = Number((await skill.getByText(/^Gave energy \d+$/).textContent())?.match(/\d+/)?.[0]);
  await gave.check({ force: true });
  await expect(rows).toHaveCount(told);
  await expect(rows.filter({ hasText: 'gave energy' })).toHaveCount(told);
  await page.getByRole('radio', { name: 'Everything' }).check({ force: true });
  await expect(page).toHaveURL(/\/path\/evidence\?time=all$/);
  await rows.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/journal\?entry=/);
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('what the last quarter touched leads to the skill, open and in sight', async ({ page }) => {
  await toSample(page);
  await toView(page, 'Evidence');
  const touched = page.getByRole('list', { name: 'Your work touched' }).getByRole('link');
  const name = (await touched.last().textContent())?.replace(/ \d+$/, '') ?? '';
  await touched.last().click();
  await expect(page).toHaveURL(/\/path\/evidence\/[a-z-]+$/);
  await expect(page.getByRole('list', { name: new RegExp(`^What speaks for ${name}`) })).toBeVisible();
  await expect(page.getByRole('heading', { name, exact: true })).toBeInViewport();
  await expect(page.locator('summary:focus')).toContainText(name);
});

test('the brag document by skill and by time, for a time of one’s own; its Markdown says what the screen says', async ({ page }) => {
  await toSample(page);
  await toView(page, 'Brag document');
  await page.getByRole('combobox', { name: 'Time' }).selectOption('All of it');
  await page.getByRole('checkbox', { name: 'Feedback' }).check({ force: true });
  const paper = page.getByRole('article', { name: 'Brag document' });
  await expect(paper.getByRole('heading', { level: 3, name: 'Communication' })).toBeVisible();
  for (const order of ['By skill', 'By time']) {
    await page.getByRole('radio', { name: order }).check({ force: true });
    await expect(paper.getByText(order === 'By skill' ? /by skill$/ : /by time$/)).toBeVisible();
    const shown = words(await paper.innerText());
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download Markdown' }).click();
    const text = readFileSync(await (await file).path(), 'utf8');
    expect(words(text.replace(/^#+ |^- |^ {2}\*|\*$|\*\*/gm, ' ').replace(/\\([\\`*_[\]<&#>+|.)-])/g, '$1'))).toEqual(shown);
  }
  await expect(paper.getByRole('heading', { level: 3, name: /^20\d\d$/ }).first()).toBeVisible();

  await page.getByRole('combobox', { name: 'Time' }).selectOption('My own dates');
  await page.getByRole('textbox', { name: 'From' }).fill('2026-02-01');
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('2026-01-01');
  await expect(page.getByText('The end lies before the beginning.')).toBeVisible();
  await page.getByRole('textbox', { name: 'From' }).fill('2025-12-01');
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('2026-03-04');
  await expect(paper.getByText('1 December 2025 to 4 March 2026, by time')).toBeVisible();
  await paper.getByRole('listitem').first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/journal\?entry=/);
  await page.goBack();
  await expect(paper.getByText('1 December 2025 to 4 March 2026, by time')).toBeVisible();
});

test('the portable version holds only what is safe to keep, and says what it leaves out', { tag: '@long' }, async ({ page }) => {
  await toSample(page);
  await toView(page, 'Brag document');
  await page.getByRole('combobox', { name: 'Time' }).selectOption('All of it');
  const paper = page.getByRole('article', { name: 'Brag document' });
  await expect(paper.getByRole('heading', { level: 3, name: 'With thanks to' })).toBeVisible();
  await page.getByRole('radio', { name: 'Portable version only' }).check({ force: true });
  await expect(page.getByText(/have no portable version and are left out/)).toBeVisible();
  await expect(paper.getByRole('heading', { level: 3, name: 'With thanks to' })).toBeHidden();
  await expect(paper.getByRole('heading', { level: 3, name: 'Projects' })).toBeHidden();
  await expect(paper).not.toContainText('· with ');
});

test('on paper there is the document and nothing else', { tag: '@long' }, async ({ page }) => {
  await toSample(page);
  await toView(page, 'Brag document');
  await page.getByRole('combobox', { name: 'Time' }).selectOption('All of it');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 2, name: /work and wins$/ })).toBeVisible();
  await expect(headline(page)).toBeHidden();
  for (const gone of [page.getByRole('combobox'), page.getByRole('button'), page.getByRole('navigation')])
    for (const one of await gone.all()) await expect(one).toBeHidden();
  await shot(page, 'brag-print');
});

test('with nothing written both teach what to do', { tag: '@long' }, async ({ page }) => {
  await page.goto('/path/evidence');
  await expect(headline(page)).toHaveText('Nothing speaks for a skill yet');
  await axe(page);
  await shot(page, 'evidence-empty');
  await page.goto('/path/brag');
  await expect(headline(page)).toHaveText('No win written down this year yet');
  await axe(page);
  await shot(page, 'brag-empty');
  await page.getByRole('button', { name: 'Write a win' }).click();
  await page.getByRole('textbox', { name: 'Text' }).pressSequentially('Shipped the partner tier');
  await page.getByRole('button', { name: /^Execution/ }).click();
  await page.getByRole('button', { name: 'Save win' }).click();
  await expect(headline(page)).toHaveText('One win this year, for one skill');
  await expect(page.getByRole('article', { name: 'Brag document' })).toContainText('Shipped the partner tier');
});

test.describe('in the first days of a quarter', () => {
  test.use({ now: '2026-04-03T09:00:00.000Z' });

  test('Today asks to look back on the last one; good at it and drained by it is said plainly, and its rows open', { tag: '@long' }, async ({ page }) => {
    await importFiles(page, textFile('career.json', exportCareer(coach, { exportedOn: '2026-04-03' })));
    await takeIn(page);
    await page
      .getByRole('navigation', { name: 'Sections', exact: true })
      .getByRole('link', { name: /^Today/ })
      .click();
    const move = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Look back on your quarter' }) });
    await expect(move).toContainText('Four of ten skills carry the last quarter; nothing in it speaks for technical, design and four others.');
    await move.getByRole('button', { name: /^Look back/ }).click();
    await expect(page).toHaveURL(/\/review\/quarter\?quarter=2026-Q1$/);
    await goTo(page, '/path/evidence');

    await expect(page.getByRole('heading', { name: 'Good at it, and it drains you' })).toBeVisible();
    await expect(page.getByText(/^Management: .* Drained three times in the last 12 months\./)).toBeVisible();
    await axe(page);
    await shot(page, 'evidence-trap');
    await page.getByRole('link', { name: 'See the rows for Management' }).click();
    await page.getByRole('radio', { name: 'Drained 3' }).check({ force: true });
    await expect(page.getByRole('list', { name: /^What speaks for Management/ }).getByRole('listitem')).toHaveCount(3);
  });
});

for (const [device, viewport] of sizes)
  test.describe(device, { tag: '@long' }, () => {
    test.use({ viewport });

    test('evidence and brag document look right, and axe finds nothing', { tag: '@long' }, async ({ page }) => {
      await toSample(page);
      await goTo(page, '/path/evidence/communication');
      await expect(page.getByRole('list', { name: /^What speaks for Communication/ })).toBeVisible();
      await axe(page);
      await shot(page, `evidence-${device}`);
      expect(await wider(page), 'evidence is wider than the screen').toBeLessThanOrEqual(0);
      await goTo(page, '/path/brag');
      await expect(page.getByRole('article', { name: 'Brag document' })).toBeVisible();
      await axe(page);
      await shot(page, `brag-${device}`);
      expect(await wider(page), 'the brag document is wider than the screen').toBeLessThanOrEqual(0);
    });
  });

const drained = [1, 2, 3].map((n) => {
  const day = `2026-03-1${n}`;
  return put('entry', `drained-${n}`, {
    day,
    type: 'win',
    text: `Coached the team, round ${n}`,
    safeText: 'Coached',
    skills: ['management'],
    energy: 'drained',
  });
});

/** Somebody whose manager sees a high level in what takes their energy. */
const coach = applyWrites(emptyCareer, [
  put('profile', 'me', { goal: 'Lead a product area', targetPhase: 'senior', hoursPerWeek: 8 }),
  put('role', 'r', { title: 'Product Manager', company: 'Quayside', from: '2024-01', phase: 'associate' }),
  put('person', 'p', { name: 'Ada Bell', rhythmWeeks: 52 }),
  put('touchpoint', 't', { day: '2026-04-01', people: ['p'], channel: 'call' }),
  put('project', 'now', { name: 'Returns', role: 'r', from: '2026-01' }),
  put('checkin', '2026-W14', { week: '2026-W14', day: '2026-04-03', challenge: 4, learning: 4, energy: 4, impact: 4, support: 4 }),
  put('assessment', '2026-03-01.~p.management', { day: '2026-03-01', skill: 'management', level: 5, as: 'manager', by: 'p' }),
  put('entry', 'w', {
    day: '2026-04-01',
    type: 'win',
    text: 'Shipped 3 fixes',
    safeText: 'Shipped',
    skills: ['strategic-thinking', 'communication', 'execution'],
  }),
  ...drained,
]);

const wider = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
const words = (text: string): string[] => text.split(/[\s·]+/).filter(Boolean);
