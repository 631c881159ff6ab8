import { sayList } from '../say.ts';
import { type Person, type Way, ways } from './people.ts';

export const wayTitles: Record<Way, string> = { email: 'E-mail', message: 'Message', call: 'Call', meeting: 'Meeting' };
const inSentence: Record<Way, string> = { email: 'by e-mail', message: 'by message', call: 'by phone', meeting: 'in person' };
const many: Record<Way, string> = { email: 'e-mail', message: 'messages', call: 'calls', meeting: 'meetings' };

type Wants = Pick<Person, 'onlyBy'>;

/** Whether somebody may be reached this way; without a wish every way is welcome. */
export const wantsWay = ({ onlyBy }: Wants, way: Way): boolean => !onlyBy?.length || onlyBy.includes(way);

/** Whether a call or a meeting may be asked for. */
export const mayTalk = (row: Wants): boolean => wantsWay(row, 'call') || wantsWay(row, 'meeting');

/** The way to write to somebody: e-mail unless they want another. */
export const wayToWrite = (row: Wants): Way => (wantsWay(row, 'email') ? 'email' : (ways.find((way) => wantsWay(row, way)) ?? 'email'));

/** "Only by e-mail", "No calls", "Only by e-mail or in person"; nothing where every way is welcome. */
export function waysInWords({ onlyBy }: Wants): string {
  const wanted = ways.filter((way) => onlyBy?.includes(way));
  if (wanted.length === 0 || wanted.length === ways.length) return '';
  const unwanted = ways.filter((way) => !wanted.includes(way));
  if (unwanted.length === 1) return `No ${many[unwanted[0] as Way]}`;
  return `Only ${sayList(wanted.map((way) => inSentence[way])).replace(' and ', ' or ')}`;
}
