const KiB = 1024;
const MiB = 1024 * KiB;

/** What a file may hold before it is refused (bytes unless said otherwise). */
export const limits = {
  file: 20 * MiB,
  /** A vCard, calendar or JSON file made by another program. */
  structuredFile: 5 * MiB,
  /** A ladder as Markdown or YAML. */
  ladderFile: 2 * MiB,
  /** A career's own export: whatever the app wrote it must read again, so it has room for a long and busy one. */
  careerFile: 200 * MiB,
  csvRows: 50_000,
  csvColumns: 200,
  /** Characters in one field. */
  field: 256 * KiB,
  /** Jobs, and projects, in one file. */
  jobs: 1_000,
  zipEntries: 2_000,
  /** What all entries of a zip, and of the zip inside it, come to when unpacked. */
  zipOutput: 200 * MiB,
  zipRatio: 100,
} as const;

/** Records between two reports of progress. */
export const chunkOfRecords = 500;
