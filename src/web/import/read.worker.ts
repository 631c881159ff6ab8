import { readFiles } from '#exchange/read-files.ts';
import type { FromReader, ToReader } from './messages.ts';

const tell = (message: FromReader): void => postMessage(message);

/** Reads files beside the page, so that the page stays quick; says how far it is. */
addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  const steps = readFiles(data.files, data.options);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return tell({ reading: step.value });
    tell({ progress: step.value });
  }
});
