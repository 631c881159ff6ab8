import { expect, test } from 'vitest';
import { processorMs } from '../testing/processor-time.ts';
import { readLadderText } from './read-ladder.ts';

const ladderOf = (text: string) => {
  const reading = readLadderText(text);
  return 'unreadable' in reading ? reading.unreadable : reading.ladders;
};

/** Work that grew with the square would take minutes here; the rest is room for a busy machine. */
const patience = 3_000;
const fillers = [
  ' ',
  '"',
  "'",
  '|',
  '\\',
  '*',
  '_',
  '[',
  '](',
  '<',
  '&',
  '- ',
  '#',
  ':',
  '{',
  '}',
  '>',
  '`',
  '\t',
  '-',
  '"\n',
  ' \n',
  '| ',
  '&a ',
  '*a ',
  'x: ',
  '? ',
  '- x\n',
  '1. ',
  '—',
  '„',
  'Junior: ',
  '**x**\n',
  'L1,',
];
const around = [
  (long: string) => `Skill,Junior,Senior\nCraft,"${long}",b\n`,
  (long: string) => `Skill,Junior,Senior\nCraft,${long},b\n`,
  (long: string) => `Craft:\n  Junior: ${long}\n  Senior: b\n`,
  (long: string) => `Craft:\n  Junior: "${long}"\n`,
  (long: string) => `# L\n## Craft\n### Junior\n- ${long}\n### Senior\n- b\n`,
  (long: string) => `| Skill | Junior | Senior |\n|--|--|--|\n| A | ${long} | b |\n`,
  (long: string) => `---\nwindward: ladder\n---\n\n# L\n\n## Levels\n\n1. Junior\n\n## A\n\n### Junior\n\n- ${long}\n`,
  (long: string) => `---\n${long}\n---\n# x\n`,
  (long: string) => long,
];

test.each(fillers)('200 kB of %j take no time, wherever they stand', (filler) => {
  const long = filler.repeat(200_000 / filler.length);
  for (const text of around) {
    const started = processorMs();
    readLadderText(text(long));
    expect(processorMs() - started, text('…')).toBeLessThan(patience);
  }
});

test('anchors that multiply, lists without end and anchors that hold themselves are refused, not followed', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...[...'bcdefghi'].map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(', ')}]`),
  ].join('\n');
  for (const text of [
    bomb,
    'a: &a [*a]',
    `a: ${'['.repeat(50_000)}`,
    '- '.repeat(5_000),
    Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
  ])
    expect(typeof ladderOf(text)).toBe('string');
});

test('an anchor that is used once more is understood', () => {
  expect(ladderOf('Craft: &c\n  Junior: a\n  Senior: b\nTalk: *c\n')).toMatchObject([
    { skills: [{ title: 'Craft' }, { title: 'Talk', statements: [{ text: 'a' }, { text: 'b' }] }] },
  ]);
});

test('names that mean something to the language are names', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const found = [
      ladderOf(`Skill,Junior,Senior\n${name},a,b\n`),
      ladderOf(`Junior:\n  ${name}: a\n  Craft: c\nSenior:\n  ${name}: b\n`),
      ladderOf(`{"skills":{"${name}":{"Junior":"a","Senior":"b"},"Craft":{"Junior":"c"}}}`),
      ladderOf(`# L\n## ${name}\n### Junior\n- a\n### Senior\n- b\n`),
    ];
    expect(found.every((one) => typeof one !== 'string')).toBe(true);
  }
  expect(({} as { Junior?: string }).Junior).toBeUndefined();
});

test('what is more than a ladder holds is left out, and that is said', () => {
  const many = Array.from({ length: 500 }, (_, at) => `S${at},a,b`).join('\n');
  const reading = readLadderText(`Skill,Junior,Senior\n${many}\nLong,${'x'.repeat(20_000)},b\n`);
  if ('unreadable' in reading) throw new Error(reading.unreadable);
  expect(reading.ladders[0]?.skills).toHaveLength(400);
  expect(reading.remarks[0]?.remark).toBe('A ladder holds at most 400 skills. S400 was left out.');
  const long = readLadderText(`Skill,Junior,Senior\nLong,${'x'.repeat(20_000)},b\n`);
  expect('remarks' in long && long.remarks[0]?.remark).toBe('The statement was longer than 10,000 characters and was cut.');
});
