import { fold } from '../fold.ts';
import { type Person, type Way, ways } from './people.ts';

const monthWords = [
  'january|januar|janner|jan',
  'february|februar|feb',
  'march|marz|maerz|mar',
  'april|apr',
  'may|mai',
  'june|juni|jun',
  'july|juli|jul',
  'august|aug',
  'september|sept|sep',
  'october|oktober|oct|okt',
  'november|nov',
  'december|dezember|dec|dez',
];
const month = `(?:${monthWords.join('|')})\\b\\.?`;
const monthList = new RegExp(
  `\\b(?:not|never|nothing|no contact|no mails?|no e-?mails?|no messages|away|quiet|busy|nicht|nie|niemals|kein kontakt|keine e-?mails?|keine mails?|weg|abwesend)\\s+(?:at all\\s+)?` +
    `(?:in|during|im|wahrend|between|from|zwischen|von)\\s+((?:(?:the month of\\s+)?${month}(?:\\s*(?:,|and|or|und|oder|to|until|till|through|bis|/|&|[-–])\\s*(?:in\\s+|im\\s+)?)?)+)`,
  'g',
);

const monthAt = monthWords.map((words) => new RegExp(`^(?:${words})$`));
const monthOf = (word: string): number => monthAt.findIndex((one) => one.test(word)) + 1;

/** The months a list of them names, in the order of the year; "July to September" is all three. */
function monthsIn(list: string, ranged: boolean): number[] {
  const found = new Set<number>();
  let last = 0;
  let through = false;
  for (const word of list.match(/\p{L}+|[-–]/gu) ?? []) {
    const number = monthOf(word);
    if (number > 0) {
      if (through && last > 0) for (let step = last; step !== number; step = (step % 12) + 1) found.add(step);
      found.add(number);
      last = number;
      through = false;
    } else if (/^(to|until|till|through|bis|[-–])$/.test(word) || (ranged && /^(and|und)$/.test(word))) through = true;
  }
  return [...found].sort((a, b) => a - b);
}

const wayWords: Record<Way, string> = {
  email: 'e-?mails?|mails?',
  message: 'messages?|texts?|chats?|dms?|nachrichten|nachricht|whatsapp|slack|linkedin',
  call: 'calls?|calling|phone calls?|phone|telephone|anrufe?|anrufen|telefon|telefonate',
  meeting: 'meetings?|in person|personlich|treffen',
};
const wayList = Object.values(wayWords).join('|');
const joined = `(?:${wayList})(?:\\s*(?:,|/|&|and|or|und|oder|nor)\\s*(?:by\\s+|per\\s+|no\\s+|keine?\\s+)?(?:${wayList}))*`;
const only = [
  new RegExp(`\\b(?:only|just|nur|ausschliesslich)\\s+(?:by|via|through|over|per|uber|am)?\\s*((?:${joined}))(?![\\p{L}\\p{N}])`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}])((?:${joined}))\\s+only\\b`, 'gu'),
];
const unwanted = [
  new RegExp(
    `\\b(?:no|keine?n?|without|never by|not by|nicht per)\\s+((?:${joined}))(?![\\p{L}\\p{N}])(?!\\s+(?:in|im|before|after|vor|nach|on|at|am)\\b)`,
    'gu',
  ),
  /\b(?:do not|don't|dont|never|nicht|nie)\s+(call|phone|anrufen|mail|e-?mail|text|message)\b(?!\s+(?:in|im|before|after|vor|nach|on|at|am)\b)/gu,
];

const wayAt = (Object.entries(wayWords) as [Way, string][]).map(
  ([way, words]) => [way, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u')] as const,
);
const waysNamed = (text: string): Way[] => wayAt.flatMap(([way, pattern]) => (pattern.test(text) ? [way] : []));
const captured = (patterns: readonly RegExp[], text: string): Way[] =>
  patterns.flatMap((one) => [...text.matchAll(one)].flatMap((hit) => waysNamed(hit[1] ?? '')));

type Understood = { readonly quietMonths: readonly number[]; readonly onlyBy: readonly Way[] };

/** What a sentence about boundaries says in plain English or German: the months left free, the ways that are welcome. Empty where it says nothing of it. */
export function readBoundaries(text: string): Understood {
  const folded = fold(text).replace(/ß/g, 'ss').slice(0, 2_000);
  const months = [...folded.matchAll(monthList)].flatMap((hit) => monthsIn(hit[1] ?? '', /\b(between|zwischen)\b/.test(hit[0])));
  const [wanted, not] = [captured(only, folded), captured(unwanted, folded)];
  const left = ways.filter((way) => (wanted.length === 0 || wanted.includes(way)) && !not.includes(way));
  return {
    quietMonths: [...new Set(months)].sort((a, b) => a - b),
    onlyBy: wanted.length + not.length === 0 || left.length === 0 || left.length === ways.length ? [] : left,
  };
}

/** What the sentence says and the fields do not hold yet: to be offered, never done unasked. */
export function boundaryOffers(text: string, { quietMonths, onlyBy }: Pick<Person, 'quietMonths' | 'onlyBy'>): Understood {
  const read = readBoundaries(text);
  const months = read.quietMonths.filter((one) => !quietMonths?.includes(one));
  const known = ways.filter((way) => onlyBy?.includes(way));
  const room = new Set([...(quietMonths ?? []), ...months]).size < 12;
  return { quietMonths: room ? months : [], onlyBy: read.onlyBy.join() === known.join() ? [] : read.onlyBy };
}
