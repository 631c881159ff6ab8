import type { ReadOptions } from '#exchange/read-files.ts';
import { noFindings, type Progress, type Reading } from '#exchange/reading.ts';
import { trustedUrl } from '../offline/trusted.ts';
import type { ChosenFile } from './chosen-files.ts';
import { type FromReader, type ToReader, takePart } from './messages.ts';
import workerUrl from './read.worker.ts?worker&url';

/** A step of reading may take this long before it is taken for stuck. */
const stuckMs = 10_000;
const stuck = 'Reading took too long and was stopped. Nothing was changed. Try the files one at a time.';
const broken = 'The files could not be read. Nothing was changed. Try them one at a time.';

export type Read = Reading | { readonly failed: string };
type Watch = { readonly onProgress: (progress: Progress) => void; readonly signal: AbortSignal };

/** Reads files in a worker. The signal ends it at once; a file that keeps it from saying anything is given up on. */
export function readInWorker(files: readonly ChosenFile[], options: ReadOptions, { onProgress, signal }: Watch): Promise<Read> {
  const worker = new Worker(trustedUrl(workerUrl) as string, { type: 'module' });
  const found = noFindings();
  let patience = 0;
  return new Promise((resolve) => {
    const end = (result: Read) => {
      clearTimeout(patience);
      worker.terminate();
      resolve(result);
    };
    const wait = () => {
      clearTimeout(patience);
      patience = window.setTimeout(() => end({ failed: stuck }), stuckMs);
    };
    worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
      wait();
      if ('part' in data) takePart(found, data.part);
      else if ('progress' in data) onProgress(data.progress);
      else end(found);
    };
    worker.onerror = () => end({ failed: broken });
    signal.addEventListener('abort', () => end({ failed: 'Stopped.' }), { once: true });
    wait();
    worker.postMessage({ files, options } satisfies ToReader);
  });
}
