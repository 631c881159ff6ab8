import type { Career } from '../../career.ts';
import type { Feedback } from '../../conversations/feedback.ts';
import type { DraftedLine, DraftedSection, LineForm } from '../../documents/draft.ts';
import type { Entry } from '../../journal/journal.ts';
import { profileId, profileOf } from '../../profile/profile.ts';
import type { Project } from '../../roles/roles.ts';
import { inOneLine } from '../resume-wins.ts';

/** An entry as a line of a document, in its own words. */
export const entryLine = (row: Entry, more: Partial<DraftedLine> = {}): DraftedLine => ({
  id: `entry.${row.id}`,
  form: 'bullet',
  text: inOneLine(row.text),
  sources: [{ kind: 'entry', id: row.id }],
  ...more,
});

/** A piece of feedback as it was said, with what one does about it. */
export const feedbackLine = (row: Feedback): DraftedLine =>
  plainLine(`feedback.${row.id}`, 'bullet', [inOneLine(row.said), row.ifThen].filter(Boolean).join(' · '), [{ kind: 'feedback', id: row.id }]);

/** A project with its outcome as a line. */
export const projectLine = (row: Project, more: Partial<DraftedLine> = {}): DraftedLine => ({
  id: `project.${row.id}`,
  form: 'bullet',
  text: [row.name, inOneLine(row.outcome ?? '')].filter(Boolean).join(': '),
  sources: [{ kind: 'project', id: row.id }],
  ...more,
});

/** A line that no single record says. */
export const plainLine = (id: string, form: LineForm, text: string, sources: DraftedLine['sources'] = []): DraftedLine => ({ id, form, text, sources });

/** Title and the line under it, as every document begins. */
export function headSection(career: Career, title: string, under: string): DraftedSection {
  const { name, headline } = profileOf(career);
  const me = [{ kind: 'profile', id: profileId }];
  return {
    id: 'head',
    name: 'the top',
    own: 'text',
    lines: [
      plainLine('title', 'title', title),
      plainLine('under', 'facts', [name, headline].filter(Boolean).join(', '), me),
      plainLine('span', 'facts', under),
    ].filter(({ text }) => text !== ''),
  };
}

/** All but the first `most` lines are on offer only. */
export const firstOf = (most: number, lines: readonly DraftedLine[]): DraftedLine[] =>
  lines.map((one, at) => (at < most ? one : { ...one, spare: true as const }));
