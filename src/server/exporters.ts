import { exportFormats } from '#exchange/exports.ts';
import type { Exporter } from './records.ts';

/** The forms a whole career can be exported in, by the name that asks for it. */
export const exporters: ReadonlyMap<string, Exporter> = new Map(exportFormats.map((format) => [format.format, format]));
