import { personWithin, tidyLink } from '../people/person-fields.ts';
import type { Findings } from '../reading.ts';
import type { LinkedInRow } from './row.ts';

/** One connection; LinkedIn leaves the e-mail out where somebody does not show it. */
export function readConnection({ file, line, cell, dateOf }: LinkedInRow, into: Findings): void {
  const remark = (sentence: string) => into.remarks.push({ file, line, remark: sentence });
  const connected = cell('connectedOn');
  const connectedOn = connected === '' ? undefined : dateOf(connected);
  if (connected !== '' && connectedOn === undefined) remark(`The date “${connected.slice(0, 40)}” could not be read.`);
  const link = tidyLink(cell('link'));
  const email = cell('email');
  const person = personWithin(
    {
      name: `${cell('given')} ${cell('family')}`,
      emails: email === '' ? [] : [email],
      links: link ? [link] : [],
      company: cell('company'),
      title: cell('title'),
      connectedOn,
    },
    remark,
  );
  if (person) into.people.push({ file, line, person, source: 'linkedin' });
  else into.refused.push({ file, line, reason: 'This connection has no name; LinkedIn lists people who closed their account so.' });
}
