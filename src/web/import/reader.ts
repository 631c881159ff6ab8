import type { ReadOptions } from '#exchange/read-files.ts';
import type { InputFile, Progress, Reading } from '#exchange/reading.ts';
import { trustedUrl } from '../offline/trusted.ts';
import type { FromReader, ToReader } from './messages.ts';
import workerUrl from './read.worker.ts?worker&url';

/** A step of reading may take this long before it is taken for stuck. */
const stuckMs = 10_000;

export type Read = { readonly done: Promise<Reading | { readonly failed: string }>; stop(): void };

/** Reads files in a worker. `stop` ends it at once; a file that keeps it from saying anything is given up on. */
export function readInWorker(files: readonly InputFile[], options: ReadOptions, onProgress: (progress: Progress) => void): Read {
  const worker = new Worker(trustedUrl(workerUrl) as string, { type: 'module' });
  let finish: (result: Reading | { failed: string }) => void = () => {};
  let patience = 0;
  const end = (result: Reading | { failed: string }) => {
    clearTimeout(patience);
    worker.terminate();
    finish(result);
  };
  const wait = () => {
    clearTimeout(patience);
    patience = window.setTimeout(() => end({ failed: 'Reading took too long and was stopped. Nothing was changed. Try the files one at a time.' }), stuckMs);
  };
  worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
    wait();
    if ('reading' in data) end(data.reading);
    else onProgress(data.progress);
  };
  worker.onerror = () => end({ failed: 'The files could not be read. Nothing was changed. Try them one at a time.' });
  const done = new Promise<Reading | { failed: string }>((resolve) => {
    finish = resolve;
  });
  wait();
  worker.postMessage({ files, options } satisfies ToReader);
  return { done, stop: () => end({ failed: 'Stopped. Nothing was changed.' }) };
}
