import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import { type Career, emptyCareer } from '../career.ts';
import { applyWrites } from '../change.ts';
import { entry } from '../journal/journal.ts';
import { addMove, completeMove, declineForGood } from '../moves/actions.ts';
import { moveId, movesOf } from '../moves/moves.ts';
import { profile, profileId } from '../profile/profile.ts';
import { framework } from '../skills/framework/framework.ts';
import { skillsMoves } from '../skills/moves.ts';
import { practiceKey } from '../skills/practised.ts';
import { skillIds } from '../skills/skills.ts';
import { anyWrites } from '../testing/any-writes.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { addDays, weekOf } from '../time.ts';
import { planWeek } from './plan-week.ts';
import { practiseSkill } from './practise-skill.ts';
import { thisWeek } from './this-week.ts';

const today = '2026-11-25';
const practice = { skill: 'management', practice: 'sentence-put-off' };
const key = practiceKey('management', 'sentence-put-off');
const id = moveId(weekOf(today), key);
const run = (career: Career, action: unknown, input: unknown, day = today) => runAction(action as Action, career, input, contextOn(day));
function after(career: Career, action: unknown, input: unknown, day = today): Career {
  const outcome = run(career, action, input, day);
  expect(outcome.ok).toBe(true);
  return outcome.ok ? applyWrites(career, outcome.writes) : career;
}
const shown = (career: Career, day = today) => thisWeek.of(career, day).moves.find((one) => one.key === key);
const about = (name: string, day: string, skill = 'management') => entry.put(name, { day, type: 'lesson', text: name, skills: [skill] });
const aim = profile.put(profileId, { goal: 'Lead', targetPhase: 'senior' });

test('a practice becomes a move of this week, with its reason, its minutes and its principle', () => {
  expect(run(emptyCareer, practiseSkill, practice)).toEqual({
    ok: true,
    writes: [
      {
        kind: 'move',
        id,
        body: {
          week: '2026-W48',
          key,
          kind: 'experiment',
          what: 'Say the sentence you have been putting off to one person',
          why: 'You chose it yourself: Management, level 2, says it while it is fresh.',
          ifThen: expect.stringMatching(/^If it is \w+ .*, then I write what I saw, .*\.$/),
          principle: 'P16',
          skill: 'management',
          minutes: 45,
          opens: { open: 'capture', target: 'lesson' },
          state: 'open',
          planned: today,
          chosen: true,
        },
      },
    ],
  });
});

test('it is refused while it is in the week, done in it, or unknown; declined, it comes back; next week it may come again', () => {
  const once = after(emptyCareer, practiseSkill, practice);
  const again = (career: Career, day = today) => {
    const outcome = run(career, practiseSkill, practice, day);
    return outcome.ok ? outcome.writes.length : outcome.reason;
  };
  expect(again(once)).toBe('“Say the sentence you have been putting off to one person” is among this week’s moves already.');
  expect(again(once, addDays(today, 7))).toContain('already');
  const done = after(once, completeMove, { id });
  expect(again(done)).toBe('You have done “Say the sentence you have been putting off to one person” this week. You can take it up again from Monday.');
  expect(again(done, addDays(today, 7))).toBe(1);
  expect(shown(after(after(once, declineForGood, { id }), practiseSkill, practice))?.state).toBe('open');
  for (const unknown of [
    { skill: 'management', practice: 'x' },
    { skill: 'toString', practice: 'sentence-put-off' },
  ])
    expect(run(emptyCareer, practiseSkill, unknown)).toEqual({ ok: false, reason: 'The framework has no such practice.' });
});

test('an entry that names the skill after it meets it; one that was there before does not', () => {
  const before = careerOf(about('before', today), about('long-before', '2026-11-02'));
  const chosen = after(before, practiseSkill, practice);
  expect(shown(chosen)?.state).toBe('open');
  expect(shown(applyWrites(chosen, [about('other', today, 'design')]))?.state).toBe('open');
  expect(shown(applyWrites(chosen, [about('after', today)]))).toMatchObject({ state: 'settled', because: 'Management written about', on: today });
  expect(shown(applyWrites(chosen, [about('after', addDays(today, 1))]), addDays(today, 1))?.on).toBe('2026-11-26');
});

test('what was chosen does not stand for the plan: the week is still proposed beside it, and planning again keeps it', () => {
  const chosen = after(careerOf(aim), practiseSkill, practice);
  const week = thisWeek.of(chosen, today);
  expect(week.proposed).toBe(true);
  expect(week.moves.length).toBeGreaterThan(1);
  const planned = after(chosen, planWeek, {});
  expect(thisWeek.of(planned, today)).toMatchObject({ proposed: false });
  expect(shown(planned)).toMatchObject({ state: 'open', own: true });
  expect(shown(after(planned, planWeek, {}))?.state).toBe('open');
});

test('left open it goes on next week, and an entry of that day, written after it was carried, meets it', () => {
  const later = addDays(today, 7);
  const carried = after(after(careerOf(about('before', today)), practiseSkill, practice), planWeek, {}, later);
  expect(shown(carried, later)).toMatchObject({ state: 'open', since: '2026-W48' });
  expect(shown(applyWrites(carried, [about('after', later)]), later)?.state).toBe('settled');
});

test('while a practice of a skill is chosen, or was done lately, the plan suggests no other for it', () => {
  const offered = (career: Career) => skillsMoves.offer(career, today).map((one) => one.key);
  const quiet = careerOf(aim, about('a', today, 'communication'), about('b', today, 'strategic-thinking'));
  expect(offered(quiet)).toContain('skill.practice.management');
  const chosen = after(quiet, practiseSkill, practice);
  expect(offered(chosen)).not.toContain('skill.practice.management');
  const done = after(chosen, completeMove, { id });
  expect(offered(done)).not.toContain('skill.practice.management');
  expect(skillsMoves.offer(done, today)[0]?.why).toContain('You practised it today.');
});

test('whatever else a career holds, a chosen practice stays in the week when it is planned', () => {
  const any = fc
    .constantFrom(...skillIds)
    .chain((skill) => fc.constantFrom(...framework[skill].levels.flatMap((level) => level.practices.map((one) => ({ skill, practice: one.id })))));
  fc.assert(
    fc.property(anyWrites(today), any, (writes, input) => {
      const career = after(after(careerOf(...writes), practiseSkill, input), planWeek, {});
      expect(movesOf(career, weekOf(today)).map((row) => row.key)).toContain(practiceKey(input.skill, input.practice));
      expect(run(after(career, addMove, { what: 'x' }), planWeek, {})).toMatchObject({ ok: true });
    }),
  );
});
