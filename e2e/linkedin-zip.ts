import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const sample = (name: string): Uint8Array => readFileSync(new URL(`./files/${name}`, import.meta.url));

/** A LinkedIn export as it is sent: CSV files in one zip. */
export const linkedinZip = (): { name: string; mimeType: string; buffer: Buffer } => ({
  name: 'Basic_LinkedInDataExport_03-01-2026.zip',
  mimeType: 'application/zip',
  buffer: Buffer.from(
    zipSync({
      'Connections.csv': sample('Connections.csv'),
      'Positions.csv': sample('Positions.csv'),
      'Skills.csv': strToU8('Name\nPricing\nInterviewing\n'),
      'Profile.csv': strToU8('First Name,Last Name,Headline,Summary\nMara,Lind,"Senior Product Manager, payments",\n'),
    }),
  ),
});
