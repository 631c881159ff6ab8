import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { refusalOf } from '#core/check.ts';
import type { Person } from '#core/people/people.ts';
import { put } from '#core/record.ts';
import { type Findings, noFindings, type PersonFields } from '../reading.ts';
import { anyLine, anyText } from '../testing/any-fields.ts';
import { processorMs } from '../testing/processor-time.ts';
import { sample } from '../testing/samples.ts';
import { decodeText } from '../text/encoding.ts';
import { readVCard } from './read-vcard.ts';
import { exportVCard, personToVCard } from './write-vcard.ts';

function read(text: string): Findings {
  const into = noFindings();
  for (const _ of readVCard('people.vcf', text.replace(/\r\n?/g, '\n'), into));
  return into;
}
const card = (...lines: string[]) => `${['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'].join('\r\n')}\r\n`;
const old = (...lines: string[]) => `${['BEGIN:VCARD', 'VERSION:2.1', ...lines, 'END:VCARD'].join('\r\n')}\r\n`;
const only = (text: string): PersonFields => {
  const { people } = read(text);
  expect(people).toHaveLength(1);
  return people[0]?.person as PersonFields;
};
const rowOf = (person: PersonFields): Person => ({ ...person, id: 'p' }) as Person;
const again = (person: PersonFields): PersonFields => only(personToVCard(rowOf(person)));

/** What an independent reader makes of our file. */
const asOthersRead = (text: string) => {
  const parsed = ICAL.parse(text) as unknown;
  const cards = (Array.isArray((parsed as unknown[])[0]) ? parsed : [parsed]) as ConstructorParameters<typeof ICAL.Component>[0][];
  return cards.map((one) => new ICAL.Component(one));
};

const names: Record<string, readonly string[]> = {
  'empty-lines-3.0': ['Dr. Erika Mustermann'],
  'evolution-3.0': ['Mr. John Richter, James Doe Sr.'],
  'example-4.0': ['Forrest Gump'],
  'german-windows1252-2.1': ['Sören Täve Nüßlebaum'],
  'gmail-full-3.0': ['VCard Test'],
  'gmail-list-3.0': ['Arnold Smith', 'Chris Beatle', 'Doug White'],
  'outlook-2003-2.1': ['John Doe III'],
  'repeated-properties-3.0': ['Mr. John Q. Public, Esq.'],
};
test.each(Object.entries(names))('the sample %s is read, is taken by the core, and comes back the same from our own export', (name, people) => {
  const found = read(decodeText(sample(`vcard/${name}.vcf`).bytes));
  expect(found.people.map(({ person }) => person.name)).toEqual(people);
  expect(found.refused).toEqual([]);
  for (const { person } of found.people) {
    expect(refusalOf(put('person', 'p', person))).toBeNull();
    const { vcard, ...fields } = again(person);
    const { vcard: before, ...fieldsBefore } = person;
    expect(fields).toEqual(fieldsBefore);
    expect([...(vcard ?? [])].sort()).toEqual([...(again({ ...fields, vcard } as PersonFields).vcard ?? [])].sort());
    const [read4] = asOthersRead(personToVCard(rowOf(person)));
    expect([read4?.getFirstPropertyValue('version'), read4?.getFirstPropertyValue('fn')]).toEqual(['4.0', person.name]);
    for (const single of ['n', 'bday', 'uid']) expect(read4?.getAllProperties(single).length).toBeLessThanOrEqual(1);
  }
});

test('Outlook: quoted-printable, bare types, a comma in a company, an embedded key', () => {
  const { people, remarks } = read(decodeText(sample('vcard/outlook-2003-2.1.vcf').bytes));
  expect(people[0]?.person).toMatchObject({
    company: 'Company, The',
    title: 'The Job Title',
    note: 'This is the note field!!\nSecond line\n\nThird line is empty',
    emails: ['jdoe@hotmail.com'],
    phones: ['BusinessPhone', 'HomePhone', 'MobilePhone'],
    birthday: '1980-03-21',
  });
  expect(remarks).toEqual([{ file: 'people.vcf', line: 1, remark: 'Left out of this card: key.' }]);
});

