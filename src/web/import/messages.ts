import type { ReadOptions } from '#exchange/read-files.ts';
import type { Findings, Progress, Reading } from '#exchange/reading.ts';
import type { ChosenFile } from './chosen-files.ts';

export type ToReader = { readonly files: readonly ChosenFile[]; readonly options: ReadOptions };

/** A reading comes in parts, so that taking it over never keeps the page from answering. */
export type Part = { readonly [L in keyof Findings]: { readonly list: L; readonly items: Findings[L] } }[keyof Findings];
export type FromReader = { readonly progress: Progress } | { readonly part: Part } | { readonly done: true };

const itemsInPart = 1_000;

/** The lists of a reading, cut into parts. */
export function* partsOf(reading: Reading): Generator<Part> {
  for (const [list, items] of Object.entries(reading) as [keyof Findings, Findings[keyof Findings]][])
    for (let at = 0; at < items.length; at += itemsInPart) yield { list, items: items.slice(at, at + itemsInPart) } as Part;
}

export function takePart(into: Findings, { list, items }: Part): void {
  (into[list] as unknown[]).push(...items);
}
