import { limits } from '../limits.ts';
import type { Findings } from '../reading.ts';
import { roleWithin } from '../work/role-fields.ts';
import type { LinkedInRow } from './row.ts';

/** More jobs than anybody has had: the rest of the file is left out. */
const tooMany = `Only the first ${limits.jobs.toLocaleString('en')} jobs are read.`;

/** One job. */
export function readPosition({ file, line, cell, dateOf }: LinkedInRow, into: Findings): void {
  if (into.roles.length >= limits.jobs) return void into.refused.push({ file, line, reason: tooMany });
  const raw = { title: cell('title'), company: cell('company'), from: cell('from'), to: cell('to'), place: cell('place'), about: cell('about') };
  const role = roleWithin(raw, dateOf, (remark) => into.remarks.push({ file, line, remark }));
  if (role) into.roles.push({ file, line, role });
  else into.refused.push({ file, line, reason: 'This job has no title.' });
}
