import { expect, test } from 'vitest';
import { processorMs } from '../testing/processor-time.ts';
import { emailKey, linkKey, nameKey, profileKey } from './identity.ts';
import { tidyLink } from './person-fields.ts';

test.each([
  'https://www.linkedin.com/in/noemi-castell',
  'http://linkedin.com/in/noemi-castell/',
  'linkedin.com/in/Noemi-Castell',
  'https://de.linkedin.com/in/noemi-castell?trk=people-guest#top',
  'https://www.linkedin.com/in/noemi-castell/en-us',
  ' https://m.linkedin.com/in/noemi%2Dcastell// ',
])('%s is one and the same profile', (link) => {
  expect(profileKey(link)).toBe('linkedin.com/in/noemi-castell');
});

test('letters outside ASCII compare whether they are escaped or not', () => {
  expect(profileKey('https://www.linkedin.com/in/ay%C5%9Fe')).toBe(profileKey('https://www.linkedin.com/in/ayşe'));
  expect(profileKey('https://www.linkedin.com/in/broken%E0%A4%A')).not.toBeNull();
});

test.each([
  'http://www.ibm.com',
  'https://example.com/team',
  'https://www.linkedin.com/company/ibm',
  'https://github.com/org/repo',
  'mailto:a@b.c',
  'javascript:alert(1)',
  '',
])('%j does not name one person', (link) => {
  expect(profileKey(link)).toBeNull();
});

test.each(['https://mastodon.example/@ines', 'https://company.example/people/ines-moreau', 'https://forum.example/u/ines'])(
  '%s is a profile on a site of any name',
  (link) => {
    expect(profileKey(`${link}/`)).toBe(profileKey(link));
    expect(profileKey(link)).not.toBeNull();
  },
);

test('the old and the new name of one site are one', () => {
  expect(profileKey('https://twitter.com/ines')).toBe(profileKey('https://x.com/Ines/'));
});

test('addresses compare without scheme and closing slash', () => {
  expect(linkKey('https://www.Example.org/About/')).toBe('example.org/about');
  expect(linkKey('not an address')).toBeNull();
});

test('names compare without accents, case and punctuation', () => {
  expect(nameKey('Dr. Ayşe  Kılıç')).toBe(nameKey('dr ayse kilic'));
  expect(nameKey('Örnek A.Ş.')).toBe('ornek a s');
  expect(nameKey('Weiß')).toBe(nameKey('WEISS'));
  expect(nameKey('李小龍')).toBe('李小龍');
  expect(nameKey('Noemi Castell')).toBe('noemi castell');
  expect(emailKey(' Ines@Example.COM ')).toBe('ines@example.com');
});

test.each(['javascript:alert(1)', 'javascript:alert(1)//a.example/x', 'data:text/html,x', 'see a.example/x', '10.5', 'file:///etc/passwd', ' ', 'a b.example'])(
  '%j is no address to open',
  (link) => {
    expect(tidyLink(link)).toBeNull();
  },
);

test('an address without a scheme gets one', () => {
  expect(tidyLink(' linkedin.com/in/x ')).toBe('https://linkedin.com/in/x');
  expect(tidyLink('mailto:a@b.example')).toBe('mailto:a@b.example');
});

test('addresses of 200,000 spaces, slashes or quotes take no time', () => {
  const started = processorMs();
  for (const filler of [' ', '/', '"', '\\', ';', 'a.', '%']) for (const head of ['', 'https://linkedin.com/in/']) profileKey(head + filler.repeat(200_000));
  for (const filler of [' ', '"', 'a ', '\\']) nameKey(filler.repeat(200_000));
  expect(processorMs() - started).toBeLessThan(3_000);
});
