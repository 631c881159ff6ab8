/**
 * The board's bars (science.md part 5, v): `npm run bench:board -- --seed 7 --json`.
 *
 * S-COVER: 18 people who could join, 9 needs weighted 1 to 3, two people seated already; somebody serves a need with a chance
 * of 30 %, rated 1 to 3 alike, in touch 0 to 2.5 rhythms ago. Exact is every set of so many. 300 worlds for two and three
 * new seats, 60 for five. What the text leaves open (how often somebody serves a need, how cold ties are) is chosen so.
 *
 * Who could take a seat: 30,000 connections with titles made of a hundred thousand combinations, "first" with nothing
 * remembered, "again" as a second question is answered: the slowest of seven needs. Each the quickest of
 * several runs, so that what else the machine does is not counted. Speed of the board itself: the ten-year career, fresh tables.
 */

import type { Career } from '../src/core/career.ts';
import { applyWrites } from '../src/core/change.ts';
import { board } from '../src/core/insights/board.ts';
import { boardRange } from '../src/core/insights/board-range.ts';
import { proposedNeeds } from '../src/core/insights/proposed-needs.ts';
import { seatCandidates } from '../src/core/insights/seat-candidates.ts';
import { thanksDue } from '../src/core/insights/thanks-due.ts';
import { person } from '../src/core/people/people.ts';
import { benchDay, generateCareer } from './career.ts';
import { drawCoverWorld, exactGain, gainOf, type SeatRule, seatRules } from './cover-world.ts';
import { type Dice, rollDice } from './dice.ts';
import { benchArguments, type Figure, quantile, reportFigures } from './figures.ts';
import { millisecondsOf, unseen } from './unseen.ts';
import { companies, firstNames, lastNames, titles } from './words.ts';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function coverFigures(seed: number): Figure[] {
  return ([2, 3, 5] as const).flatMap((seats) => {
    const dice = rollDice(seed * 31 + seats);
    const worlds = Array.from({ length: seats > 3 ? 60 : 300 }, () => drawCoverWorld(dice));
    const exact = worlds.map((world) => exactGain(world, seats));
    return Object.entries(seatRules).flatMap(([name, rule]: [string, SeatRule], place) => {
      const shares = worlds.map((world, i) => (100 * gainOf(world, rule(world, seats, dice))) / (exact[i] ?? 1));
      const ours = place === 0;
      const least = seats > 3 ? 99 : 99.999;
      return [
        { name: `cover, ${seats} seats: ${name}, mean of exact`, value: mean(shares), unit: '%', ...(ours ? { limit: least, atLeast: true } : {}) },
        {
          name: `cover, ${seats} seats: ${name}, worst of exact`,
          value: Math.min(...shares),
          unit: '%',
          ...(ours && seats <= 3 ? { limit: least, atLeast: true } : {}),
        },
      ];
    });
  });
}

const areas = 'Payments Growth Search Logistics EMEA Platform Retail Onboarding DACH Pricing Mobile Insights'.split(' ');
const levels = ['', 'Senior ', 'Lead ', 'Junior ', 'Principal '];

function manyConnections(career: Career, dice: Dice, count: number): Career {
  const writes = Array.from({ length: count }, (_, i) =>
    person.put(`many-${i}`, {
      name: `${dice.pick(firstNames)} ${dice.pick(lastNames)}`,
      company: dice.pick(companies),
      title: `${dice.pick(levels)}${dice.pick(titles)}${dice.chance(0.6) ? `, ${dice.pick(areas)}` : ''}${dice.chance(0.3) ? ` at ${dice.pick(companies)}` : ''}`,
      connectedOn: `20${dice.whole(10, 25)}-0${dice.whole(1, 9)}`,
    }),
  );
  return applyWrites(career, writes);
}

function speedFigures(seed: number): Figure[] {
  const tenYears = generateCareer({ seed });
  const many = manyConnections(tenYears, rollDice(seed), 30_000 - tenYears.person.size);
  const copies = Array.from({ length: 9 }, () => unseen(many));
  const first = copies.map((copy) => millisecondsOf(() => seatCandidates(copy, 'industry-partnerships', benchDay)));
  const again = ['company-strategy', 'Pricing', 'management', 'technical', 'Executive politics', 'consumer-science', 'Hiring'].map((need) =>
    Math.min(...Array.from({ length: 3 }, () => millisecondsOf(() => seatCandidates(copies[0] as Career, need, benchDay)))),
  );
  const fresh = Array.from({ length: 21 }, () => unseen(tenYears));
  const speedOf = (name: string, of: (career: Career) => unknown): Figure => ({
    name: `${name}, ten-year career`,
    value: quantile(fresh.map((career) => millisecondsOf(() => of({ ...career })))),
    unit: 'ms',
    limit: 5,
  });
  return [
    { name: 'who could take a seat, 30,000 people, first', value: Math.min(...first), unit: 'ms', limit: 50 },
    { name: 'who could take a seat, 30,000 people, again', value: Math.max(...again), unit: 'ms', limit: 50 },
    speedOf('board', (career) => board.of(career, benchDay)),
    speedOf('range of the board', (career) => boardRange.of(career, benchDay)),
    speedOf('proposed needs', (career) => proposedNeeds.of(career, benchDay)),
    speedOf('whom to thank', (career) => thanksDue.of(career, benchDay)),
  ];
}

if (import.meta.main) {
  const { seed } = benchArguments();
  reportFigures([...coverFigures(seed), ...speedFigures(seed)]);
}
