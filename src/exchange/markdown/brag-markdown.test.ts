import { expect, test } from 'vitest';
import { emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { bragDocument } from '#core/insights/brag-document.ts';
import { put } from '#core/record.ts';
import { bragMarkdown } from './brag-markdown.ts';

const options = {
  by: 'skill',
  from: '2026-01-01',
  to: '2026-12-31',
  types: ['win', 'lesson', 'feedback'],
  projects: true,
  thanks: true,
  portable: false,
} as const;
const written = (...writes: ReturnType<typeof put>[]): string => bragMarkdown(bragDocument(applyWrites(emptyCareer, writes), options));

test('sections with their lines and facts, projects, and who is to be thanked', () => {
  expect(
    written(
      put('profile', 'me', { name: 'Ines Moreau' }),
      put('person', 'p', { name: 'Theo' }),
      put('entry', 'a', {
        day: '2026-11-02',
        type: 'win',
        text: 'Shipped it\nto all',
        skills: ['technical', 'execution'],
        people: ['p'],
        link: 'https://x.example/a_b',
      }),
      put('entry', 'b', { day: '2026-11-03', type: 'feedback', text: 'Clear', people: ['p'] }),
      put('entry', 'c', { day: '2026-11-03', type: 'note', text: 'Private' }),
      put('project', 'x', { name: 'Rebuild', from: '2026-02', part: 'Lead', outcome: 'Churn fell', skills: ['execution'] }),
    ),
  ).toMatchInlineSnapshot(`
    "# Ines Moreau: work and wins

    1 January 2026 to 31 December 2026, by skill

    ## Technical

    - Shipped it  
      to all  
      *2 November 2026 · with Theo · also Execution · https://x.example/a\\_b*

    ## Execution

    - Shipped it  
      to all  
      *2 November 2026 · with Theo · also Technical · https://x.example/a\\_b*

    ## Beside the skills

    - Clear  
      *Feedback · 3 November 2026 · from Theo*

    ## Projects

    - **Rebuild** Churn fell  
      *Lead · February 2026 to now · Execution*

    ## With thanks to

    - Theo
    "
  `);
});

// Seen red: with the text unescaped, with the facts unescaped, with the name of a skill unescaped.
test('no text of a person can make a heading, a list or a link of its own', () => {
  const evil = '# Not a heading\n- not an item\n1. not a number\n> quote\n```\n<script>alert(1)</script>\n[x](javascript:alert(1))\n---\n| a |';
  const text = written(
    put('profile', 'me', { name: 'Ines\n# evil' }),
    put('person', 'p', { name: '*evil*\n## evil' }),
    put('entry', 'a', { day: '2026-11-02', type: 'win', text: evil, skills: ['# evil\n# evil'], people: ['p'] }),
    put('project', 'x', { name: evil, from: '2026-02', part: evil, outcome: evil }),
  );
  expect(text.split('\n').filter((line) => /^\s{0,3}#/.test(line))).toEqual([
    '# Ines # evil: work and wins',
    '## \\# evil # evil',
    '## Projects',
    '## With thanks to',
  ]);
  for (const line of text.split('\n')) expect(line).not.toMatch(/^\s*(```|<|> |\[|1\. |---)|[^\\](<script|\[x\])/);
});
