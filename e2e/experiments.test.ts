import { axe, expect, goTo, type Page, shot, sizes, test } from './fixtures.ts';

const main = (page: Page) => page.getByRole('main');
const finding = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const side = (page: Page) => page.getByRole('navigation', { name: 'Sections', exact: true });
const moveOn = (page: Page, name: string | RegExp) =>
  main(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name }) });

/** Does an action by its name, as a program without a screen does; answers the id of what it wrote. */
async function act(page: Page, action: string, input: object, today?: string): Promise<string> {
  const answer = await page.evaluate(
    async (body) => (await fetch('/api/act', { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Windward': '1' }, body })).json(),
    JSON.stringify({ action, input, ...(today && { today }) }),
  );
  expect(answer.ok, JSON.stringify(answer)).toBe(true);
  return String(answer.writes[0]?.id);
}
const belief = { belief: 'I would rather lead people than ship myself', about: 'fork', confidence: 0.4, gain: 60, loss: 40 };

/** Opens Today some days after the first. */
async function onDay(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(`${day}T09:00:00.000Z`);
  await page.goto('/');
}

test('from a belief over a plan, its weeks and its readout to another confidence and a decision', async ({ page }) => {
  test.setTimeout(240_000);
  // What everybody is asked for first is there already.
  await act(page, 'profile.set-goal', { goal: 'Lead a product area' });
  await act(page, 'roles.save', { title: 'Product Manager', from: '2024-01', began: 'hired', phase: 'senior' });
  await act(page, 'journal.write', { type: 'win', text: 'Onboarding fell to four steps' });
  await act(page, 'people.add', { name: 'Ana Ribeiro', rhythmWeeks: 13 });
  await side(page).getByRole('link', { name: 'Lab' }).click();
  await page.getByRole('navigation', { name: 'Views of your lab' }).getByRole('link', { name: 'Experiments' }).click();
  await finding(page, 'Nothing is being tested yet');
  await axe(page);

  // Without a belief there is a way to it, and what was typed stays.
  await page.getByRole('link', { name: 'Choose from the library' }).click();
  await finding(page, /^\d+ small tests, from a talk to a trial$/);
  await page.getByRole('button', { name: 'An experiment of your own' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Run the planning day');
  await expect(dialog.getByText(/so the belief comes first/)).toBeVisible();
  await axe(page);
  await dialog.getByRole('button', { name: 'Write what you believe' }).click();
  const write = page.getByRole('dialog', { name: 'New hypothesis' });
  await expect(write).toBeVisible();
  await write.getByRole('textbox', { name: 'What you believe, in one sentence' }).fill(belief.belief);
  await write.getByRole('radio', { name: 'The fork' }).check({ force: true });
  await write.getByRole('slider', { name: 'How sure you are' }).fill('40');
  await page.keyboard.press('Control+Enter');
  await finding(page, /I would rather lead people than ship myself/);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search people, entries and commands' }).fill('new experiment');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('checkbox', { name: /I would rather lead people/ })).toBeChecked();
  await page.keyboard.press('Escape');

  await goTo(page, '/lab/library');
  await page.getByRole('searchbox', { name: 'Search the library' }).fill('junior');
  await page.getByLabel('Risk').selectOption({ label: 'No risk' });
  await page.getByRole('button', { name: 'Plan this: Coach a junior colleague for six weeks' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('Coach a junior colleague for six weeks');
  await expect(dialog.getByRole('radio', { name: 'A strong sign' })).toBeChecked();
  await expect(dialog.getByLabel('First day')).toHaveValue('2026-03-09');
  await dialog.getByLabel('Last day').fill('2026-03-26');
  await dialog.getByRole('textbox', { name: 'Success means' }).fill('Two of three weeks give energy');
  await axe(page);
  await shot(page, 'experiment-dialog');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await finding(page, 'Coach a junior colleague for six weeks');
  await page.getByRole('button', { name: 'Start today' }).click();
  await expect(main(page).getByRole('alert')).toContainText('Write first what would make you drop the idea');
  await shot(page, 'experiment-refused');

  // Its Monday has come: Today asks for what is missing, and it starts.
  await onDay(page, '2026-03-09');
  await moveOn(page, /^Agree with yourself on “Coach a junior/)
    .getByRole('button', { name: /^Open it/ })
    .click();
  await main(page).getByRole('textbox', { name: 'I would drop it if' }).fill('I put it off two weeks in a row');
  await axe(page);
  await main(page).getByRole('button', { name: 'Write it down' }).click();
  await expect(main(page).getByText('Can be changed until it starts')).toBeVisible();
  await page.getByRole('button', { name: 'Start today' }).click();
  await expect(main(page).getByText('Running · day 1 of 18')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Start today' })).toBeVisible();
  await page.getByRole('button', { name: 'Start today' }).click();
  await expect(main(page).getByText('on track', { exact: true })).toBeVisible();
  await main(page).getByRole('radio', { name: '−1 took a little' }).check({ force: true });
  await main(page).getByRole('button', { name: 'Note it' }).click();
  await finding(page, 'Coach a junior colleague for six weeks');
  await expect(main(page).getByRole('heading', { name: 'The first week took energy' })).toBeVisible();
  await expect(side(page).getByText(/to note or read out/)).toHaveCount(0);

  // Next week the reading comes as a move; noting it settles the move, Undo brings both back.
  await onDay(page, '2026-03-18');
  await expect(side(page).getByText('1 to note or read out')).toBeAttached();
  const reading = moveOn(page, 'Note how this week of “Coach a junior colleague for six weeks” felt');
  await expect(reading).toContainText('Day 10 of 18. The last reading was -1.');
  await reading.getByRole('button', { name: /^Note the week/ }).click();
  await main(page).getByRole('radio', { name: '+2 energized me' }).check({ force: true });
  await main(page).getByRole('textbox', { name: 'In a line' }).fill('She solved it herself');
  await axe(page);
  await shot(page, 'experiment-running');
  await main(page).getByRole('button', { name: 'Note it' }).click();
  await expect(main(page).getByRole('heading', { name: 'One of two weeks gave energy' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(main(page).getByRole('heading', { name: 'The first week took energy' })).toBeVisible();
  await main(page).getByRole('radio', { name: '+2 energized me' }).check({ force: true });
  await main(page).getByRole('button', { name: 'Note it' }).click();
  await main(page).getByText('The weeks as a table').click();
  await expect(main(page).getByRole('row', { name: /\+2, energized me/ })).toBeVisible();
  await side(page)
    .getByRole('link', { name: /^Today/ })
    .click();
  await expect(main(page).getByText('Week noted').first()).toBeVisible();

  // Its last day: what each answer would do is said before it is given.
  await onDay(page, '2026-03-26');
  await moveOn(page, 'Read out “Coach a junior colleague for six weeks”')
    .getByRole('button', { name: /^Read it out/ })
    .click();
  await expect(main(page).getByText('I put it off two weeks in a row')).toBeVisible();
  await expect(main(page).getByRole('radio', { name: /^Spoke for it .* 40 % → 77 %$/ })).toBeVisible();
  await expect(main(page).getByRole('radio', { name: /^Spoke against it .* 40 % → 12 %$/ })).toBeVisible();
  await main(page)
    .getByRole('radio', { name: /^Leaned for it .* 40 % → 60 %$/ })
    .check();
  await main(page).getByRole('textbox', { name: 'What did you learn?' }).fill('Her small steps gave me as much as my own');
  await main(page).getByRole('checkbox', { name: 'Management' }).check({ force: true });
  await main(page).getByRole('button', { name: 'Read it out' }).click();
  await expect(main(page).getByRole('alert')).toContainText('Choose what comes of it');
  await main(page).getByRole('radio', { name: 'Do more of it' }).check({ force: true });
  await axe(page);
  await shot(page, 'experiment-readout');
  await main(page).getByRole('button', { name: 'Read it out' }).click();
  await expect(main(page).getByRole('heading', { name: 'Leaned for it' })).toBeVisible();
  await expect(main(page).getByRole('list', { name: 'What it did to your confidence' })).toContainText('40 % → 60 %');
  await goTo(page, '/journal');
  const lesson = main(page).getByRole('article').filter({ hasText: 'Her small steps gave me as much as my own' });
  await expect(lesson).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(lesson).toHaveCount(0);
  await page.goBack();
  await expect(main(page).getByRole('heading', { name: 'What came of it?' })).toBeVisible();
});

/** Two beliefs, and experiments at every stage: one read out, one running in its third week, three planned. */
async function fillLab(page: Page): Promise<{ readonly running: string }> {
  const ana = await act(page, 'people.add', { name: 'Ana Ribeiro' });
  const lead = await act(page, 'hypotheses.add', belief, '2026-01-05');
  const health = await act(page, 'hypotheses.add', {
    ...belief,
    belief: 'Health tech would teach me more in a year than staying',
    about: 'industry',
    confidence: 0.5,
  });
  const agreed = {
    success: 'Energy of +1 or more in three of four weeks, and two people ask for a second talk',
    wouldDrop: 'I look at the clock twice in a morning',
  };
  const plan = (title: string, fields: object): Promise<string> =>
    act(page, 'experiments.plan', { title, hypotheses: [lead], type: 'shadowing', hours: 4, risk: 0, strength: 2, ...fields });
  const first = await plan('Shadow a group product manager for half a day', { ...agreed, person: ana, to: '2026-01-30' });
  await act(page, 'experiments.start', { id: first }, '2026-01-05');
  await act(
    page,
    'experiments.read-out',
    {
      id: first,
      outcome: 'leaning-for',
      learnt: 'The hours with people were the good ones; the budget round was not.',
      missing: ['organizational-design'],
      decision: 'scale-up',
    },
    '2026-01-30',
  );
  const running = await plan('Stand in for the team lead', {
    ...agreed,
    type: 'standing-in',
    hours: 20,
    risk: 1,
    strength: 7,
    person: ana,
    hypotheses: [lead, health],
    to: '2026-03-15',
  });
  await act(page, 'experiments.start', { id: running }, '2026-02-16');
  await act(page, 'experiments.note', { id: running, week: '2026-W08', energy: 1, line: 'The one-to-ones went by quickly' });
  await act(page, 'experiments.note', { id: running, week: '2026-W09', energy: 2 });
  await plan('Talk with two product leads in health tech', { ...agreed, hypotheses: [health], type: 'talk', hours: 2, strength: 1, from: '2026-03-16' });
  await plan('A consumer habit app, as a side project', { hypotheses: [health], type: 'side-project', hours: 30, strength: 4, from: '2026-06-01' });
  await page.reload();
  return { running };
}

test('a second readout with the same person counts half, can be corrected, and what is stopped says nothing', async ({ page }) => {
  test.setTimeout(120_000);
  await fillLab(page);
  await goTo(page, '/lab/tests');
  await finding(page, '“Stand in for the team lead” is running');
  await expect(main(page).getByRole('list', { name: 'Now' }).getByRole('listitem')).toHaveCount(1);
  await expect(main(page).getByRole('list', { name: 'Next' })).toContainText('agreed, ready to start');
  await expect(main(page).getByRole('list', { name: 'Later' })).toContainText('not agreed yet');
  await expect(main(page).getByRole('list', { name: 'Read out' })).toContainText('40 % → 50 %');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await finding(page, 'Stand in for the team lead');
  await page.getByRole('button', { name: 'Read out early' }).click();
  // Seven steps, half of them for a person heard before: 50 % goes to 80 %; the other belief hears her for the first time.
  await expect(main(page).getByRole('radio', { name: /^Spoke for it .* 50 % → 80 % .* 50 % → 94 %$/ })).toBeVisible();
  await expect(main(page).getByText(/Counts half: Ana Ribeiro was part of “Shadow a group product manager for half a day” too/)).toBeVisible();
  await main(page)
    .getByRole('radio', { name: /^Spoke for it/ })
    .check();
  await main(page).getByRole('textbox', { name: 'What did you learn?' }).fill('The team asked whether I would stay.');
  await main(page).getByRole('radio', { name: 'Keep it' }).check({ force: true });
  await page.keyboard.press('Control+Enter');
  const shifts = main(page).getByRole('list', { name: 'What it did to your confidence' });
  await expect(shifts).toContainText('50 % → 80 %');
  await axe(page);
  await shot(page, 'experiment-read-out');
  await page.getByRole('button', { name: 'Correct the readout' }).click();
  await main(page)
    .getByRole('radio', { name: /^Said nothing clear/ })
    .check();
  await page.getByRole('button', { name: 'Save the readout' }).click();
  await expect(shifts).toContainText('50 % → 50 %');
  await page.getByRole('link', { name: 'Plan the next one' }).click();
  await finding(page, 'Which small test fits this belief?');

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search people, entries and commands' }).fill('habit app');
  await page.keyboard.press('Enter');
  await finding(page, 'A consumer habit app, as a side project');
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(main(page).getByText('Nothing waits.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(main(page).getByRole('list', { name: 'Later' })).toContainText('A consumer habit app');
});

for (const [device, viewport] of sizes)
  test.describe(device, { tag: '@long' }, () => {
    test.use({ viewport });

    test('the lab’s experiments hold to the rules of access, fit the screen and are large enough for a thumb', async ({ page }) => {
      test.setTimeout(180_000);
      const { running } = await fillLab(page);
      const belief = await page.evaluate(async () => (await (await fetch('/api/insight/next-test')).json()).weighed[0].hypothesis.id);
      for (const [path, name] of [
        ['/lab/tests', 'tests'],
        [`/lab/${running}`, 'experiment'],
        ['/lab/library', 'library'],
        [`/lab/library?for=${belief}&rung=4`, 'library-for'],
      ] as const) {
        await goTo(page, path);
        await expect(main(page).locator('section').first()).toBeVisible();
        await axe(page);
        await shot(page, `${name}-${device}`);
        expect(await page.evaluate(tooWideOrSmall, device === 'phone')).toEqual([]);
      }
      await goTo(page, `/lab/${running}`);
      await page.getByRole('button', { name: 'Read out early' }).click();
      await axe(page);
      await shot(page, `readout-${device}`);
      expect(await page.evaluate(tooWideOrSmall, device === 'phone')).toEqual([]);
      await page.getByRole('button', { name: 'Edit' }).click();
      await axe(page);
      await shot(page, `experiment-edit-${device}`);
    });
  });

/** Runs in the page: what runs over the edge, and on a phone what is too small for a thumb. */
function tooWideOrSmall(phone: boolean): string[] {
  const wide = document.documentElement.scrollWidth - innerWidth;
  const controls = phone ? [...document.querySelectorAll('main button, main a, main select, main summary')] : [];
  const reach = (element: Element): number => {
    const after = getComputedStyle(element, '::after');
    const wider = after.position === 'absolute' && after.content !== 'none' ? Number.parseFloat(after.height) : 0;
    return Math.max(element.getBoundingClientRect().height, wider);
  };
  const small = controls.filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 0 && reach(element) < 43.5);
  return [...(wide > 0 ? [`${wide} too wide`] : []), ...small.map((element) => `${element.textContent}: ${reach(element)}`)];
}
