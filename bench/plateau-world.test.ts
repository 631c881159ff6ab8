import { expect, test } from 'vitest';
import { followLedger } from '../src/core/radar/ledger.ts';
import { detectors, readingsOf } from './plateau-detectors.ts';
import { usualRules, weeksInWorld } from './plateau-rules.ts';
import { tryDetector } from './plateau-trial.ts';
import { drawPlateauWorld } from './plateau-world.ts';

const worlds = Array.from({ length: 60 }, (_, i) => drawPlateauWorld(i + 1));

test('the same seed draws the same career, and none has a plateau where there shall be none', () => {
  expect(drawPlateauWorld(1)).toEqual(worlds[0]);
  expect(drawPlateauWorld(2)).not.toEqual(worlds[0]);
  expect(drawPlateauWorld(1, { ...usualRules, plateaus: false }).roles.every(({ plateau }) => plateau === undefined)).toBe(true);
});

test('two weeks in three are answered, and about half of the roles come to a plateau', () => {
  const answered = worlds.reduce((sum, { answers }) => sum + answers.length, 0) / (worlds.length * weeksInWorld);
  const roles = worlds.flatMap((world) => world.roles);
  expect(answered).toBeGreaterThan(0.6);
  expect(answered).toBeLessThan(0.72);
  expect(roles.filter(({ plateau }) => plateau !== undefined).length / roles.length).toBeGreaterThan(0.38);
});

test('the ledger that the bench tries speaks up when the app would, alarms being turned down as they come', () => {
  const level = 3.5;
  const { alarms } = tryDetector(detectors.ledger, worlds, () => level);
  expect(alarms.flat().length).toBeGreaterThan(50);
  worlds.forEach((world, i) => {
    const turnedDown = (alarms[i] ?? []).map((week) => ({ week, rings: 'no' as const }));
    const steps = followLedger(readingsOf(world), turnedDown);
    const speaking = steps.filter(({ standing, odds }) => standing !== 'quiet' && standing !== 'learning' && Math.log(odds) >= level);
    expect(speaking.map(({ reading }) => reading.answer.week)).toEqual(alarms[i]);
  });
});
