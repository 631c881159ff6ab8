import { expect, test } from 'vitest';
import { composeDocument, linesIn } from '../documents/compose.ts';
import type { DraftedLine } from '../documents/draft.ts';
import { entry } from '../journal/journal.ts';
import { profile, profileId } from '../profile/profile.ts';
import type { Write } from '../record.ts';
import { project, role } from '../roles/roles.ts';
import { careerOf } from '../testing/careers.ts';
import { resumeDraft } from './resume-draft.ts';

const today = '2026-11-23';
const roles = [
  role.put('now', { title: 'Senior PM', company: 'Quayside', from: '2022-03', place: 'Lisbon', about: 'Pricing.\n\n- Two teams\n- Three markets' }),
  role.put('old', { title: 'PM', company: 'Tarnfield', from: '2019', to: '2022-02', ended: 'layoff' }),
];
const win = (id: string, day: string, text: string, more = {}): Write => entry.put(id, { day, type: 'win', text, ...more });
const linesOf = (section: string, ...writes: Write[]): readonly DraftedLine[] =>
  resumeDraft.of(careerOf(...roles, ...writes), today).sections.find(({ id }) => id === section)?.lines ?? [];
const texts = (lines: readonly DraftedLine[]): string[] => lines.map(({ text }) => text);

test('a role stands with its dates, what it was about, and the wins of its time or of its projects', () => {
  const writes = [
    win('a', '2026-02-03', 'Cut churn by a fifth\n\nLong story', { safeText: 'Cut churn' }),
    win('b', '2020-05-01', 'Thanks to @Ines Moreau we shipped'),
    win('c', '2026-03-01', 'Counted for the old one', { project: 'p' }),
    project.put('p', { name: 'Rebuild', role: 'old', outcome: 'It held', from: '2020' }),
    entry.put('n', { day: '2026-03-01', type: 'note', text: 'Private' }),
  ];
  expect(texts(linesOf('role.now', ...writes))).toEqual([
    'Senior PM',
    'Quayside',
    'March 2022 to now',
    'Lisbon',
    'Pricing.',
    'Two teams',
    'Three markets',
    'Cut churn',
  ]);
  expect(texts(linesOf('role.old', ...writes))).toEqual([
    'PM',
    'Tarnfield',
    '2019 to February 2022',
    'Counted for the old one',
    'Thanks to Ines Moreau we shipped',
  ]);
  expect(texts(linesOf('projects', ...writes))).toEqual(['Rebuild: It held']);
});

test('the original wording is marked only for an employer that was left, and only where no portable version is', () => {
  const marked = (section: string, ...writes: Write[]) =>
    linesOf(section, ...writes)
      .filter(({ remark }) => remark !== undefined)
      .map(({ id }) => id);
  expect(marked('role.old', win('a', '2020-05-01', 'x'), win('b', '2020-05-02', 'y', { safeText: 'z' }))).toEqual(['win.a']);
  expect(marked('role.now', win('a', '2026-05-01', 'x'))).toEqual([]);
  expect(marked('role.old', win('a', '2020-05-01', 'x'), role.put('now', { title: 'PM', company: 'tarnfield', from: '2022-03' }))).toEqual([]);
  const [old, now] = ['old', 'now'].map((of) => project.put(of, { name: of, role: of, outcome: 'It held' }));
  expect(marked('projects', old as Write, now as Write)).toEqual(['project.old']);
});

test('a few wins stand in it, the weightiest; the others are on offer, and each leads to its entry', () => {
  const many = Array.from({ length: 9 }, (_, at) => win(`w${at}`, `2026-01-0${at + 1}`, at < 5 ? `Raised it by ${at} %` : 'Went well'));
  const lines = linesOf('role.now', ...many).filter(({ field }) => field === 'win');
  expect(lines.filter(({ spare }) => !spare).map(({ id }) => id)).toEqual(['win.w4', 'win.w3', 'win.w2', 'win.w1', 'win.w0']);
  expect(lines.filter(({ spare }) => spare)).toHaveLength(4);
  expect(lines[0]?.sources).toEqual([{ kind: 'entry', id: 'w4' }]);
});

test('skills are words, those the record shows before those listed, and none twice', () => {
  const me = profile.put(profileId, { name: 'Ines', goal: 'Lead a team', skills: ['SQL', 'technical'], email: 'i@x.example' });
  const writes = [me, win('a', '2026-01-01', 'x', { skills: ['execution', 'technical'] }), win('b', '2026-01-02', 'y', { skills: ['execution'] })];
  expect(texts(linesOf('skills', ...writes))).toEqual(['Execution', 'Technical', 'SQL']);
  expect(texts(linesOf('head', ...writes))).toEqual(['Ines', 'Lead a team', 'i@x.example']);
});

test('a new win never takes away what was put into own words', () => {
  const old = win('w', '2026-01-01', 'Small');
  const kept = { id: 'resume', purpose: 'resume' as const, lines: [{ id: 'win.w', section: 'role.now', text: 'Mine', was: 'Small' }] };
  const many = Array.from({ length: 9 }, (_, at) => win(`n${at}`, '2026-02-01', `Raised it by ${at} %`));
  const { sections } = composeDocument(resumeDraft.of(careerOf(...roles, old, ...many), today), kept);
  expect(
    sections
      .flatMap(linesIn)
      .filter(({ field }) => field === 'win')
      .map(({ text }) => text),
  ).toContain('Mine');
});
