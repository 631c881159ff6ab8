import { followRecord, orderLines, removeLine, rewordLine, showLine } from '#core/documents/actions.ts';
import { type ComposedSection, linesIn, type ShownLine } from '#core/documents/compose.ts';
import type { DocumentKey } from '#core/documents/documents.ts';
import { useAct } from '../book/book.tsx';

/** The id of the button of a line, to give the focus back to. */
export const lineButton = (line: string): string => `line-${line}`;
const focusLine = (line: string): void => {
  requestAnimationFrame(() => document.getElementById(lineButton(line))?.focus());
};

/** The lines a line can change places with: those of its form that are in the document. */
const movable = (section: ComposedSection, { form }: ShownLine): readonly ShownLine[] => linesIn(section).filter((one) => one.form === form);

/** What can be done with a line of a document. */
export function useLine(line: ShownLine, section: ComposedSection, of: DocumentKey) {
  const act = useAct();
  const place = { document: of, line: { id: line.id, section: section.id } };
  const now = line.drafted ?? (line.state === 'drafted' || line.state === 'hidden' ? line.text : undefined);
  const among = movable(section, line);
  const at = among.findIndex(({ id }) => id === line.id);
  return {
    reword: (text: string) => act(rewordLine, { ...place, text, ...(now === undefined ? {} : { was: now }) }),
    /** The own wording stands, now beside what the record says today. */
    keepMine: () => act(rewordLine, { ...place, text: line.text, ...(now === undefined ? {} : { was: now }) }, { title: 'Your wording stays' }),
    follow: () => act(followRecord, place, { title: 'As the record says it' }),
    leaveOut: () => act(showLine, { ...place, shown: false }, { title: 'Left out' }),
    putIn: () => act(showLine, { ...place, shown: true }, { title: 'Put in' }),
    remove: () => act(removeLine, place),
    canMove: (step: 1 | -1): boolean => among[at + step] !== undefined,
    move: async (step: 1 | -1) => {
      const other = among[at + step];
      if (!other) return;
      // What is only on offer stays on offer: an order names what is in the document.
      const ids = linesIn(section).map(({ id }) => (id === line.id ? other.id : id === other.id ? line.id : id));
      await act(orderLines, { document: of, section: section.id, ids }, { title: step < 0 ? 'Moved up' : 'Moved down' });
      focusLine(line.id);
    },
    focus: () => focusLine(line.id),
  };
}
