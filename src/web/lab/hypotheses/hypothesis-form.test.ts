import { expect, test } from 'vitest';
import { hypothesis } from '#core/experiments/hypotheses.ts';
import { nextTest } from '#core/insights/next-test.ts';
import { careerOf } from '#core/testing/careers.ts';
import { exampleBeliefs } from './example-beliefs.ts';
import { aboutChanged, hypothesisFields, hypothesisToForm, typedWeeks } from './hypothesis-form.ts';

test('what the form shows of a hypothesis is what it saves', () => {
  const row = { belief: 'Health would hold me', about: 'industry', subject: 'Health', confidence: 0.29, gain: 12.5, loss: 0 } as const;
  expect(hypothesisFields(hypothesisToForm(row))).toEqual(row);
  expect(['12,5', ' 3 ', '0', '', 'many'].map(typedWeeks)).toEqual([12.5, 3, 0, Number.NaN, Number.NaN]);
});

test('which one it is about goes along between own words, and not to a skill or the fork', () => {
  const form = hypothesisToForm({ about: 'industry', subject: 'Health' });
  expect(aboutChanged(form, 'role')).toEqual({ about: 'role' });
  expect(aboutChanged(form, 'fork')).toEqual({ about: 'fork', subject: '' });
});

test('every example is a hypothesis as it stands, and so is what the form begins with: there is something to test about each', () => {
  const begun = { id: 'begun', ...hypothesisToForm({ belief: 'I would' }) };
  for (const { id, ...form } of [begun, ...exampleBeliefs]) {
    const { subject, ...rest } = hypothesisFields(form);
    const body = { ...rest, ...(subject === null ? {} : { subject }), written: '2026-11-23' };
    const career = careerOf(hypothesis.put('h', body));
    expect([id, career.hypothesis.get('h')]).toEqual([id, { id: 'h', ...body }]);
    expect([id, nextTest.of(career, '2026-11-23').next?.hypothesis.id]).toEqual([id, 'h']);
  }
});
