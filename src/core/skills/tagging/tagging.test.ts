import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Career, emptyCareer } from '../../career.ts';
import { applyWrites } from '../../change.ts';
import { entry } from '../../journal/journal.ts';
import type { Write } from '../../record.ts';
import { careerOf } from '../../testing/careers.ts';
import { skillIds } from '../skills.ts';
import { learnAhead } from './learned.ts';
import { suggestMapping, suggestSkills } from './suggest.ts';

const write = (id: string, text: string, skills?: string[], notSkills?: string[]): Write =>
  entry.put(id, { day: '2026-11-01', type: 'win', text, skills, notSkills });
const found = (text: string, career: Career = emptyCareer): string[] => suggestSkills(career, text).map(({ skill }) => skill);

test.each([
  ['Interviewed five customers about onboarding', 'consumer-science'],
  ['Shipped the new checkout on time', 'execution'],
  ['Rewrote the API with the platform engineers', 'technical'],
  ['Walked through the wireframes and simplified two screens', 'design'],
  ['Sized the market and wrote down which bets we say no to: a product strategy', 'strategic-thinking'],
  ['Gave Sam hard feedback in our 1:1', 'management'],
  ['Presented it to the whole audience and answered questions', 'communication'],
  ['Split the team in two and wrote a charter and job descriptions for each', 'organizational-design'],
  ['Took the P&L and next year’s budget to the board', 'company-strategy'],
  ['Signed the reseller agreement', 'industry-partnerships'],
  ['Nutzerinterviews geführt und Kennzahlen ausgewertet', 'consumer-science'],
  ['Négocié avec notre fournisseur le partenariat', 'industry-partnerships'],
  ['Entregamos el proyecto dentro del plazo', 'execution'],
])('“%s” speaks of %s', (text, skill) => {
  expect(found(text)[0]).toBe(skill);
});

test('a text that speaks of no skill is suggested none, and a negated word does not count', () => {
  expect(found('Had lunch with my sister.')).toEqual([]);
  expect(found('')).toEqual([]);
  expect(found('We did not ship it')).toEqual([]);
  expect(found('Not only did we ship it')).toEqual(['execution']);
  expect(found('No change there. Shipped the rest')).toContain('execution');
});

test('at most three are suggested, the likeliest first, each with the words that speak for it', () => {
  const suggested = suggestSkills(emptyCareer, 'Ran an A/B test on the API, presented the roadmap to the board and hired two designers');
  expect(suggested).toHaveLength(3);
  expect(suggested.map(({ score }) => score)).toEqual([...suggested.map(({ score }) => score)].sort((a, b) => b - a));
  expect(suggestSkills(emptyCareer, 'Ran an A/B test')).toMatchObject([{ skill: 'consumer-science', words: ['A/B test'] }]);
});

test('words one chose a skill for twice or more speak for it, once is not enough', () => {
  const noted = (times: number): Career =>
    careerOf(
      ...Array.from({ length: times }, (_, i) => write(`t${i}`, `Zephyr again ${'abcdefgh'[i]}`, ['design'])),
      ...Array.from({ length: 30 }, (_, i) => write(`o${i}`, 'Something else', ['execution'])),
    );
  expect(found('Zephyr day', noted(1))).toEqual([]);
  expect(suggestSkills(noted(6), 'Zephyr day')).toMatchObject([{ skill: 'design', words: ['zephyr'] }]);
});

test('a skill of a company ladder is learned from its entries; what was taken away speaks against a word', () => {
  const chosen = Array.from({ length: 6 }, (_, i) => write(`c${i}`, 'Zephyr', ['Pricing sense']));
  const others = Array.from({ length: 30 }, (_, i) => write(`o${i}`, 'Something else', ['execution']));
  expect(found('Zephyr', careerOf(...chosen, ...others))[0]).toBe('Pricing sense');
  const refused = Array.from({ length: 40 }, (_, i) => write(`r${i}`, 'Zephyr', undefined, ['Pricing sense']));
  expect(found('Zephyr', careerOf(...chosen, ...others, ...refused))).toEqual([]);
});

