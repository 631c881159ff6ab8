import { readFiles } from '#exchange/read-files.ts';
import { loadFiles } from './load-files.ts';
import { type FromReader, partsOf, type ToReader } from './messages.ts';

const tell = (message: FromReader): void => postMessage(message);

/** Reads files beside the page, so that the page stays quick; says how far it is. */
addEventListener('message', async ({ data }: MessageEvent<ToReader>) => {
  const { files, refused } = await loadFiles(data.files);
  const steps = readFiles(files, data.options);
  let step = steps.next();
  for (; !step.done; step = steps.next()) tell({ progress: step.value });
  for (const part of partsOf(step.value)) tell({ part });
  if (refused.length > 0) {
    tell({ part: { list: 'files', items: refused.map(({ file, reason }) => ({ file, form: 'unknown', unreadable: reason })) } });
    tell({ part: { list: 'refused', items: [...refused] } });
  }
  tell({ done: true });
});
