import type { Document, KeptLine } from './documents.ts';
import type { Draft, DraftedLine, DraftedSection, LineForm, LineSource } from './draft.ts';

/**
 * drafted: as the record says it. pinned: in one's own words. changed: in one's own words, and the record has changed since.
 * own: added by hand. hidden: left out.
 */
export type LineState = 'drafted' | 'pinned' | 'changed' | 'own' | 'hidden';

export type ShownLine = {
  readonly id: string;
  readonly form: LineForm;
  readonly text: string;
  readonly state: LineState;
  readonly sources: readonly LineSource[];
  readonly field?: string;
  readonly remark?: string;
  /** What the record says now, where the line is in one's own words; undefined when nothing of it is left in the record. */
  readonly drafted?: string;
};

/** A line by what the record says of it and what was changed by hand; undefined when there is nothing left to show. */
function composeLine(drafted: DraftedLine | undefined, kept: KeptLine | undefined, form: LineForm, isPlaced: boolean): ShownLine | undefined {
  const text = kept?.text ?? drafted?.text;
  if (text === undefined) return undefined;
  const worded = kept?.text !== undefined;
  const hidden = kept?.hidden ?? (drafted?.spare === true && !isPlaced && !worded);
  const says: LineState = !worded
    ? 'drafted'
    : kept.was === undefined
      ? 'own'
      : drafted && drafted.text !== kept.was && drafted.text !== text
        ? 'changed'
        : 'pinned';
  return {
    id: drafted?.id ?? kept?.id ?? '',
    form: drafted?.form ?? form,
    text,
    state: hidden ? 'hidden' : says,
    sources: drafted?.sources ?? [],
    ...(drafted?.field === undefined ? {} : { field: drafted.field }),
    ...(drafted?.remark === undefined || worded ? {} : { remark: drafted.remark }),
    ...(worded && drafted ? { drafted: drafted.text } : {}),
  };
}

/** Ids in the order of `wanted`; what it does not name stands after the one it follows in `ids`, else in front. */
function inOrder(ids: readonly string[], wanted: readonly string[]): string[] {
  const known = new Set(ids);
  const placed = wanted.filter((one, at) => known.has(one) && wanted.indexOf(one) === at);
  const done = new Set(placed);
  let before: string | undefined;
  for (const one of ids) {
    if (!done.has(one)) placed.splice(before === undefined ? 0 : placed.indexOf(before) + 1, 0, one);
    before = one;
  }
  return placed;
}

/**
 * The lines of a section: what the record gives, with what was changed by hand on top. Nothing that was written by hand is
 * ever lost: it stays when the record changes, and also when what it was made from is gone.
 */
export function composeLines(
  drafted: readonly DraftedLine[],
  kept: readonly KeptLine[],
  order: readonly string[] = [],
  form: LineForm = 'bullet',
): readonly ShownLine[] {
  const draftById = new Map(drafted.map((one) => [one.id, one]));
  const keptById = new Map(kept.map((one) => [one.id, one]));
  const placed = new Set(order);
  return inOrder([...new Set([...draftById.keys(), ...keptById.keys()])], order).flatMap(
    (id) => composeLine(draftById.get(id), keptById.get(id), form, placed.has(id)) ?? [],
  );
}

export type ComposedSection = Omit<DraftedSection, 'lines'> & { readonly lines: readonly ShownLine[] };
export type Composed = { readonly title: string; readonly sections: readonly ComposedSection[] };

/** Lines whose section is gone (a role that was removed) are kept here. */
const leftSection: DraftedSection = { id: 'left', title: 'Kept from before', name: 'Kept from before', own: 'bullet', lines: [] };

/** A whole document: each section of the draft with what was changed by hand in it. */
export function composeDocument(draft: Draft, kept: Document | undefined): Composed {
  const known = new Set(draft.sections.map(({ id }) => id));
  const lines = kept?.lines ?? [];
  const orderOf = (section: string): readonly string[] => kept?.order?.find((one) => one.section === section)?.ids ?? [];
  const homeless = lines.filter(({ section }) => !known.has(section));
  const sections = draft.sections.map((section) => ({
    ...section,
    lines: composeLines(
      section.lines,
      lines.filter((one) => one.section === section.id),
      orderOf(section.id),
      section.own,
    ),
  }));
  const left = composeLines([], homeless, [...orderOf(leftSection.id), ...homeless.flatMap(({ section }) => orderOf(section))]);
  return { title: draft.title, sections: left.length > 0 ? [...sections, { ...leftSection, lines: left }] : sections };
}

/** The lines that are in it, without those left out. */
export const linesIn = ({ lines }: ComposedSection): readonly ShownLine[] => lines.filter(({ state }) => state !== 'hidden');
