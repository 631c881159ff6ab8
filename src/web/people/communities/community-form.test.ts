import { expect, test } from 'vitest';
import { communityFields, communityToForm, typedAmount } from './community-form.ts';

test('an amount is read as people write it, and what is none is none', () => {
  expect(['240', '12.50', '12,5', '1,240', '1.240,50', '1,240.50', ' 1 240 ', '0'].map(typedAmount)).toEqual([240, 12.5, 12.5, 1240, 1240.5, 1240.5, 1240, 0]);
  expect(['', 'free', '-3', '1e5', '€5'].map(typedAmount)).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
});

test('what the form shows of a community is what it saves', () => {
  const row = { name: 'Ghent', what: 'conference', from: '2025-03-04', cost: { amount: 12.5, currency: 'EUR', per: 'once' }, people: ['ana'] } as const;
  const said = Object.fromEntries(Object.entries(communityFields(communityToForm(row as never), row.cost)).filter(([, value]) => value !== null));
  expect(said).toEqual(row);
});
