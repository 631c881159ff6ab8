import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { writeDurably } from './durable-file.ts';

const schema = z.looseObject({
  /** Names this installation at random: nothing about the machine or its user can be read from it. */
  install: z.string(),
  /** The port the server last listened on. */
  port: z.optional(z.int().check(z.minimum(1), z.maximum(65_535))),
});

/** What a data folder keeps besides the career. Fields of a newer version are carried along. */
export type Settings = Readonly<z.infer<typeof schema>>;

/** The settings kept at `path`; new ones where there are none, or none that can be read: nothing of the career is in them. */
export function readSettings(path: string): Settings {
  try {
    if (existsSync(path)) return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {}
  const fresh = { install: randomUUID() };
  writeSettings(path, fresh);
  return fresh;
}

/** Keeps settings for the next start. On a full disk they last for this run only: that must not keep anyone from their career. */
export function writeSettings(path: string, settings: Settings): void {
  try {
    writeDurably(path, `${JSON.stringify(settings, null, 2)}\n`);
  } catch {}
}
