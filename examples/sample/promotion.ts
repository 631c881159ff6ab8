import type { CycleRow, Outlook, SignalRow } from '#core/promotion/promotion.ts';

/** The promotion side at Parcelmoor: two rounds, what Dagny said and did not say, and the eight questions each quarter. */
export const cycles: readonly CycleRow[] = [
  { id: 'round-first', day: '2025-06-16', outcome: 'not-considered', note: 'One place, and it went to the platform. Fair: I had been here a year.' },
  { id: 'round-group', day: '2026-06-08', outcome: 'passed-over', note: 'The group role. Oskar had it before I knew that it was open.' },
];

export const signals: readonly SignalRow[] = [
  { id: 'signal-after-packaging', day: '2026-01-29', sign: 'good', said: '“If there were a lead’s place to fill tomorrow, I would begin with you.”' },
  { id: 'signal-stand-in', day: '2026-05-28', sign: 'good', said: '“You made it look like a job you had already.”' },
  { id: 'signal-review', day: '2026-07-16', sign: 'none', said: 'An hour about the portal. I did not ask, and nothing was said.' },
  { id: 'signal-budget', day: '2026-10-22', sign: 'bad', said: '“No new lead before the next budget, I would not wait for it.”' },
];

type Answers = Omit<Outlook, 'id' | 'week' | 'day'>;
const view = (week: string, day: string, answers: Answers): Outlook => ({ id: week, week, day, ...answers });

export const outlooks: readonly Outlook[] = [
  view('2025-W49', '2025-12-05', { opening: 3, ceiling: 3, effort: 3, routine: 2, stretch: 4, teaches: 4, elsewhere: 3, wanted: 3 }),
  view('2026-W10', '2026-03-06', { opening: 3, ceiling: 1, effort: 2, routine: 1, stretch: 5, teaches: 5, elsewhere: 3, wanted: 4 }),
  view('2026-W24', '2026-06-12', { opening: 2, ceiling: 3, effort: 4, routine: 2, stretch: 4, teaches: 3, elsewhere: 4, wanted: 4 }),
  view('2026-W37', '2026-09-11', { opening: 2, ceiling: 4, effort: 4, routine: 4, stretch: 2, teaches: 2, elsewhere: 4, wanted: 4 }),
];
