import { Hono } from 'hono';
import type { Context } from '#core/action.ts';
import { isKindName, isRecordId } from '#core/record.ts';
import { isDay } from '#core/time.ts';
import type { ExportFormat } from '#exchange/exports.ts';
import type { Storage } from '#storage/storage.ts';
import type { OwnCareer } from './own-career.ts';
import { refuse } from './refusal.ts';

/** A whole career in another form, and what a browser should call and take the file for. */
export type Exporter = Pick<ExportFormat, 'type' | 'fileName' | 'of'>;

/** What was kept: every version of one record, the whole career as it stood on a day, and as a file. */
export const recordRoutes = (
  storage: Storage,
  account: string,
  own: OwnCareer,
  exporters: ReadonlyMap<string, Exporter>,
  present: () => Pick<Context, 'today' | 'now'>,
): Hono =>
  new Hono()
    .get('/api/history/:kind/:id', async (c) => {
      const { kind, id } = c.req.param();
      const versions = isKindName(kind) && isRecordId(id) ? await storage.history(account, { kind, id }) : [];
      return versions.length > 0 ? c.json({ versions }) : refuse(c, 404, 'There is no such record.');
    })
    .get('/api/as-of', async (c) => {
      const day = c.req.query('day') ?? '';
      if (!isDay(day)) return refuse(c, 400, 'Write the day as 2026-11-23.');
      // A day ends where this machine's clock says so, as the days in the record do.
      return c.json(await storage.asOf(account, new Date(`${day}T23:59:59.999`).toISOString()));
    })
    .get('/api/export', async (c) => {
      const format = c.req.query('format') ?? 'json';
      const exporter = exporters.get(format);
      if (!exporter) return refuse(c, 404, `Windward can export as ${[...exporters.keys()].join(', ')}.`);
      const { today, now } = present();
      const file = `attachment; filename="${exporter.fileName(today)}"`;
      return c.body(await exporter.of(await own.read(), today, now), 200, { 'Content-Type': exporter.type, 'Content-Disposition': file });
    });
