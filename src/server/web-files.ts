import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const textual = /charset|wasm/;

export type Encoding = 'br' | 'gzip';
export type WebFile = {
  readonly type: string;
  readonly tag: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  packed(encoding: Encoding): Promise<Uint8Array<ArrayBuffer>>;
};

const pack = {
  br: (bytes: Uint8Array) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes),
};

function readWebFile(path: string): WebFile {
  const bytes = new Uint8Array(readFileSync(path));
  const type = types[extname(path)] ?? 'application/octet-stream';
  const kept = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();
  return {
    type,
    tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    bytes,
    packed: (encoding) => {
      if (!textual.test(type)) return Promise.resolve(bytes);
      const known = kept.get(encoding);
      if (known) return known;
      const packed = pack[encoding](bytes).then((small) => new Uint8Array(small));
      kept.set(encoding, packed);
      return packed;
    },
  };
}

/**
 * The files of the built web app by their address, read on first use. Only names found in the folder exist, so no
 * address leads out of it; names that begin with a dot are not served. A new build is noticed by its index.html.
 */
export function webFiles(folder: string): (path: string) => WebFile | undefined {
  const index = join(folder, 'index.html');
  let built = 0;
  let names = new Map<string, string>();
  let read = new Map<string, WebFile>();
  const refresh = () => {
    const seen = existsSync(index) ? statSync(index).mtimeMs : 0;
    if (seen === built) return;
    built = seen;
    read = new Map();
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = entries.map((entry) => join(entry.parentPath, entry.name));
    names = new Map(paths.map((path) => [path.slice(folder.length).split(sep).join('/'), path]));
  };
  return (path) => {
    if (path === '/index.html' || names.size === 0) refresh();
    const found = names.get(path);
    if (found === undefined || path.includes('/.')) return undefined;
    const known = read.get(path);
    if (known) return known;
    const file = readWebFile(found);
    read.set(path, file);
    return file;
  };
}
