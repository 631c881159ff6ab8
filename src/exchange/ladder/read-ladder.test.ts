import { expect, test } from 'vitest';
import { countStatements } from '#core/ladders/whole-ladder.ts';
import { readAllFiles } from '../read-files.ts';
import { file, sample } from '../testing/samples.ts';
import { readLadderText } from './read-ladder.ts';
import type { UnderstoodLadder } from './understood.ts';

/** What a text was understood as: its ladders, or the sentence that says why not. */
function read(text: string, name = 'Hint') {
  const reading = readLadderText(text, name);
  return 'unreadable' in reading ? { ladders: [], remarks: [], refused: [], unreadable: reading.unreadable } : { ...reading, unreadable: undefined };
}
/** "Skill: a / b, c / -" for each skill, level by level. */
const grid = ({ levels, skills }: UnderstoodLadder): string[] =>
  skills.map(({ title, group, statements }) => {
    const cells = levels.map((_, at) => statements.flatMap(({ level, text }) => (level === at ? [text] : [])).join(', ') || '-');
    return `${group ? `${group} > ` : ''}${title}: ${cells.join(' / ')}`;
  });
const levels = (ladder: UnderstoodLadder | undefined): string => (ladder?.levels ?? []).map(({ title }) => title).join(' < ');
const shown = (text: string): string[] => read(text).ladders.flatMap((ladder) => [`${ladder.name}: ${levels(ladder)}`, ...grid(ladder)]);

const only = (path: string) => {
  const { ladders, refused, remarks, files } = readAllFiles([sample(path)]);
  const ladder = ladders[0]?.ladder;
  if (!ladder || ladders.length > 1) throw new Error(`${ladders.length} ladders`);
  expect([files.map(({ form }) => form), refused]).toEqual([['ladder'], []]);
  return {
    ladder,
    remarks: remarks.map(({ remark }) => remark),
    said: (skill: string, level: number) =>
      ladder.skills.find(({ title }) => title.includes(skill))?.statements.flatMap((one) => (one.level === level ? [one.text] : [])),
  };
};

test('Monzo’s front matter: 7 topics, 4 levels, 70 statements, each in its place', () => {
  const { ladder, said, remarks } = only('ladders/monzo-product.md');
  expect([ladder.name, levels(ladder), ladder.skills.length, countStatements(ladder), remarks]).toEqual([
    '🚀 Product Framework',
    'Level 1 < Level 2 < Level 3 < Level 4',
    7,
    70,
    [],
  ]);
  expect(said('Execution', 3)).toEqual(['Creates frameworks that aid decision making and prioritisation.']);
  expect(said('Problem solving', 1)).toHaveLength(7);
});

test('the FT’s file: 8 levels, 9 themes, a competency for each, found by the ids it names them by', () => {
  const { ladder, said, remarks } = only('ladders/ft-engineering.yml');
  expect([ladder.name, ladder.levels[0]?.title, ladder.levels[7]?.title, ladder.levels.length, ladder.skills.length, countStatements(ladder)]).toEqual([
    'Engineering',
    'Junior Engineer',
    'Technology Director',
    8,
    9,
    72,
  ]);
  expect(ladder.skills.every(({ statements, about }) => about !== undefined && statements.map(({ level }) => level).join('') === '01234567')).toBe(true);
  expect(said('Curiosity', 0)).toEqual(['Builds self-awareness about their strengths and areas for development.']);
  expect(remarks).toEqual(['“proficiency” of each statement was not taken.']);
});

test('a table among prose and lists: levels get the names another table gives them, and no list is taken for a statement', () => {
  const { ladder, said, remarks } = only('ladders/pm-career-blueprint.md');
  expect(levels(ladder)).toBe('L1 Associate PM < L2 Product Manager < L3 Senior PM < L4 Principal/Staff PM < L5 Director PM');
  expect(grid(ladder)).toHaveLength(6);
  expect(grid(ladder)[2]).toBe('Strategic Thinking: Understanding / Contributing / Driving / Shaping / Defining');
  expect([countStatements(ladder), said('Communication', 4), ladder.skills[2]?.about]).toEqual([
    30,
    ['Thought leader'],
    'Connecting work to business outcomes',
  ]);
  expect(remarks).toEqual(['The lists under “Level Expectations” and “Development Actions” stand beside the table and were left out.']);
});

