import type { ReadOptions } from '#exchange/read-files.ts';
import type { InputFile, Progress, Reading } from '#exchange/reading.ts';

export type ToReader = { readonly files: readonly InputFile[]; readonly options: ReadOptions };
export type FromReader = { readonly progress: Progress } | { readonly reading: Reading };
