import * as z from 'zod/mini';
import { type Context, defineAction, isRefusal, type Refusal, refuse } from '../action.ts';
import type { Career } from '../career.ts';
import { line, text } from '../fields.ts';
import type { Write } from '../record.ts';
import { type DocumentKey, document, documentId, documentKeyShape, documentOf, type KeptLine, type KeptOrder } from './documents.ts';

const key = () => z.strictObject(documentKeyShape);
/** A line of a document, and the section it stands in. */
const place = () => z.strictObject({ id: line(200), section: line(200) });
const mostLines = 500;

type Edits = { readonly lines: readonly KeptLine[]; readonly order: readonly KeptOrder[] };

/** The one write that changes what was kept of a document; one from which nothing is left is removed. */
function change(career: Career, of: DocumentKey, edit: (edits: Edits) => Partial<Edits> | Refusal): readonly Write[] | Refusal {
  const row = documentOf(career, of);
  const before: Edits = { lines: row?.lines ?? [], order: row?.order ?? [] };
  const edited = edit(before);
  if (isRefusal(edited)) return edited;
  const { lines, order } = { ...before, ...edited };
  if (lines.length > mostLines) return refuse(`A document keeps ${mostLines} changed lines. Take some of them back to the record’s words first.`);
  const id = documentId(of);
  if (lines.length === 0 && order.length === 0 && row?.finished === undefined) return row ? [document.remove(id)] : [];
  const kept = { lines: [...lines], order: [...order] };
  return [row ? document.edit(row, kept) : document.put(id, { ...of, ...kept })];
}

/** The kept lines with one of them anew; one that says nothing by hand any more goes. */
function withLine(lines: readonly KeptLine[], next: KeptLine): KeptLine[] {
  const saysNothing = next.text === undefined && next.hidden === undefined;
  const others = lines.filter(({ id }) => id !== next.id);
  if (saysNothing) return others;
  return lines.some(({ id }) => id === next.id) ? lines.map((one) => (one.id === next.id ? next : one)) : [...others, next];
}
const lineIn = (lines: readonly KeptLine[], { id, section }: { readonly id: string; readonly section: string }): KeptLine =>
  lines.find((one) => one.id === id) ?? { id, section };

export const rewordLine = defineAction({
  name: 'documents.reword',
  title: 'Reworded',
  description: 'Puts a line of a document into your own words, beside what the record says now (was); it stays so whatever the record says later.',
  input: z.strictObject({ document: key(), line: place(), text: text(5_000), was: z.optional(z.string().check(z.maxLength(5_000))) }),
  writes: (career, { document: of, line: at, text: typed, was }) => {
    const said = typed.trim();
    if (said === '') return refuse('An empty line says nothing. Leave it out instead.');
    return change(career, of, ({ lines }) => {
      const { text: _text, was: _was, ...rest } = lineIn(lines, at);
      if (said === was) return { lines: withLine(lines, rest as KeptLine) };
      return { lines: withLine(lines, { ...rest, text: said, ...(was === undefined ? {} : { was }) } as KeptLine) };
    });
  },
});

export const followRecord = defineAction({
  name: 'documents.follow',
  title: 'Back to the record’s words',
  description: 'Drops your own wording of a line, so that it follows the record again.',
  input: z.strictObject({ document: key(), line: place() }),
  writes: (career, { document: of, line: at }) =>
    change(career, of, ({ lines }) => {
      const { text: _text, was: _was, ...rest } = lineIn(lines, at);
      return { lines: withLine(lines, rest as KeptLine) };
    }),
});

export const showLine = defineAction({
  name: 'documents.show',
  title: 'Line put in',
  description: 'Leaves a line out of a document, or puts it in.',
  input: z.strictObject({ document: key(), line: place(), shown: z.boolean() }),
  writes: (career, { document: of, line: at, shown }) =>
    change(career, of, ({ lines }) => ({ lines: withLine(lines, { ...lineIn(lines, at), hidden: !shown } as KeptLine) })),
});

export const addLine = defineAction({
  name: 'documents.add-line',
  title: 'Line added',
  description: 'Adds a line of your own to a section of a document.',
  input: z.strictObject({ document: key(), section: line(200), text: text(5_000) }),
  writes: (career, { document: of, section, text: typed }, { newId }: Context) => {
    const said = typed.trim();
    if (said === '') return refuse('Write the line first.');
    const id = `own.${newId()}`;
    return change(career, of, ({ lines, order }) => ({
      lines: [...lines, { id, section, text: said }],
      order: order.map((one) => (one.section === section ? { ...one, ids: [...one.ids, id] } : one)),
    }));
  },
});

export const removeLine = defineAction({
  name: 'documents.remove-line',
  title: 'Line removed',
  description: 'Removes a line that is only your own from a document.',
  input: z.strictObject({ document: key(), line: place() }),
  writes: (career, { document: of, line: at }) => change(career, of, ({ lines }) => ({ lines: lines.filter(({ id }) => id !== at.id) })),
});

export const orderLines = defineAction({
  name: 'documents.order',
  title: 'Moved',
  description: 'Puts the lines of a section in an order; lines that come later stand where the record puts them.',
  input: z.strictObject({ document: key(), section: line(200), ids: z.array(line(200)).check(z.maxLength(500)) }),
  writes: (career, { document: of, section, ids }) =>
    change(career, of, ({ order }) => ({ order: [...order.filter((one) => one.section !== section), ...(ids.length > 0 ? [{ section, ids }] : [])] })),
});

export const startOver = defineAction({
  name: 'documents.start-over',
  title: 'Back to the record’s words',
  description: 'Drops everything that was changed by hand in a document.',
  input: z.strictObject({ document: key() }),
  writes: (career, { document: of }) => (documentOf(career, of) ? [document.remove(documentId(of))] : []),
});

export const finishDocument = defineAction({
  name: 'documents.finish',
  title: 'Finished',
  description: 'Says that you are through with a document that is gone through step by step, or that it goes on.',
  input: z.strictObject({ document: key(), finished: z.boolean() }),
  writes: (career, { document: of, finished }, { today }: Context) => {
    const row = documentOf(career, of);
    if (!row) return finished ? [document.put(documentId(of), { ...of, finished: today })] : [];
    const isEmpty = (row.lines?.length ?? 0) === 0 && (row.order?.length ?? 0) === 0;
    return [isEmpty && !finished ? document.remove(row.id) : document.edit(row, { finished: finished ? today : null })];
  },
});