test('labels of groups, faxes and unknown properties are kept and given back', () => {
  const person = only(decodeText(sample('vcard/gmail-full-3.0.vcf').bytes));
  expect(person.phones).toHaveLength(8);
  expect(person.links).toContain('http://www.example4.com');
  const text = personToVCard(rowOf(person)).replaceAll('\r\n ', '');
  for (const line of [
    'item7.URL:http://www.example4.com',
    'item7.X-ABLABEL:_$!<HomePage>!$_',
    'TEL;TYPE=HOME,FAX:5555551117',
    'X-SKYPE:IM5',
    'TEL;TYPE=CELL:5555551115',
  ])
    expect(text).toContain(`${line}\r\n`);
});

test('a property whose value was taken out in Windward is not given back, and neither is its label', () => {
  const person = only(card('FN:Ines', 'item1.EMAIL;TYPE=WORK:ines@x.example', 'item1.X-ABLabel:Office', 'ORG:Quayside;Bank;Porto', 'X-SKYPE:ines'));
  const text = personToVCard(rowOf({ ...person, emails: undefined, company: 'Harbour' }));
  expect(text).not.toMatch(/ines@x|Office|Quayside/);
  expect(text).toMatch(/ORG:Harbour\r\n/);
  expect(text).toMatch(/X-SKYPE:ines/);
});

test('a second company stays with the first; a birthday without a year stays as it is', () => {
  const person = only(card('FN:Ines', 'ORG:Quayside', 'ORG:Harbour', 'BDAY:--0321'));
  expect(person).toMatchObject({ company: 'Quayside' });
  expect(person.birthday).toBeUndefined();
  expect(personToVCard(rowOf(person))).toMatch(/ORG:Quayside\r\n(.*\r\n)*ORG:Harbour\r\n(.*\r\n)*BDAY:--0321\r\n/);
});

test('the preferred e-mail comes first', () => {
  expect(only(card('FN:Ines', 'EMAIL:b@x.example', 'EMAIL;TYPE=PREF:a@x.example', 'EMAIL;TYPE=internet:A@x.example')).emails).toEqual([
    'a@x.example',
    'b@x.example',
  ]);
});

test('vCard 2.1: soft breaks, character sets of a property, nested cards, unfolded binaries', () => {
  const person = only(
    old(
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=B6=',
      'ller;J=C3=B6rg',
      'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Gr=FC=DFe; viele=0D=0AC:\\new',
      'AGENT:',
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N:Thomas;Susan',
      'END:VCARD',
      'PHOTO;JPEG;BASE64:',
      '/9j/4AAQSkZJRgABAQEAYABgAAD',
      '/9j/4AAQSkZJRgABAQEAYABgAAE=',
      '',
      'TEL;CELL:+49 171 1',
    ),
  );
  expect(person).toMatchObject({ name: 'Jörg Möller', note: 'Grüße; viele\nC:\\new', phones: ['+49 171 1'] });
  expect(person.vcard?.find((line) => line.startsWith('AGENT'))).toContain('Susan');
  expect(person.vcard?.join()).not.toContain('PHOTO');
});

test('one bad card among a thousand costs that card; bad lines cost themselves', () => {
  const cards = Array.from({ length: 1000 }, (_, at) => (at === 500 ? card('EMAIL-nothing', 'TEL:1') : card(`FN:Person ${at}`)));
  const found = read(cards.join(''));
  expect(found.people).toHaveLength(999);
  expect(found.refused).toEqual([{ file: 'people.vcf', line: 2001, reason: 'This card has no name.' }]);
});

test('text around cards, a card that never ends and a note that was not folded are forgiven', () => {
  const found = read(
    `hello\nthere\n${card('FN:Ines', 'NOTE:first line', 'second line', 'TITLE:PM')}BEGIN:VCARD\nVERSION:3.0\nFN:Theo\n${card('FN:Ruth')}BEGIN:VCARD\nFN:Last`,
  );
  expect(found.people.map(({ person }) => person.name)).toEqual(['Ines', 'Theo', 'Ruth', 'Last']);
  expect(found.people[0]?.person).toMatchObject({ note: 'first line\nsecond line', title: 'PM' });
  expect(found.refused).toEqual([{ file: 'people.vcf', line: 1, reason: 'This line stands outside any card.' }]);
  expect(found.remarks.filter(({ remark }) => /no end/.test(remark))).toHaveLength(2);
});

