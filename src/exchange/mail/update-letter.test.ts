import fc from 'fast-check';
import { expect, test } from 'vitest';
import { updateSections } from '#core/updates/updates.ts';
import { updateLetter } from './update-letter.ts';

test('an update reads section by section, in plain text and as a page', () => {
  const lines = [
    { section: 'next', text: 'Go on with Pricing.' },
    { section: 'shipped', text: 'Cut onboarding\nto 4 steps' },
  ] as const;
  const { subject, text, html } = updateLetter({ subject: 'November\r\nBcc: x@example.org', opening: 'Hello all,', lines });
  expect(subject).toBe('November Bcc: x@example.org');
  expect(text).toBe('Hello all,\n\nShipped\n- Cut onboarding to 4 steps\n\nNext\n- Go on with Pricing.\n');
  expect(html).toBe(
    '<p>Hello all,</p>\n<h3>Shipped</h3>\n<ul>\n<li>Cut onboarding to 4 steps</li>\n</ul>\n<h3>Next</h3>\n<ul>\n<li>Go on with Pricing.</li>\n</ul>',
  );
});

test('whatever is typed stands as text: no tag of one’s own opens', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.constantFrom('<script>alert(1)</script>', '<img src=x onerror="x">', '</li></ul>'),
  );
  fc.assert(
    fc.property(anyText, fc.array(fc.record({ section: fc.constantFrom(...updateSections), text: anyText })), (opening, lines) => {
      const { html } = updateLetter({ subject: 's', opening, lines });
      expect(html.replace(/<\/?(p|h3|ul|li|br)>/g, '')).not.toMatch(/[<>]/);
    }),
  );
});
