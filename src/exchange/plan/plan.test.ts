import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { type Body, put } from '#core/record.ts';
import { exportCareer } from '../career/export-career.ts';
import { readAllFiles } from '../read-files.ts';
import { noFindings, type PersonFields, type Reading } from '../reading.ts';
import { careers } from '../testing/careers.ts';
import { after, found, plan, states, today, withPeople } from '../testing/plans.ts';
import { processorMs } from '../testing/processor-time.ts';
import { file, sample } from '../testing/samples.ts';
import { importReport } from './report.ts';

test('the same e-mail, whatever its case, is the same person: what is empty is filled, lists grow, nothing is overwritten', () => {
  const career = withPeople({ name: 'Noemi', emails: ['noemi@x.example'], company: 'Typed & Co', note: 'mine', ties: [{ tie: 'board' }] });
  const made = plan(
    career,
    found({
      name: 'Noemi Castell',
      emails: ['NOEMI@x.example', 'n@y.example'],
      company: 'Harbour',
      title: 'PM',
      note: 'theirs',
      links: ['https://linkedin.com/in/n'],
    }),
  );
  expect(after(career, made).person.get('p0')).toEqual({
    id: 'p0',
    name: 'Noemi',
    emails: ['noemi@x.example', 'n@y.example'],
    company: 'Typed & Co',
    title: 'PM',
    note: 'mine',
    links: ['https://linkedin.com/in/n'],
    ties: [{ tie: 'board' }],
  });
  expect(made.items[0]).toMatchObject({
    state: 'merged',
    with: { id: 'p0', by: 'e-mail' },
    adds: ['emails', 'title', 'links'],
    differs: [
      { field: 'name', here: 'Noemi', found: 'Noemi Castell' },
      { field: 'company', here: 'Typed & Co', found: 'Harbour' },
      { field: 'note', here: 'mine', found: 'theirs' },
    ],
  });
});

test('the same profile address is the same person, however it is written', () => {
  const career = withPeople({ name: 'N. Castell', links: ['https://www.linkedin.com/in/noemi/'] });
  const made = plan(career, found({ name: 'Noemi Castell', links: ['http://de.linkedin.com/in/Noemi?trk=x'], emails: ['n@x.example'] }));
  expect(made.items[0]).toMatchObject({ state: 'merged', with: { id: 'p0', by: 'profile' }, adds: ['emails'] });
});

test('the address of a company is nobody’s own: two people who give it stay two', () => {
  const career = withPeople({ name: 'Ines', links: ['http://www.ibm.com'] });
  expect(states(plan(career, found({ name: 'Theo', links: ['http://www.ibm.com'] })))).toEqual(['new']);
  expect(states(plan(career, found({ name: 'Ines', links: ['http://ibm.com/'], title: 'PM', company: 'IBM' })))).toEqual(['asks']);
});

test.each<[Body, PersonFields]>([
  [
    { name: 'Ana Silva', company: 'Quayside' },
    { name: 'ana silva', company: 'QUAYSIDE', emails: ['a@x.example'] },
  ],
  [{ name: 'Ana Silva' }, { name: 'Ana Silva', company: 'Quayside', title: 'PM' }],
  [
    { name: 'Ana Silva', company: 'Quayside', emails: ['b@x.example'] },
    { name: 'Ana Silva', emails: ['a@x.example'] },
  ],
])('the same name and company, or no company on one side, asks: %j and %j', (here, there) => {
  const career = withPeople(here);
  const reading = found(there);
  const asked = plan(career, reading);
  expect(asked.items[0]).toMatchObject({ state: 'asks', with: { id: 'p0', by: 'name' } });
  expect(asked.writes).toEqual([]);
  const same = plan(career, reading, { 'f:1': 'same' });
  expect([same.items[0]?.state, after(career, same).person.size]).toEqual(['merged', 1]);
  const different = plan(career, reading, { 'f:1': 'different' });
  expect([different.items[0]?.state, after(career, different).person.size]).toEqual(['new', 2]);
  expect(states(plan(after(career, different), reading))).toEqual(['unchanged']);
});

test('the same name at another company is somebody else; somebody who says nothing new is not asked about', () => {
  const career = withPeople({ name: 'Ana Silva', company: 'Quayside', title: 'PM' });
  expect(
    states(plan(career, found({ name: 'Ana Silva', company: 'Harbour' }, { name: 'Ana Silva' }, { name: 'Ana Silva', company: 'Quayside', title: 'PM' }))),
  ).toEqual(['new', 'unchanged', 'unchanged']);
});

