import { raterOf, ratingsByDay } from '../assessments/assessments.ts';
import type { Career } from '../career.ts';
import { perTable } from '../insight.ts';
import type { Entry } from '../journal/journal.ts';
import type { Reading } from '../skills/level/model.ts';

/** All work that was judged is one rater, with one bias. */
const evidenceRater = 'evidence';

/** An entry is a reading of a skill's level only where somebody judged which level it shows. */
const judgedWork = perTable((table: ReadonlyMap<string, Entry>): readonly Reading[] => {
  const readings: Reading[] = [];
  for (const { id, day, shows } of table.values())
    if (shows !== undefined)
      for (const [skill, level] of Object.entries(shows)) readings.push({ id, day, skill, rater: evidenceRater, side: 'evidence', level });
  return readings;
});

const givenRatings = perTable((table: Career['assessment']): readonly Reading[] =>
  ratingsByDay(table).flatMap((row) =>
    row.level === undefined ? [] : [{ id: row.id, day: row.day, skill: row.skill, rater: raterOf(row), side: row.as, level: row.level }],
  ),
);

/** Everything in the record that says a level: ratings given, and entries judged by level. */
export const levelReadings = (career: Career): Reading[] => [...givenRatings(career.assessment), ...judgedWork(career.entry)];