test('a row for each level and skill, levels in no order, cells of many lines, rows that stand there twice', () => {
  const { ladder, said, remarks } = only('ladders/uk-data-analyst.csv');
  expect([ladder.name, levels(ladder)]).toEqual(['Data analyst', 'Associate data analyst < Data analyst < Senior data analyst < Principal data analyst']);
  expect([ladder.skills.length, countStatements(ladder)]).toEqual([9, 36]);
  expect(said('Data ethics', 0)?.[0]).toMatch(/^You can:\n- explain the importance of using data ethics and privacy in your work\n- identify/);
  expect(remarks).toEqual(['The columns “Role Family” and “Skill Level” were not taken.', '10 statements stand there twice and were taken once.']);
});

test.each([
  ['a matrix, levels from the top', 'Skill,Head of Product,Senior PM,PM\nCraft,a,b,c\n', ['Hint: PM < Senior PM < Head of Product', 'Craft: c / b / a']],
  ['a matrix the other way round', 'Level,Craft,Talk\nSenior,b,d\nJunior,a,\n', ['Hint: Junior < Senior', 'Craft: a / b', 'Talk: - / d']],
  ['groups between the rows', 'Skill,L1,L2\nCraft,,\nDesign,a,b\nData,c,d\n', ['Hint: L1 < L2', 'Craft > Design: a / b', 'Craft > Data: c / d']],
  ['two tables in one file', 'Product,,\nSkill,L1,L2\nA,1,2\nDesign,,\nSkill,L1,L3\nB,3,4\n', ['Product: L1 < L2', 'A: 1 / 2', 'Design: L1 < L3', 'B: 3 / 4']],
  ['two ladders by a column', 'Track,Level,Skill,Statement\nIC,IC4,A,x\nLead,M1,B,y\nIC,IC3,A,z\n', ['IC: IC3 < IC4', 'A: z / x', 'Lead: M1', 'B: y']],
  ['cells merged as spreadsheets leave them', 'Level,Skill,Statement\nJunior,A,x\n,B,y\nSenior,A,z\n', ['Hint: Junior < Senior', 'A: x / z', 'B: y / -']],
  ['what is copied from a spreadsheet', 'Skill\tL1\tL2\nA\tx\ty\n', ['Hint: L1 < L2', 'A: x / y']],
  [
    'levels of skill',
    '| Competency | Novice | Expert | Proficient |\n|--|--|--|--|\n| A | x | z | y |\n',
    ['Hint: Novice < Proficient < Expert', 'A: x / y / z'],
  ],
  ['skills that hold levels', 'Craft:\n  Senior: [b, c]\n  Junior: a\nTalk:\n  Junior: d\n', ['Hint: Junior < Senior', 'Craft: a / b, c', 'Talk: d / -']],
  [
    'levels that hold skills',
    'levels:\n- name: Senior\n  skills: {Craft: b}\n- name: Junior\n  skills: {Craft: a}\n',
    ['Hint: Junior < Senior', 'Craft: a / b'],
  ],
  ['rows as objects', '[{"level":"L2","skill":"A","statement":"y"},{"level":"L1","skill":"A","statement":"x"}]', ['Hint: L1 < L2', 'A: x / y']],
  [
    'several ladders in JSON',
    '{"ladders":[{"name":"P","levels":["L1","L2"],"skills":[{"name":"A","levels":["x","y"]}]},{"name":"Q","skills":{"B":{"L1":"z","L2":"w"}}}]}',
    ['P: L1 < L2', 'A: x / y', 'Q: L1 < L2', 'B: z / w'],
  ],
  [
    'headings over lists',
    '# Design ladder\nOurs.\n## Craft\n### Junior\n- a\n  - more\n### Senior\n- b\n## Talk\n### Junior\nSpeaks.\n### Senior\n',
    ['Design ladder: Junior < Senior', 'Craft: a\n- more / b', 'Talk: Speaks. / -'],
  ],
  ['levels over skills', '# L\n## Senior PM\n### Craft\n- b\n## PM\n### Craft\n- a\n', ['L: PM < Senior PM', 'Craft: a / b']],
  ['nested lists', '- Craft\n  - Junior: a\n  - Senior\n    - b\n    - c\n', ['Hint: Junior < Senior', 'Craft: a / b, c']],
  ['plain lines', 'Craft\nJunior: a\nSenior: b\n\nTalk\nJunior: c\nSenior: d\n', ['Hint: Junior < Senior', 'Craft: a / b', 'Talk: c / d']],
  [
    'two tables under headings',
    '# PM\n| Skill | L1 | L2 |\n|-|-|-|\n| A | x\\|y | z<br>w |\n# Design\n| Skill | L1 | L2 |\n|-|-|-|\n| A | q | r |\n',
    ['PM: L1 < L2', 'A: x|y / z\nw', 'Design: L1 < L2', 'A: q / r'],
  ],
])('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test('a cell that says “same” takes what stands at the level before; an empty one stays a hole, and both are told', () => {
  const { ladders, remarks } = read('Skill,Junior,PM,Senior\nCraft,a,«,b\nTalk,c,,same as before\n');
  expect(ladders.flatMap(grid)).toEqual(['Craft: a / a / b', 'Talk: c / - / -']);
  expect(remarks.map(({ remark }) => remark)).toEqual([
    'One cell says “same as before” and was read so.',
    'One cell points at an empty one and stays open.',
    'Hint: 2 places are empty and stay open.',
  ]);
});

