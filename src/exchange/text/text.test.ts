import { expect, test } from 'vitest';
import { decodeText } from './encoding.ts';
import { orderOf, parseRoughDay } from './rough-dates.ts';

const bytes = (label: 'utf16le' | 'latin1' | 'utf8', text: string) => new Uint8Array(Buffer.from(text, label));
/** Text as a code page writes it, found by trying every byte. */
function inPage(page: string, text: string): Uint8Array {
  const decoder = new TextDecoder(page);
  const byLetter = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text].map((letter) => byLetter.get(letter) ?? 0x3f));
}

test.each([
  ['windows-1252', 'Sören Nüßlebaum, Rue de l’Été 5, Ærøskøbing, São Paulo, Señor'],
  ['windows-1250', 'Michał Wójcik, Łódź, Jiří Dvořák, Erzsébet Kőszegi'],
  ['windows-1254', 'Ayşe Kılıç, İstanbul, Doğan Yıldız'],
  ['windows-1251', 'Иван Петров, Москва, менеджер продукта'],
  ['windows-1253', 'Γιώργος Παπαδόπουλος, Αθήνα'],
])('%s is guessed from its letters', (page, text) => {
  expect(decodeText(inPage(page, text))).toBe(text);
});

test('UTF-8 and UTF-16 are read with and without their mark', () => {
  const text = 'First Name,Last Name\nAyşe,Kılıç\n';
  expect(decodeText(bytes('utf8', `\uFEFF${text}`))).toBe(text);
  expect(decodeText(bytes('utf8', text))).toBe(text);
  expect(decodeText(bytes('utf16le', `\uFEFF${text}`))).toBe(text);
  expect(decodeText(bytes('utf16le', text))).toBe(text);
  const little = bytes('utf16le', `\uFEFF${text}`);
  const swapped = little.map((_, at) => little[at ^ 1] ?? 0);
  expect(decodeText(swapped)).toBe(text);
});

test('a declared character set is taken before a guess, an unknown one is not', () => {
  expect(decodeText(inPage('windows-1250', 'FN;CHARSET=windows-1250:Žaneta'))).toBe('FN;CHARSET=windows-1250:Žaneta');
  expect(decodeText(bytes('latin1', 'FN;CHARSET=KLINGON-1:Jörg'))).toContain('Jörg');
});

test('all line ends become one', () => {
  expect(decodeText(bytes('utf8', 'a\r\nb\rc\nd'))).toBe('a\nb\nc\nd');
});

test.each([
  ['04 Mar 2025', '2025-03-04'],
  ['3/4/18, 10:22 AM', '2018-03-04'],
  ['11/19/17, 6:45 PM', '2017-11-19'],
  ['25/12/2019', '2019-12-25'],
  ['4 mars 2021', '2021-03-04'],
  ['1er août 2019', '2019-08-01'],
  ['12 août 2019', '2019-08-12'],
  ['12. Nov. 2020', '2020-11-12'],
  ['3. März 2021', '2021-03-03'],
  ['Dez. 2019', '2019-12'],
  ['05.02.2020', '2020-02-05'],
  ['5.2.20', '2020-02-05'],
  ['2020-02-05', '2020-02-05'],
  ['2020-02-05T10:00:00Z', '2020-02-05'],
  ['2020-02-05 10:22:00 UTC', '2020-02-05'],
  ['19800321', '1980-03-21'],
  ['2020/02/05', '2020-02-05'],
  ['Mar 2022', '2022-03'],
  ['March 4, 2022', '2022-03-04'],
  ['Mar 4, 2022, 10:22 AM', '2022-03-04'],
  ['2022-03', '2022-03'],
  ['03/2022', '2022-03'],
  ['2017', '2017'],
  ['5 de marzo de 2020', '2020-03-05'],
  ['31 Feb 2020', undefined],
  ['2020-02-31', undefined],
  ['13/13/2020', undefined],
  ['yesterday', undefined],
  ['', undefined],
  ['4 mars', undefined],
  ['0099', undefined],
])('the date %j is read as %j', (written, day) => {
  expect(parseRoughDay(written)).toBe(day);
});

test('one date that can only be read day first decides for the whole column', () => {
  expect(orderOf(['3/4/18', '25/4/18'], 'month-first')).toBe('day-first');
  expect(orderOf(['3/4/18', '4/25/18'], 'day-first')).toBe('month-first');
  expect(parseRoughDay('3/4/18', 'day-first')).toBe('2018-04-03');
});
