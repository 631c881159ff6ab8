import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeEml } from './write-eml.ts';

/** A reader of its own: what a mail program makes of the headers and the body. */
function readEml(eml: string): { headers: Map<string, string>; text: string } {
  const at = eml.indexOf('\r\n\r\n');
  const unfolded = eml.slice(0, at).replace(/\r\n /g, ' ').split('\r\n');
  const headers = new Map(unfolded.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
  const decode = (base64: string) => Buffer.from(base64, 'base64').toString('utf8');
  const subject = (headers.get('Subject') ?? '').replace(/\?= =\?/g, '?==?').replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, word: string) => decode(word));
  headers.set('Subject', subject);
  return { headers, text: decode(eml.slice(at + 4).replace(/\r\n/g, '')) };
}

const flat = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

test('a letter opens as a draft with its address, subject and text', () => {
  const { headers, text } = readEml(writeEml({ to: 'ines@example.org', subject: 'Eine Frage, größer als gedacht', text: 'Hi Ines,\n\nEine Zeile.\n' }));
  expect(Object.fromEntries(headers)).toMatchObject({ 'X-Unsent': '1', To: 'ines@example.org', Subject: 'Eine Frage, größer als gedacht' });
  expect(text).toBe('Hi Ines,\r\n\r\nEine Zeile.\r\n');
});

test('who shall not see the others stands in a header of its own, and what is no address does not', () => {
  const bcc = ['ana@example.org', 'x@example.org\r\nTo: y@example.org', 'no address', ...Array.from({ length: 40 }, (_, i) => `somebody.${i}@example.org`)];
  const eml = writeEml({ bcc, subject: 'November', text: 'x' });
  const { headers } = readEml(eml);
  expect([...headers.keys()].filter((name) => name === 'To')).toEqual([]);
  expect(headers.get('Bcc')?.split(', ')).toEqual(['ana@example.org', ...bcc.slice(3)]);
  for (const line of eml.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
});

test('whatever is typed, no header is added, no line is too long, and subject and text come back', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom('a\r\nBcc: x@example.org', 'a\u2028To: y@example.org', '=?UTF-8?B?QQ==?='),
  );
  fc.assert(
    fc.property(anyText, anyText, fc.oneof(anyText, fc.constant('ada@example.org')), (subject, text, to) => {
      const eml = writeEml({ to, subject, text });
      const { headers, text: read } = readEml(eml);
      expect([...headers.keys()].filter((name) => name !== 'To')).toEqual(['X-Unsent', 'Subject', 'MIME-Version', 'Content-Type', 'Content-Transfer-Encoding']);
      expect(headers.get('Subject')).toBe(flat(subject));
      expect(read).toBe(text.replace(/\r\n?|\n/g, '\r\n'));
      for (const line of eml.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
    }),
  );
});
