import { writeFileSync } from 'node:fs';
import { exportFormats } from '#exchange/exports.ts';
import { localContext } from '#server/local-context.ts';
import { type DataOption, withBook } from './open-book.ts';
import { askedWrongly, Stop } from './stop.ts';

/** `export --format json`: to the standard output, or to a file only the user can read. */
export function exportTo({ format, out, ...where }: DataOption & { readonly format: string; readonly out?: string }): Promise<void> {
  const exporter = exportFormats.find((known) => known.format === format);
  if (!exporter) throw askedWrongly(`A career is exported as ${exportFormats.map((known) => known.format).join(', ')}; “${format}” is none of these.`);
  return withBook(where, async (book) => {
    const { today, now } = localContext();
    const text = await exporter.of(book.career(), today, now);
    if (out === undefined) await print(text);
    else {
      try {
        writeFileSync(out, text, { mode: 0o600 });
      } catch {
        throw new Stop(`${out} could not be written. Choose another place with --out.`);
      }
    }
  });
}

/** Writes all of it; whoever reads it may stop reading before the end. */
const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.once('error', (error) => ('code' in error && error.code === 'EPIPE' ? resolve() : reject(error)));
    process.stdout.write(text, () => resolve());
  });
