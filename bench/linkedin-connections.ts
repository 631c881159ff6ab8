import { addDays, type Day } from '../src/core/time.ts';
import { rollDice } from './dice.ts';
import { companies, firstNames, lastNames, titles } from './words.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const first: Day = '2012-01-01';

function dayAsLinkedIn(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${date} ${months[Number(month) - 1]} ${year}`;
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[^a-z]/gi, '')
    .toLowerCase();

/** A Connections.csv as LinkedIn sends it: a note, an empty line, the header, and a third of the e-mails missing. */
export function linkedInConnections(count: number, seed: number): string {
  const dice = rollDice(seed);
  const note = '"When exporting your connection data, you may notice that some of the email addresses are missing."';
  const lines = ['Notes:', note, '', 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'];
  for (let index = 0; index < count; index += 1) {
    const [given, family] = [dice.pick(firstNames), dice.pick(lastNames)];
    const slug = `${plain(given)}-${plain(family)}-${index}`;
    const mail = dice.chance(0.67) ? `${slug}@example.com` : '';
    const company = dice.chance(0.1) ? `"${dice.pick(companies)}, Inc."` : dice.pick(companies);
    const connected = dayAsLinkedIn(addDays(first, dice.whole(0, 5_000)));
    lines.push([given, family, `https://www.linkedin.com/in/${slug}`, mail, company, dice.pick(titles), connected].join(','));
  }
  return `${lines.join('\n')}\n`;
}
