import type { Career } from '../../career.ts';
import type { Draft, DraftedSection } from '../../documents/draft.ts';
import { sayList } from '../../say.ts';
import type { Day } from '../../time.ts';
import { bragDocument } from '../brag-document.ts';
import type { DaySpan } from '../brag-periods.ts';
import { inOneLine } from '../resume-wins.ts';
import { headSection, plainLine } from './draft-lines.ts';
import { spanWords } from './span-words.ts';

const mostThanked = 20;

/** Everything one did in a time, by skill or by month, as a document to edit: wins, then projects, then whom to thank. */
export function bragDraft(career: Career, span: DaySpan, by: 'skill' | 'time', today: Day): Draft {
  const { sections, projects, thanks } = bragDocument(career, { ...span, by, types: ['win'], projects: true, thanks: true, portable: false });
  const work = sections.map(
    ({ title, skill, lines }): DraftedSection => ({
      id: `part.${skill ?? title}`.slice(0, 200),
      title,
      name: title,
      own: 'bullet',
      lines: lines.map(({ id, text }) => plainLine(`${skill ?? title}.entry.${id}`.slice(0, 200), 'bullet', inOneLine(text), [{ kind: 'entry', id }])),
    }),
  );
  return {
    title: 'Brag document',
    sections: [
      headSection(career, 'Work and wins', spanWords(span, today)),
      ...work,
      {
        id: 'projects',
        title: 'Projects',
        name: 'Projects',
        own: 'bullet',
        lines: projects.map(({ id, name, outcome }) => plainLine(`project.${id}`, 'bullet', `${name}: ${inOneLine(outcome)}`, [{ kind: 'project', id }])),
      },
      {
        id: 'thanks',
        title: 'Thanks to',
        name: 'Thanks',
        own: 'text',
        lines:
          thanks.length > 0
            ? [
                plainLine(
                  'thanks',
                  'text',
                  `${sayList(thanks.slice(0, mostThanked).map(({ name }) => name))}.`,
                  thanks.slice(0, mostThanked).map(({ id }) => ({ kind: 'person', id })),
                ),
              ]
            : [],
      },
    ],
  };
}