test('people who stand in the files more than once become one, also over a third who has both signs', () => {
  const made = plan(
    emptyCareer,
    found(
      { name: 'Ines', emails: ['a@x.example'] },
      { name: 'Theo', emails: ['t@x.example'] },
      { name: 'Ines M.', links: ['https://linkedin.com/in/ines'] },
      { name: 'Ines Moreau', emails: ['a@x.example'], links: ['https://linkedin.com/in/ines'], title: 'PM' },
    ),
  );
  expect(made.counts.people).toMatchObject({ new: 2, folded: 2 });
  expect(made.writes.map(({ body }) => body)).toEqual([
    { name: 'Ines', emails: ['a@x.example'], links: ['https://linkedin.com/in/ines'], title: 'PM' },
    { name: 'Theo', emails: ['t@x.example'] },
  ]);
});

test('two people of one name in one LinkedIn file are two; without a profile each, the second asks', () => {
  const row = (address: string) => `Ana,Silva,${address},,Quayside,PM,04 Mar 2025\n`;
  const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
  const two = readAllFiles([file('Connections.csv', `${head}${row('https://www.linkedin.com/in/ana1')}${row('https://www.linkedin.com/in/ana2')}`)]);
  expect(states(plan(emptyCareer, two))).toEqual(['new', 'new']);
  const one = readAllFiles([file('Connections.csv', `${head}${row('https://www.linkedin.com/in/ana1')}${row('').replace('PM', 'Lead')}`)]);
  expect(states(plan(emptyCareer, one))).toEqual(['new', 'asks']);
});

test('thousands who share a name are looked through in no time, and are all known the second time', () => {
  const reading = found(...Array.from({ length: 20_000 }, (_, at) => ({ name: 'LinkedIn Member', company: `Company ${at}` })));
  const started = processorMs();
  const once = after(emptyCareer, plan(emptyCareer, reading));
  expect(once.person.size).toBe(20_000);
  expect(plan(once, reading).writes).toEqual([]);
  expect(processorMs() - started).toBeLessThan(5_000);
});

test('of several namesakes, the one an earlier import has joined is joined again', () => {
  const career = withPeople({ name: 'Ana Silva', emails: ['a@x.example'] }, { name: 'Ana Silva', company: 'Quayside', note: 'mine' });
  const reading = found({ name: 'Ana Silva', company: 'Quayside', note: 'theirs' }, { name: 'Ana Silva', emails: ['a@x.example'], company: 'Quayside' });
  const said = { 'f:1': 'same' } as const;
  const once = after(career, plan(career, reading, said));
  expect(plan(once, reading, said).writes).toEqual([]);
});

test('somebody who comes to more than a record may hold is refused alone', () => {
  const emails = Array.from({ length: 200 }, (_, at) => `${at}${'x'.repeat(300)}@x.example`);
  const made = plan(emptyCareer, found({ name: 'Ines', emails, note: 'n'.repeat(10_000) }, { name: 'Theo' }));
  expect(states(made)).toEqual(['refused', 'new']);
  expect(made.refused).toEqual([{ file: 'f', line: 1, reason: 'This person comes to more than 64 KB.' }]);
});

const job = (title: string, company: string, from?: string, to?: string, place?: string) => ({
  title,
  company,
  ...(from && { from }),
  ...(to && { to }),
  ...(place && { place }),
});
const roles = (...all: ReturnType<typeof job>[]): Reading => ({ ...noFindings(), roles: all.map((role, at) => ({ file: 'f', line: at + 1, role })) });

test('the same title, company and beginning is the same role; a later beginning is another', () => {
  const career = applyWrites(emptyCareer, [put('role', 'r', { ...job('PM', 'Quayside', '2020-01'), phase: 'senior', about: 'mine' })]);
  const made = plan(career, roles(job('pm', 'QUAYSIDE', '2020', '2022-02', 'Lisbon'), job('PM', 'Quayside', '2023-05'), job('PM', 'Quayside', '2023-05')));
  expect(states(made)).toEqual(['merged', 'new', 'folded']);
  expect(after(career, made).role.get('r')).toEqual({
    id: 'r',
    title: 'PM',
    company: 'Quayside',
    from: '2020-01',
    to: '2022-02',
    place: 'Lisbon',
    phase: 'senior',
    about: 'mine',
  });
});

test('an end that would lie before the beginning is not filled in', () => {
  const career = applyWrites(emptyCareer, [put('role', 'r', job('PM', 'Quayside', '2020-05'))]);
  expect(after(career, plan(career, roles(job('PM', 'Quayside', undefined, '2019')))).role.get('r')?.to).toBeUndefined();
});

