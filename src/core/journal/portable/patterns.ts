import type { MarkKind } from './mark-kinds.ts';

/** Every repetition below has a bound, and none stands inside another of the same characters: the time grows with the text alone. */
const currency = '[$€£¥₹₩₺₽]|(?:USD|EUR|GBP|CHF|SEK|NOK|DKK|PLN|CZK|INR|JPY|CAD|AUD|CNY|BRL)(?![\\p{L}\\p{N}])';
const size = '(?:k|m|mm|mn|mio|mrd|bn|b|thousand|million|billion|millionen|milliarden)(?![\\p{L}\\p{N}])';
const number = "\\p{Nd}{1,15}(?:[.,'’\\u00A0\\u202F]\\p{Nd}{1,6}){0,5}";
const moneyWords = '(?:dollars?|euros?|pounds?|francs?|crowns?|cents?)(?![\\p{L}\\p{N}])';
const measures = '(?:ARR|MRR|GMV|ACV|TCV|EBITDA)(?![\\p{L}\\p{N}])';
const begins = '(?<![\\p{L}\\p{N}.,])';

/** `needs` is a character without which nothing can match: most texts hold none, and are not looked through. */
type Pattern = { readonly kind: MarkKind; readonly needs?: RegExp; readonly pattern: RegExp };
const digit = /\p{Nd}/u;

type Span = { readonly start: number; readonly end: number };
const spanOf = (match: RegExpMatchArray): Span => ({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].length });

const patterns: readonly Pattern[] = [
  { kind: 'address', needs: /@/, pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu },
  { kind: 'money', needs: digit, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${currency})\\s{0,2}${number}(?:\\s{0,2}${size})?(?:\\s${measures})?`, 'giu') },
  { kind: 'money', needs: digit, pattern: new RegExp(`${begins}${number}\\s{0,2}(?:${size}\\s{0,2})?\\.?\\s{0,1}(?:${currency}|${moneyWords})`, 'giu') },
  { kind: 'figure', needs: digit, pattern: new RegExp(`${begins}${number}\\s{0,2}(?:${size}\\s{0,2})?${measures}`, 'giu') },
  {
    kind: 'figure',
    needs: digit,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${measures}(?:\\s(?:of|at|by|to|from|was|is)){0,2}\\s{1,2}${number}(?:\\s{0,2}${size})?`, 'giu'),
  },
  { kind: 'figure', needs: digit, pattern: new RegExp(`${begins}${number}\\s?${size}`, 'giu') },
  {
    kind: 'secret',
    pattern:
      /(?<![\p{L}\p{N}])(?:strictly\s)?(?:confidential(?:ity|ly)?|NDAs?|non-disclosure|internal(?:\suse)?\sonly|under\sembargo|trade\ssecrets?|not\s(?:yet\s)?(?:public|announced)|unannounced|unreleased|do\snot\s(?:share|forward|distribute)|off\sthe\srecord|vertraulich|confidentiel(?:le)?|confidencial|riservato)(?![\p{L}\p{N}])/giu,
  },
  {
    kind: 'ticket',
    pattern: /(?<![\p{L}\p{N}-])(?!(?:UTF|ISO|COVID|GPT|SHA|WCAG|RFC|HTTP|Q[1-4]|H[12]|FY\d{0,4})-)[A-Z][A-Z0-9]{1,9}-\d{1,6}(?![\p{L}\p{N}])/gu,
  },
];

/** Amounts, figures, addresses, ticket numbers and words that say themselves that they are not for outside. */
export const patternSpans = (text: string): (Span & { readonly kind: MarkKind })[] =>
  patterns.flatMap(({ kind, needs, pattern }) => (needs && !needs.test(text) ? [] : [...text.matchAll(pattern)].map((match) => ({ ...spanOf(match), kind }))));

const privatePlace =
  /^(?:localhost|(?:\d{1,3}\.){3}\d{1,3}|[^./]*)$|\.(?:internal|corp|local|lan|intranet|intra|home)$|(?:^|[.-])(?:intranet|jira|confluence|wiki|gitlab|grafana|looker|tableau)(?:[.-]|$)|(?:^|\.)(?:atlassian\.net|sharepoint\.com|docs\.google\.com|drive\.google\.com|notion\.so|notion\.site|figma\.com|miro\.com|slack\.com|linear\.app|zendesk\.com|salesforce\.com|force\.com|airtable\.com|dropbox\.com)$/i;
const addresses = /https?:\/\/([^\s/:?#<>"“”)\]]{1,253})[^\s<>"“”)\]]{0,2000}/giu;
const bareHosts = /(?<![\w.@/-])(?:[a-z0-9-]{1,63}\.){1,5}(?:internal|corp|intranet|intra|lan)(?![\w.-])(?:\/[^\s<>"“”)\]]{0,2000})?/giu;

/** A link ends before the comma or full stop of its sentence. */
function linkSpan(match: RegExpMatchArray): Span {
  const { start, end } = spanOf(match);
  const tail = /[.,;:!?'’]{1,3}$/u.exec(match[0].slice(-3))?.[0].length ?? 0;
  return { start, end: Math.max(start + 1, end - tail) };
}

/** Links that lead to where only people of a company get in, by their host. */
export const insideLinks = (text: string): Span[] =>
  !text.includes('.') && !text.includes('/')
    ? []
    : [
        ...[...text.matchAll(addresses)].filter(([, host]) => privatePlace.test((host ?? '').replace(/[.,;!?'’]$/u, ''))).map(linkSpan),
        ...[...text.matchAll(bareHosts)].map(linkSpan),
      ];

const shares = new RegExp(`${begins}${number}\\s{0,2}(?:%|percent(?![\\p{L}])|per\\scent(?![\\p{L}])|pp(?![\\p{L}])|points?(?![\\p{L}]))`, 'giu');
const business =
  /(?<![\p{L}\p{N}])(?:revenue|margins?|profits?|sales|churn|retention|prices?|pricing|growth|market\sshare|turnover|bookings|ARR|MRR|GMV|costs?|budget|discounts?)(?![\p{L}\p{N}])/giu;
const near = 80;

/** Percentages that stand near a word for money or growth: those are seldom public. */
export function insideShares(text: string): Span[] {
  const found = digit.test(text) ? [...text.matchAll(shares)].map(spanOf) : [];
  if (found.length === 0) return [];
  const words = [...text.matchAll(business)].map(({ index }) => index);
  let at = 0;
  return found.filter(({ start, end }) => {
    while (at < words.length && (words[at] ?? 0) < start - near) at += 1;
    return (words[at] ?? Number.POSITIVE_INFINITY) <= end + near;
  });
}
