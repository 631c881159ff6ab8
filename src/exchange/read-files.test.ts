import { expect, test } from 'vitest';
import { emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { put } from '#core/record.ts';
import { exportCareer } from './career/export-career.ts';
import { exportResume } from './jsonresume/write-resume.ts';
import { limits } from './limits.ts';
import { readAllFiles, readFiles } from './read-files.ts';
import type { Progress } from './reading.ts';
import { file, sample } from './testing/samples.ts';

const bytesOf = (latin1: string) => new Uint8Array(Buffer.from(latin1, 'latin1'));
const only = (name: string, bytes: Uint8Array) => readAllFiles([{ name, bytes }]);

test.each([
  ['Connections.csv', '%PDF-1.7\n…', /looks like a PDF, not a LinkedIn export/],
  ['people.vcf', '\x89PNG\r\n\x1A\n', /looks like a picture/],
  ['cv.json', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', /older Word, Excel or Outlook/],
  ['a.csv', 'SQLite format 3\0', /database/],
  ['a.csv', '<!DOCTYPE html><html>', /web page/],
  ['a.csv', '<?xml version="1.0"?><x/>', /XML/],
  ['a.csv', '{\\rtf1\\ansi', /RTF/],
  ['a.csv', '', /This file is empty/],
  ['a.csv', '  \n\n \t\n', /This file is empty/],
  ['a.csv', 'x\0\x01\x02\x03garbage', /own data/],
  ['a.csv', 'Dear Ines, thank you for the talk.\nIt was good.\n', /plain text/],
  ['a.ics', 'BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n', /calendar/],
  ['a.json', '{"hello": 1}', /neither a résumé/],
  ['a.json', '{"basics": {\n"name": ', /not complete JSON/],
  ['a.json', '[1,2,3]', /neither a résumé/],
  ['a.json', `{"a":${'['.repeat(100_000)}`, /not complete JSON|too deeply/],
])('%s that holds %j gets one clear sentence', (name, content, sentence) => {
  const { files, refused, people } = only(name, bytesOf(content));
  expect(files).toEqual([{ file: name, form: 'unknown', unreadable: expect.stringMatching(sentence) }]);
  expect(refused).toEqual([{ file: name, line: 0, reason: files[0]?.unreadable }]);
  expect(people).toEqual([]);
});

test('files are told apart by what they hold, whatever they are called', () => {
  const career = exportCareer(applyWrites(emptyCareer, [put('person', 'p', { name: 'Ines' })]), { exportedOn: '2026-11-23' });
  const { files } = readAllFiles([
    { ...sample('vcard/evolution-3.0.vcf'), name: 'a.csv' },
    { ...sample('linkedin/Connections.csv'), name: 'b.vcf' },
    { ...sample('jsonresume/sample-v1.resume.json'), name: 'c.txt' },
    file('d.zip', career),
    file('e.json', JSON.stringify(JSON.parse(career), null, 2)),
    file('f', 'Name;E-Mail\nInes;i@x.example\n'),
  ]);
  expect(files.map(({ form }) => form)).toEqual(['vcard', 'linkedin-connections', 'jsonresume', 'career', 'career', 'csv']);
});

test('sizes: 20 MB a file, 5 MB a vCard or JSON file, and an own export may be larger', () => {
  const filler = (start: string, size: number) => {
    const bytes = new Uint8Array(size).fill(32);
    bytes.set(bytesOf(start));
    return bytes;
  };
  expect(only('a.csv', filler('Name,E-Mail\n', limits.file + 1)).files[0]?.unreadable).toMatch(/larger than 20 MB/);
  expect(only('a.vcf', filler('BEGIN:VCARD\nFN:x\nEND:VCARD\n', limits.structuredFile + 1)).files[0]?.unreadable).toMatch(/vCard file is larger than 5 MB/);
  expect(only('a.json', filler('{"basics":{}}', limits.structuredFile + 1)).files[0]?.unreadable).toMatch(/JSON file is larger than 5 MB/);
  const career = exportCareer(applyWrites(emptyCareer, [put('person', 'p', { name: 'Ines' })]), { exportedOn: '2026-11-23' });
  expect(only('a.json', filler(career, limits.file + 1)).records).toHaveLength(1);
});

test('reading reports how far it is every few hundred records, and can be left at any point', () => {
  const rows = Array.from({ length: 5_000 }, (_, at) => `Person,${at},p${at}@x.example,,,04 Mar 2025`).join('\n');
  const steps: Progress[] = [];
  for (const step of readFiles([file('Connections.csv', `First Name,Last Name,Email Address,Company,Position,Connected On\n${rows}\n`)])) steps.push(step);
  expect(steps.length).toBeGreaterThanOrEqual(10);
  expect(steps.every(({ done, total }) => done <= total)).toBe(true);
  const left = readFiles([file('Connections.csv', rows)]);
  left.next();
  expect(left.return({ ...readAllFiles([]) }).done).toBe(true);
});

test('a reading is plain data that a worker can post', () => {
  const reading = readAllFiles([sample('vcard/gmail-full-3.0.vcf'), sample('linkedin/Positions.csv'), sample('jsonresume/sample-v1.resume.json')]);
  expect(structuredClone(reading)).toEqual(reading);
});

test('one bad row among a thousand connections: 999 are read, and one is in the report with its line', () => {
  const rows = Array.from({ length: 1_000 }, (_, at) =>
    at === 321 ? '"Broken,Row,x@x.example,Co,PM,04 Mar 2025' : `Person,${at},p${at}@x.example,"Field, Barn",PM,04 Mar 2025`,
  );
  const { people, refused } = only('Connections.csv', bytesOf(`First Name,Last Name,Email Address,Company,Position,Connected On\n${rows.join('\n')}\n`));
  expect(people).toHaveLength(999);
  expect(refused).toEqual([{ file: 'Connections.csv', line: 323, reason: 'A quotation mark in this row is never closed.' }]);
});

test('a résumé of version 1: jobs with their bullets, projects, skills, the own profile; the rest in one sentence', () => {
  const { roles, projects, skills, profile, remarks } = readAllFiles([sample('jsonresume/sample-v1.resume.json')]);
  expect(roles[0]?.role).toMatchObject({
    title: 'CEO/President',
    company: 'Pied Piper',
    from: '2013-12-01',
    to: '2014-12-01',
    place: 'Palo Alto, CA',
    about: expect.stringMatching(/^Pied Piper is[^•]+\n• Build/),
  });
  expect(projects[0]?.project).toMatchObject({ name: 'Miss Direction', part: 'Team lead, Designer', from: '2016-08-24', to: '2016-08-24' });
  expect(skills.map(({ skill }) => skill)).toEqual(['Web Development', 'HTML', 'CSS', 'Javascript', 'Compression', 'Mpeg', 'MP4', 'GIF']);
  expect(profile[0]?.profile).toEqual({
    name: 'Richard Hendriks',
    headline: 'Programmer',
    email: 'richard.hendriks@mail.com',
    link: 'http://richardhendricks.example.com',
  });
  expect(remarks[0]?.remark).toMatch(/keeps no volunteer, education, awards, publications, languages, interests, references/);
});

test('a résumé with the keys of 2014', () => {
  const { roles, profile } = readAllFiles([sample('jsonresume/older-keys-2014.resume.json')]);
  expect(roles[0]?.role).toMatchObject({ company: 'Pied Piper', from: '2013-12-01' });
  expect(roles[0]?.role.to).toBeUndefined();
  expect(profile[0]?.profile.link).toBe('http://richardhendricks.com');
});

test('an odd résumé loses its odd entries only', () => {
  const { roles, refused } = only(
    'cv.json',
    bytesOf(
      '{"basics":null,"work":[{"position":"PM","startDate":"soon"},{"name":"X"},7,{"position":["a"]}],"projects":"none","skills":[{"keywords":[1,"SQL"]}]}',
    ),
  );
  expect(roles.map(({ role }) => role)).toEqual([{ title: 'PM' }]);
  expect(refused.map(({ reason }) => reason)).toEqual(['work 2: This job has no position.', 'work 3: This is no entry.', 'work 4: This job has no position.']);
});

test('roles, projects, skills and the profile written as a résumé are read back', () => {
  const career = applyWrites(emptyCareer, [
    put('profile', 'me', { name: 'Ines Moreau', headline: 'PM', email: 'i@x.example', link: 'https://x.example', skills: ['SQL', 'Pricing'], goal: 'secret' }),
    put('role', 'r', {
      title: 'PM',
      company: 'Quayside',
      from: '2020-01',
      place: 'Lisbon',
      about: 'Ran pricing.\n\nTwo teams.\n• Cut churn\n• Grew it',
      manager: 'p',
    }),
    put('project', 'x', { name: 'Pricing', role: 'r', part: 'Lead', from: '2021', to: '2022-02', outcome: 'Done' }),
    put('person', 'p', { name: 'Hidden Person', note: 'secret' }),
    put('entry', 'e', { day: '2026-01-01', type: 'note', text: 'secret' }),
  ]);
  const text = exportResume(career);
  expect(text).not.toMatch(/secret|Hidden/);
  const { roles, projects, skills, profile, refused } = readAllFiles([file('cv.json', text)]);
  expect(refused).toEqual([]);
  expect(roles.map(({ role }) => role)).toEqual([
    { title: 'PM', company: 'Quayside', from: '2020-01', place: 'Lisbon', about: 'Ran pricing.\n\nTwo teams.\n• Cut churn\n• Grew it' },
  ]);
  expect(projects.map(({ project }) => project)).toEqual([{ name: 'Pricing', part: 'Lead', from: '2021', to: '2022-02', outcome: 'Done' }]);
  expect(skills.map(({ skill }) => skill)).toEqual(['SQL', 'Pricing']);
  expect(profile[0]?.profile).toEqual({ name: 'Ines Moreau', headline: 'PM', email: 'i@x.example', link: 'https://x.example' });
});

test('more jobs than anybody has had are left out, each with its line', () => {
  const rows = Array.from({ length: 1_002 }, (_, at) => `Quayside,PM ${at},2020`).join('\n');
  const { roles, refused } = readAllFiles([file('Positions.csv', `Company Name,Title,Started On\n${rows}\n`)]);
  expect([roles.length, refused.map(({ line }) => line)]).toEqual([1_000, [1_002, 1_003]]);
  const work = Array.from({ length: 1_001 }, (_, at) => ({ position: `PM ${at}` }));
  const resume = readAllFiles([file('cv.json', JSON.stringify({ basics: {}, work }, null, 1))]);
  expect([resume.roles.length, resume.roles[2]?.line, resume.refused[0]?.reason]).toEqual([1_000, 11, 'Only the first 1,000 entries of work were read.']);
});

test('files of one name stay apart', () => {
  const { people } = readAllFiles([file('a.csv', 'Name,E-Mail\nInes,i@x.example\n'), file('a.csv', 'Name,E-Mail\nTheo,t@x.example\n')]);
  expect(people.map((found) => found.file)).toEqual(['a.csv', 'a.csv (2)']);
});

test('the hard samples', () => {
  const german = readAllFiles([sample('hard/Kontakte-windows1252.csv')]);
  expect(german.people.map(({ line, person }) => [line, person.name, person.company, person.title, person.connectedOn])).toEqual([
    [5, 'Jörg Weiß', 'Nordlicht GmbH', 'Produktmanager; Plattform', '2020-11-12'],
    [6, 'Åsa Lindström', 'Fjäll & Söner', 'Leiterin „Design“', '2021-03-03'],
    [8, 'Jörg Weiß', undefined, undefined, '2020-11-12'],
  ]);
  const french = readAllFiles([sample('hard/Relations-utf16.csv')]);
  expect(french.people.map(({ person }) => [person.name, person.title, person.connectedOn])).toEqual([
    ['Chloé Lefèvre', 'Cheffe de produit Paiements', '2021-03-04'],
    ['Zoë N’Diaye', undefined, '2019-12-25'],
  ]);
  expect(readAllFiles([sample('hard/kontakty-windows1250.csv')]).people.map(({ person }) => [person.name, person.company])).toEqual([
    ['Michał Wójcik', 'Łódź Software'],
    ['Jiří Dvořák', 'Žižkov s.r.o.'],
  ]);
  const [phone] = readAllFiles([sample('hard/phone-3.0.vcf')]).people;
  expect(phone?.person).toMatchObject({
    name: 'Dr. Ngozi Okafor',
    company: 'Harbour Analytics',
    emails: ['ngozi@example.com'],
    phones: ['+44 7700 900123'],
    links: ['https://linkedin.com/in/ngozi-example', 'https://twitter.com/ngozi_example'],
    note: 'Met at the pricing talk, liked "small bets".\nAsk about churn; she ran it.',
  });
  expect(phone?.person.birthday).toBeUndefined();
  const old = readAllFiles([sample('hard/old-phone-2.1.vcf')]);
  expect(old.people[0]?.person).toMatchObject({
    name: 'Ayşe Öztürk',
    company: 'Örnek A.Ş.',
    phones: ['+90 532 000 00 00'],
    emails: ['ayse@example.com'],
    note: 'Birinci satır\nİkinci; satır',
  });
  expect(old.refused).toEqual([{ file: 'old-phone-2.1.vcf', line: 16, reason: 'This card has no name.' }]);
});
