import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type Action, defineAction, isRefusal, refuse, runAction } from './action.ts';
import { actionNamed, actions } from './actions.ts';
import { emptyCareer } from './career.ts';
import { line, whole } from './fields.ts';
import { put } from './record.ts';
import { careerOf, contextOn } from './testing/careers.ts';

const name = defineAction({
  name: 'test.name',
  title: 'Named',
  description: 'Names a thing.',
  input: z.strictObject({ firstName: line(5), times: z.optional(whole(1, 3)) }),
  writes: (_, { firstName, times = 1 }) =>
    firstName === 'Nobody' || firstName === 'no' ? refuse('Nobody has no name.') : Array.from({ length: times }, () => put('person', '1', { name: firstName })),
}) as unknown as Action;
const run = (input: unknown, career = emptyCareer) => runAction(name, career, input, contextOn('2026-11-23'));

test('an input that fits makes writes, the last one for each record', () => {
  expect(run({ firstName: 'Ada', times: 3 })).toEqual({ ok: true, writes: [put('person', '1', { name: 'Ada' })] });
});

test('what changes nothing is no write', () => {
  expect(run({ firstName: 'Ada' }, careerOf(put('person', '1', { name: 'Ada' })))).toEqual({ ok: true, writes: [] });
});

test('an input that does not fit is refused in a sentence that names the field', () => {
  const reason = (input: unknown) => {
    const outcome = run(input);
    return outcome.ok ? undefined : outcome.reason;
  };
  expect(reason({ firstName: '  ' })).toBe('First name: write something here.');
  expect(reason({ firstName: 'Rosalind' })).toBe('First name: keep it under 5 characters.');
  expect(reason({ firstName: 'Ada', times: 9 })).toBe('Times: choose 1 to 3.');
  expect(reason({ firstName: 'Ada', times: 1.5 })).toBe('Times: choose a whole number from 1 to 3.');
  expect(reason({ firstName: 'Ada', color: 'red' })).toBe('There is no field called color here.');
  for (const odd of [null, undefined, 'x', 7, []]) expect(reason(odd), String(odd)).toMatch(/\.$/);
});

// Seen red: without the look at the size it was written here, and only a server said no, later and elsewhere.
test('fields that are each short enough and together too much for one record are refused', () => {
  const links = Array.from({ length: 200 }, (_, at) => `${at} ${'x'.repeat(290)}`);
  const outcome = runAction(actionNamed('people.add') as Action, emptyCareer, { name: 'Ada', links, note: 'x'.repeat(20_000) }, contextOn('2026-11-23'));
  expect(outcome).toEqual({ ok: false, reason: expect.stringContaining('64 KB') });
});

test('a refusal of the action itself comes back as its sentence', () => {
  expect(run({ firstName: 'no' })).toEqual({ ok: false, reason: 'Nobody has no name.' });
  expect(isRefusal(refuse('x'))).toBe(true);
  for (const other of [null, [], 'refused']) expect(isRefusal(other)).toBe(false);
});

test('every action has a name of its own by which it is found, and says what was done', () => {
  expect(new Set(actions.map((one) => one.name)).size).toBe(actions.length);
  for (const one of actions) {
    expect(actionNamed(one.name)).toBe(one);
    expect(one.name).toMatch(/^[a-z]+\.[a-z-]+$/);
    expect(one.title && one.description.endsWith('.')).toBe(true);
  }
  expect(actionNamed('plan.week')?.title).toBe('Week planned');
  expect(actionNamed('no.such')).toBeUndefined();
});
