/**
 * A whole invented career, the same for the same seed: `node bench/career.ts --seed 1 > career.json` prints it as the
 * app exports one. Without options it is the ten-year career that every bench measures on.
 */

import { type Career, emptyCareer } from '../src/core/career.ts';
import { applyWrites } from '../src/core/change.ts';
import { move, moveId } from '../src/core/moves/moves.ts';
import { profile, profileId } from '../src/core/profile/profile.ts';
import type { Write } from '../src/core/record.ts';
import { project, role } from '../src/core/roles/roles.ts';
import { phases, skillIds } from '../src/core/skills/skills.ts';
import { addDays, addWeeks, type Day, weekOf, weekToMonday } from '../src/core/time.ts';
import { exportCareer } from '../src/exchange/career/export-career.ts';
import { makeExperiments } from './career-experiments.ts';
import { makeCheckins, makeEntries } from './career-journal.ts';
import { makeLadder } from './career-ladder.ts';
import { makeLearning } from './career-learning.ts';
import { makePeople, makeTouchpoints, personIds } from './career-people.ts';
import { makePromotion } from './career-promotion.ts';
import { judgeWins, makeRatings } from './career-ratings.ts';
import { makeRoom } from './career-room.ts';
import { makeTalks } from './career-talks.ts';
import { type Dice, rollDice } from './dice.ts';
import { benchArguments } from './figures.ts';
import { companies, things } from './words.ts';

export type CareerSize = {
  readonly seed: number;
  readonly entries?: number;
  readonly checkins?: number;
  readonly people?: number;
  readonly touchpoints?: number;
  /** Weeks whose moves are stored, five a week. */
  readonly plannedWeeks?: number;
  readonly today?: Day;
};

export const benchDay: Day = '2026-11-23';
const years = 10;
const days = years * 365;

const ladder = ['Associate Product Manager', 'Product Manager', 'Senior Product Manager', 'Senior Product Manager', 'Group Product Manager'] as const;

/** Five roles of two years each; the third ended by a layoff, the last is still held. */
function makeRoles(dice: Dice, from: Day): Write[] {
  const length = Math.floor(days / ladder.length);
  return ladder.map((title, i) => {
    const last = i === ladder.length - 1;
    return role.put(`role-${i + 1}`, {
      title,
      company: dice.pick(companies),
      from: addDays(from, i * length).slice(0, 7),
      to: last ? undefined : addDays(from, (i + 1) * length - 40).slice(0, 7),
      phase: phases[Math.min(i < 2 ? 0 : 1, 1)],
      began: i === 0 ? 'hired' : dice.pick(['hired', 'promoted', 'moved']),
      ended: last ? undefined : i === 2 ? 'layoff' : 'moved-on',
    });
  });
}

function makeProjects(dice: Dice, from: Day): Write[] {
  return Array.from({ length: 24 }, (_, i) => {
    const start = addDays(from, Math.floor((i * days) / 24));
    const name = dice.pick(things);
    return project.put(`project-${i + 1}`, {
      name: `${name.charAt(0).toUpperCase()}${name.slice(1)}, take ${dice.whole(1, 3)}`,
      role: `role-${Math.min(ladder.length, 1 + Math.floor((i * ladder.length) / 24))}`,
      from: start,
      to: i === 23 ? undefined : addDays(start, dice.whole(60, 200)),
      skills: [dice.pick(skillIds)],
    });
  });
}

function makeMoves(dice: Dice, weeks: number, people: readonly string[], today: Day): Write[] {
  return Array.from({ length: weeks * 5 }, (_, i) => {
    const week = addWeeks(weekOf(today), Math.floor(i / 5) - weeks);
    const planned = weekToMonday(week);
    const contact = people.length > 0 && i % 5 < 2;
    const who = contact ? dice.pick(people) : '';
    const key = contact ? `contact.${who}` : (['journal.win', 'check-in', `skill.practice.${dice.pick(skillIds)}`][i % 3] as string);
    const state = dice.pick(['done', 'done', 'done', 'replanned', 'not-this-week'] as const);
    return move.put(moveId(week, key), {
      week,
      key,
      kind: contact ? 'contact' : i % 3 === 1 ? 'reflection' : 'evidence',
      what: contact ? 'Write to somebody' : 'Write a line',
      minutes: dice.pick([5, 15, 30]),
      opens: contact ? { open: 'write-to', target: who } : { open: 'capture' },
      state,
      planned,
      settled: addDays(planned, dice.whole(0, 4)),
    });
  });
}

export function generateCareer(size: CareerSize): Career {
  const { seed, entries = 5_000, checkins = 520, people = 1_500, touchpoints = 4_000, plannedWeeks = 104, today = benchDay } = size;
  const dice = rollDice(seed);
  const from = addDays(today, -days);
  const ids = personIds(people);
  const persons = makePeople(dice, ids, from, days);
  const projects = makeProjects(dice, from);
  const me = {
    name: 'Robin Calder',
    goal: 'Lead a product group whose work is good for the people who use it',
    targetPhase: 'leader',
    fork: 'people',
    hoursPerWeek: 3,
    checkinDay: 5,
  } as const;
  const written = projects.map((write) => write.id);
  // Dice of its own: what other benches measure stays as it is.
  const rated = rollDice(seed + 7_919);
  const contacts = makeTouchpoints(dice, persons, touchpoints, from, days);
  const judged = judgeWins(rated, makeEntries(dice, entries, from, days, ids, written));
  return applyWrites(emptyCareer, [
    profile.put(profileId, { ...me, needs: ['company-strategy', 'organizational-design', 'management', 'Hiring', 'Partnerships'] }),
    ...makeRoles(dice, from),
    ...projects,
    ...persons,
    ...contacts,
    ...judged,
    ...makeCheckins(dice, checkins, today),
    ...makeMoves(dice, plannedWeeks, ids, today),
    ...makeRatings(rated, ids, from, days),
    ...makeLadder(),
    ...makeExperiments(today),
    ...makePromotion(seed + 104_729, today),
    ...makeLearning(rollDice(seed + 71), today),
    ...makeRoom(
      rollDice(seed + 104_729),
      ids,
      judged
        .filter(({ body }) => body?.type === 'win')
        .slice(-200)
        .map(({ id }) => id),
      today,
    ),
    ...makeTalks(rollDice(seed + 15_838), ids, entries, today),
  ]);
}

if (import.meta.main) process.stdout.write(exportCareer(generateCareer({ seed: benchArguments().seed }), { exportedOn: benchDay }));