test('levels whose names tell no order stay as they stand, and it is said that this is a guess', () => {
  const { ladders, remarks } = read('Skill,Wizard,Conjurer\nCraft,a,b\n');
  expect([levels(ladders[0]), ladders[0]?.guessed, remarks[0]?.remark]).toEqual([
    'Wizard < Conjurer',
    true,
    expect.stringMatching(/^Nothing says which level is higher/),
  ]);
});

test.each([
  ['', /^There is nothing here yet/],
  ['name: x\nversion: 1\n', /^This looks like YAML with “name” and “version”, but no ladder was seen in it\. A ladder names its levels/],
  ['# Notes\n- buy milk\n- call Ines\n', /^This looks like Markdown with one heading, no tables and two list items, but no ladder/],
  ['Task,Owner,Status\nA,Ines,done\n', /^This looks like a table with “Task”, “Owner” and “Status” across, but no ladder/],
  ['{"hello": 1}', /^This looks like JSON with “hello”, but no ladder/],
  ['Dear Ines,\nthank you.\n', /^This looks like two lines of text, but no ladder/],
  ['# Trip\n## Phase 1: plan\n- pack\n## Phase 2: go\n- drive\n', /but no ladder/],
])('%j is refused with what was seen', (text, sentence) => {
  expect(read(text).unreadable).toMatch(sentence);
});

test('tables of people, LinkedIn’s files and résumés are what they were, whatever stands in their columns', () => {
  const { files, people, ladders } = readAllFiles([
    file('team.csv', 'Name,E-Mail,Level,Skill,Statement\nIda Holm,ida@example.com,Senior,Craft,Kind\n'),
    file('two.csv', 'Name,Company,Title\nIda Holm,Corvid,Senior PM\nPia Berg,Corvid,Junior PM\n'),
    sample('linkedin/Connections.csv'),
    sample('linkedin/Positions.csv'),
    sample('jsonresume/sample-v1.resume.json'),
  ]);
  expect(files.map(({ form }) => form)).toEqual(['csv', 'csv', 'linkedin-connections', 'linkedin-positions', 'jsonresume']);
  expect([people.length > 2, ladders]).toEqual([true, []]);
});

test('a file that breaks off says where', () => {
  const { files } = readAllFiles([file('l.yml', 'levels: [a, b\nskills:\n'), file('l.md', '---\nlevels: "a\n---\n# L\n')]);
  expect(files.map(({ unreadable }) => unreadable)).toEqual([
    expect.stringMatching(/^This is not complete YAML\. It breaks off on line \d\.$/),
    expect.stringMatching(/^What stands between the lines of --- is not complete YAML\. It breaks off on line \d\.$/),
  ]);
});
