import type { Career } from '../career.ts';
import type { PromotionPart } from '../promotion/dial.ts';
import type { PromotionBlank, PromotionSide } from './promotion-side.ts';

const [likelyFrom, maybeFrom] = [0.6, 0.4];

export const cycleTitles = { 'not-considered': 'Not considered', 'passed-over': 'Considered, and somebody else was chosen', promoted: 'Promoted' } as const;
export const signalTitles = { good: 'Spoke for it', none: 'Said nothing of it', bad: 'Spoke against it' } as const;

/** The finding; "likely" is the most it says, and with little to go by it says that. */
export function promotionFinding({ thin, dial: { chance } }: PromotionSide): string {
  if (thin) return 'Too little is known about promotion here';
  if (chance >= likelyFrom) return 'The next level here is likely closed for now';
  return chance >= maybeFrom ? 'The signs about the next level here are mixed' : 'Nothing points to a closed next level here';
}

/** Beside the other dial: what this one says, where it says anything worth a look. */
export const besideGrowth = (side: PromotionSide): string =>
  side.thin || side.dial.chance < maybeFrom ? '' : `The promotion side is a dial of its own. It says: ${lowered(promotionFinding(side))}.`;
const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

export const partTitles: Record<PromotionPart['from'], string> = {
  prior: 'Before anything is known: three roles in ten',
  cycles: 'Promotion rounds',
  signals: 'What your manager said',
  quarters: 'Your quarterly answers',
};

/** What a part was read from, in a few words. */
export function partWords({ from, rows }: PromotionPart): string {
  if (from === 'prior') return '';
  const noun = { cycles: ['round', 'rounds'], signals: ['time', 'times'], quarters: ['quarter, their mean', 'quarters, their mean'] }[from];
  return rows.length === 0 ? 'none written down' : `${rows.length} ${rows.length === 1 ? noun[0] : noun[1]}`;
}

const starts = { company: 'you came to this company', 'step-up': 'your last step up', promotion: 'your last promotion' } as const;
/** Since when signs count, as a sentence goes on: "since your last promotion". */
export const sinceWords = ({ start }: PromotionSide): string => (start ? `since ${starts[start.because]}` : 'in all that is written down');

/** What it does not know, said plainly, and whom to ask. */
export function blankWords(career: Career, blank: PromotionBlank, { ask }: PromotionSide): string {
  const name = (ask && career.person.get(ask)?.name) || 'your manager';
  if (blank === 'view') return 'Your own view is missing: the eight quarterly questions take a minute.';
  if (blank === 'old-view') return 'Your quarterly answers are a quarter old. A minute brings them up to date.';
  if (blank === 'signal') return `Nothing from your manager in the last half year. Ask ${name} what the next level would take, and when it is decided.`;
  return `No promotion round is written down. If one has been, write down what came of it; if not, ask ${name} when the next one is.`;
}

/** What no record of one's own can say. */
export const neverKnown = 'It cannot know whether a place is planned, who decides, or what was said without you. It is a reason to ask, never a verdict.';
