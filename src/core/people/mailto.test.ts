import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAddress, mailtoLink } from './mailto.ts';

const decoded = (link: string) => {
  const [to = '', query = ''] = link.slice('mailto:'.length).split('?');
  const fields = new Map(
    query
      .split('&')
      .filter(Boolean)
      .map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]),
  );
  return { to: decodeURIComponent(to), fields };
};

test('a letter arrives as it was written, with CR LF line ends', () => {
  const { to, fields } = decoded(mailtoLink({ to: 'ines+pm@example.org', subject: 'One question & more?', text: 'Hi Ines,\n\n50% done = good\r\nNoor' }));
  expect(to).toBe('ines+pm@example.org');
  expect(fields.get('subject')).toBe('One question & more?');
  expect(fields.get('body')).toBe('Hi Ines,\r\n\r\n50% done = good\r\nNoor');
});

test('no text adds a header, another recipient or a line to the subject', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('x\r\nBcc: eve@example.org', 'a@b.c?bcc=eve@example.org', 'a@b.c&cc=d@e.f', '\uD800'));
  fc.assert(
    fc.property(text, text, text, (to, subject, body) => {
      const link = mailtoLink({ to, subject, text: body });
      expect(link).toMatch(/^mailto:[^\s?&<>"']*(\?[^\s?<>"]*)?$/);
      const { to: address, fields } = decoded(link);
      expect([...fields.keys()].every((key) => key === 'subject' || key === 'body')).toBe(true);
      expect(address === '' || isAddress(address)).toBe(true);
      expect(fields.get('subject') ?? '').not.toMatch(/[\r\n]/);
      expect((fields.get('body') ?? '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }),
  );
});

test('without an address the letter still opens', () => {
  expect(mailtoLink({ text: 'Hi' })).toBe('mailto:?body=Hi');
  expect(mailtoLink({ to: 'not an address' })).toBe('mailto:');
});

test('several are written to without seeing each other', () => {
  const link = mailtoLink({ bcc: ['ana@example.org', 'b&en@example.org', 'no address', 'x@example.org?cc=y@example.org,z@example.org'], subject: 'November' });
  expect(link).toBe('mailto:?bcc=ana%40example.org,b%26en%40example.org&subject=November');
});
