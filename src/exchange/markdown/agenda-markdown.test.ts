import { expect, test } from 'vitest';
import { emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { type Conversation, conversation } from '#core/conversations/conversations.ts';
import { promise } from '#core/conversations/promises.ts';
import { person } from '#core/people/people.ts';
import { agendaMarkdown } from './agenda-markdown.ts';
import { exportMarkdown } from './write-markdown.ts';

const canary = 'CANARY-7f3';
const career = applyWrites(emptyCareer, [
  person.put('ada', { name: 'Ada *Bell*' }),
  conversation.put('t', {
    person: 'ada',
    day: '2026-11-26',
    kind: 'career',
    state: 'held',
    notes: '# Both agreed\n<img src=x onerror=alert(1)>',
    private: canary,
    agenda: [
      { key: 'a', part: 'own', text: 'The pilot\n# no heading', done: true },
      { key: 'b', part: 'own', text: `Leaving? ${canary}`, mine: true },
      { key: 'c', part: 'own', text: 'Kit' },
    ],
  }),
  promise.put('p', { person: 'ada', whose: 'theirs', text: 'Ask Vera', made: '2026-11-26', due: '2026-12-01', conversation: 't' }),
  promise.put('q', { person: 'ada', whose: 'mine', text: `Elsewhere ${canary}`, made: '2026-11-26' }),
]);

test('a shared agenda holds what both may see, each text as text, and nothing that is only for oneself', () => {
  const text = agendaMarkdown(career, career.conversation.get('t') as Conversation);
  expect(text).toBe(
    '# Career talk with Ada \\*Bell\\* 2026-11-26\n\n- [x] The pilot # no heading\n- [ ] Kit\n\n## Notes\n\n\\# Both agreed  \n\\<img src=x onerror=alert(1)>\n\n## Who does what by when\n\n- [ ] Ada \\*Bell\\*: Ask Vera (by 2026-12-01)\n',
  );
  expect(text).not.toContain(canary);
});

test('the whole career as Markdown holds all of it, and says what is only for oneself', () => {
  const text = exportMarkdown(career);
  expect(text).toContain('## Conversations\n\n- **2026-11-26** Career talk · Ada \\*Bell\\*\n  - [x] The pilot');
  expect(text).toContain(`  - [ ] Leaving? ${canary} (only for me)`);
  expect(text).toContain(`  - Only for me: ${canary}`);
  expect(text).toContain('## Promises\n\n- [ ] Ada \\*Bell\\*: Ask Vera (by 2026-12-01)');
});