// Seen red: taken out after the first three were chosen, a dropped skill left only two.
test('what was dropped for a text is not proposed for it again, and the next one takes its place', () => {
  const text = 'Ran an A/B test on the API, presented the roadmap to the board and hired two designers';
  const [first, second, third] = suggestSkills(emptyCareer, text);
  const left = suggestSkills(emptyCareer, text, [first?.skill ?? '']);
  expect(left.slice(0, 2)).toEqual([second, third]);
  expect(left).toHaveLength(3);
  expect(left.map(({ skill }) => skill)).not.toContain(first?.skill);
});

test('dropping a skill for a word weakens that word for the skill, beside skills that were chosen too', () => {
  const chosen = Array.from({ length: 4 }, (_, i) => write(`c${i}`, 'Zephyr', ['design']));
  const dropped = Array.from({ length: 12 }, (_, i) => write(`d${i}`, 'Zephyr', ['technical'], ['design']));
  const scoreOf = (career: Career) => suggestSkills(career, 'Zephyr').find(({ skill }) => skill === 'design')?.score ?? Number.NEGATIVE_INFINITY;
  expect(scoreOf(careerOf(...chosen))).toBeGreaterThan(0);
  expect(scoreOf(careerOf(...chosen, ...dropped))).toBeLessThan(scoreOf(careerOf(...chosen)));
});

test('a journal counted ahead in pieces teaches what it teaches at once, and stops when it is told to', () => {
  const career = careerOf(...Array.from({ length: 170 }, (_, i) => write(`e${i}`, `Zephyr ${i % 7}`, [i % 2 ? 'design' : 'execution'])));
  suggestSkills(emptyCareer, '');
  let pieces = 0;
  expect(learnAhead(career.entry, () => ++pieces < 2)).toBe(false);
  while (!learnAhead(career.entry, () => true)) pieces += 1;
  expect(pieces).toBe(2);
  const ahead = suggestSkills(career, 'Zephyr 3');
  suggestSkills(emptyCareer, 'Zephyr 3');
  expect(suggestSkills(careerOf(...[...career.entry.values()].map(({ id, ...body }) => entry.put(id, body))), 'Zephyr 3')).toEqual(ahead);
});

test('what was learned is the same whichever way the journal came about', () => {
  const texts = ['Zephyr with Ada', 'Quarterly zephyr', 'Ledger work', 'Ledger and zephyr', 'Something else'];
  const step = fc.record({
    id: fc.integer({ min: 1, max: 8 }),
    text: fc.constantFrom(...texts),
    skill: fc.option(fc.constantFrom<string>(...skillIds)),
    gone: fc.boolean(),
  });
  const read = (career: Career) => texts.map((text) => suggestSkills(career, text));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let career: Career = emptyCareer;
      for (const { id, text, skill, gone } of steps) {
        career = applyWrites(career, [gone ? entry.remove(`e${id}`) : write(`e${id}`, text, skill === null ? undefined : [skill])]);
        read(career);
      }
      const grown = read(career);
      read(careerOf(write('x', 'Zephyr', ['design']), write('y', 'Zephyr', ['design'])));
      expect(read(careerOf(...[...career.entry.values()].map(({ id, ...body }) => entry.put(id, body)).reverse()))).toEqual(grown);
    }),
  );
});

test('no text breaks the reading, and every suggestion says which words it rests on', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('ship', 'customers', ''), (noise, word) => {
      for (const { words, score } of suggestSkills(emptyCareer, `${noise} ${word}`)) {
        expect(words.length).toBeGreaterThan(0);
        expect(Number.isFinite(score)).toBe(true);
      }
    }),
  );
});

test('a competency of a company ladder is mapped onto the skill it is most like, by its name before its statements', () => {
  expect(suggestMapping('Communication', ['Ships on time', 'Delivers what was planned'])[0]?.skill).toBe('communication');
  expect(suggestMapping('Pillar three', ['Runs user interviews', 'Reads funnels and cohorts', 'Designs experiments'])[0]?.skill).toBe('consumer-science');
  expect(suggestMapping('Zephyr', [])).toEqual([]);
});
