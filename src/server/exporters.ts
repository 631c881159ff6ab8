import type { Exporter } from './records.ts';

/** The forms a whole career can be exported in, by the name that asks for it. Each is loaded when it is first wanted. */
export const exporters: ReadonlyMap<string, Exporter> = new Map([
  [
    'json',
    {
      type: 'application/json; charset=utf-8',
      extension: 'json',
      of: async (career, today) => (await import('#exchange/career/export-career.ts')).exportCareer(career, { exportedOn: today }),
    },
  ],
]);