test('the own profile is filled where it is empty, skills join the list once', () => {
  const career = applyWrites(emptyCareer, [put('profile', 'me', { name: 'Inês', skills: ['SQL'], goal: 'Lead' })]);
  const reading: Reading = {
    ...noFindings(),
    profile: [{ file: 'f', line: 1, profile: { name: 'Ines Moreau', headline: 'PM' } }],
    skills: ['sql', 'Pricing', 'PRICING'].map((skill, at) => ({ file: 'f', line: at + 2, skill })),
  };
  const made = plan(career, reading);
  expect(states(made)).toEqual(['merged', 'unchanged', 'new', 'folded']);
  expect(after(career, made).profile.get('me')).toEqual({ id: 'me', name: 'Inês', goal: 'Lead', headline: 'PM', skills: ['SQL', 'Pricing'] });
});

test('more skills than a profile keeps are refused', () => {
  const skills = Array.from({ length: 203 }, (_, at) => ({ file: 'f', line: at, skill: `Skill ${at}` }));
  const made = plan(emptyCareer, { ...noFindings(), skills });
  expect(made.refused.map(({ line }) => line)).toEqual([200, 201, 202]);
});

test('a Windward export joins a career: records by id, people also by e-mail, with everything that refers to them', () => {
  const theirs = applyWrites(emptyCareer, [
    put('person', 'theirs', { name: 'Ines Moreau', emails: ['i@x.example'], note: 'from there' }),
    put('touchpoint', 't', { day: '2026-01-02', people: ['theirs'] }),
    put('role', 'r', { title: 'PM', manager: 'theirs' }),
    put('entry', 'e', { day: '2026-01-02', type: 'win', text: 'there' }),
  ]);
  const ours = applyWrites(emptyCareer, [
    put('person', 'ours', { name: 'Ines', emails: ['I@x.example'] }),
    put('entry', 'e', { day: '2026-01-02', type: 'win', text: 'here' }),
  ]);
  const reading = readAllFiles([file('career.json', exportCareer(theirs, { exportedOn: today }))]);
  const made = plan(ours, reading);
  const all = after(ours, made);
  expect([...all.person.keys()]).toEqual(['ours']);
  expect(all.person.get('ours')).toMatchObject({ name: 'Ines', note: 'from there' });
  expect([all.touchpoint.get('t')?.people, all.role.get('r')?.manager, all.entry.get('e')?.text]).toEqual([['ours'], 'ours', 'here']);
  expect(made.counts).toMatchObject({ people: { merged: 1 }, roles: { new: 1 }, touchpoint: { new: 1 }, entry: { unchanged: 1 } });
  expect(plan(all, reading).writes).toEqual([]);
});

test('a Windward export put into an empty career restores it byte for byte', () => {
  fc.assert(
    fc.property(careers, (career) => {
      const text = exportCareer(career, { exportedOn: today });
      const made = plan(emptyCareer, readAllFiles([file('career.json', text)]));
      expect(made.refused).toEqual([]);
      expect(exportCareer(after(emptyCareer, made), { exportedOn: today })).toBe(text);
    }),
    { numRuns: 50 },
  );
});

test('every sample, imported twice, is all unchanged the second time', () => {
  const names = [
    'linkedin/Connections.csv',
    'linkedin/Connections-older-form.csv',
    'linkedin/Positions.csv',
    'jsonresume/sample-v1.resume.json',
    'jsonresume/older-keys-2014.resume.json',
    'jsonresume/new-grad.resume.json',
    'vcard/gmail-full-3.0.vcf',
    'vcard/outlook-2003-2.1.vcf',
    'vcard/repeated-properties-3.0.vcf',
    'vcard/evolution-3.0.vcf',
    'vcard/german-windows1252-2.1.vcf',
  ];
  for (const name of names) {
    const reading = readAllFiles([sample(name)]);
    const first = plan(emptyCareer, reading);
    expect(first.writes.length).toBeGreaterThan(0);
    const again = plan(after(emptyCareer, first), reading);
    expect([name, again.writes]).toEqual([name, []]);
    expect(again.items.every(({ state }) => state === 'unchanged')).toBe(true);
  }
});

test('the report: counts of each, who joins whom, and every refusal with its file, line and reason', () => {
  const career = withPeople({ name: 'Noemi Castell', emails: ['noemi@example.com'] });
  const reading = readAllFiles([sample('linkedin/Connections.csv'), sample('linkedin/Positions.csv'), file('x.csv', '%PDF-1.4')]);
  const report = importReport(plan(career, reading));
  expect(report).toMatchObject({
    people: { new: 3, merged: 1, unchanged: 0, folded: 0, asks: 0, refused: 0 },
    roles: { new: 3 },
    skills: { new: 0 },
    merged: [
      {
        file: 'Connections.csv',
        line: 5,
        what: 'people',
        label: 'Noemi Castell',
        with: 'Noemi Castell',
        by: 'e-mail',
        adds: ['company', 'title', 'links', 'connectedOn'],
      },
    ],
    refused: [{ file: 'x.csv', line: 0, reason: expect.stringMatching(/PDF/) }],
  });
});