test('properties and parameters that name the prototype change nothing', () => {
  const person = only(card('FN:Ines', '__proto__:x', 'CONSTRUCTOR;TYPE=a:y', 'TEL;__proto__=polluted;constructor=x:1', 'X-A;TOSTRING=1:z'));
  expect(person.name).toBe('Ines');
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
  expect(() => personToVCard(rowOf(person))).not.toThrow();
});

test('no text of a person can end a line or a card, or begin another', () => {
  const evil = 'x\r\nEND:VCARD\r\nBEGIN:VCARD\nFN:Mallory\n\u0000';
  const person = {
    name: evil,
    emails: [evil],
    phones: [evil],
    links: [`https://a.example/${evil}`],
    company: evil,
    title: evil,
    tags: [evil],
    note: evil,
    birthday: '1980',
    vcard: [evil, `X-A;B="${evil}":${evil}`, 'BEGIN:VCARD', 'END:VCARD', 'FN:Mallory', 'not a property'],
  };
  const text = personToVCard(rowOf(person));
  expect(text.match(/^(BEGIN|END):VCARD\r$/gm)).toHaveLength(2);
  expect(text.match(/^FN:/gm)).toHaveLength(1);
  expect(text).toContain('URL:https://a.example/x%20END:VCARD');
  expect(asOthersRead(text)).toHaveLength(1);
});

test('any person is written as vCard 4.0 that others read, in lines of at most 75 octets, and comes back the same', () => {
  const tidy = (max: number) =>
    anyLine(max)
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean);
  const word = fc.string({ unit: fc.constantFrom(...'abcxyz0189+_'), minLength: 1, maxLength: 12 });
  const list = (item: fc.Arbitrary<string>) =>
    fc.uniqueArray(item, { minLength: 1, maxLength: 3, selector: (value) => value.toLowerCase().replace(/[\s()./-]/g, '') });
  const person: fc.Arbitrary<PersonFields> = fc.record(
    {
      name: tidy(40),
      emails: list(word.map((name) => `${name}@example.com`)),
      phones: list(fc.constantFrom('+49 221 9', '1;ext=2', '5,6', 'call me')),
      links: list(fc.constantFrom('https://a.example/x,y', 'https://b.example/?q=1;2', 'http://c.example')),
      company: tidy(90),
      title: tidy(30),
      birthday: fc.constantFrom('1980-03-21', '1980-03', '1980'),
      tags: list(tidy(20)),
      note: anyText(200)
        .map((text) => text.replace(/\r\n?/g, '\n').trim())
        .filter(Boolean),
    },
    { requiredKeys: ['name'], noNullPrototype: true },
  );
  fc.assert(
    fc.property(person, (body) => {
      const text = exportVCard(applyWrites(emptyCareer, [put('person', 'p', body)]));
      expect(again(body)).toEqual(body);
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const [others] = asOthersRead(text);
      expect(others?.getFirstPropertyValue('fn')).toBe(body.name);
      expect(others?.getAllProperties('email')).toHaveLength(body.emails?.length ?? 0);
    }),
    { numRuns: 300 },
  );
});

/** Quadratic work would take half a minute here; the rest is room for a busy machine. */
const patience = 3_000;
test('200 kB of spaces, quotes, semicolons, backslashes or soft breaks in a property take no time', () => {
  for (const filler of [' ', '"', ';', '\\', ',', '=', '=\n', '\n', '\n ', ';"', '\\;', '=0D=0A', 'x:', ';X=', '^n']) {
    const long = filler.repeat(200_000 / filler.length);
    for (const text of [
      card('FN:Ines', `NOTE:${long}`),
      card('FN:Ines', `ADR;LABEL="${long}:x`),
      old(`NOTE;ENCODING=QUOTED-PRINTABLE:${long}x`, 'FN:Ines'),
      card(`FN:${long}x`),
      card(`CATEGORIES:${long}`, `TEL:${long}`, `URL:${long}`, `N:${long}`),
      long,
    ]) {
      const started = processorMs();
      for (const { person } of read(text).people) personToVCard(rowOf(person));
      expect(processorMs() - started).toBeLessThan(patience);
    }
  }
});
