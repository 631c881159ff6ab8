import type { Career } from '../career.ts';
import { capitalised, monthName } from '../say.ts';
import { isSkillId, skillTitle } from '../skills/skills.ts';
import { type Day, daysBetween } from '../time.ts';
import { type Advice, adviceFrom, oldestIn } from './advice/advice.ts';
import { askForCall, askForSeat, askWhereToGrow, type Lines, offerFor, type ShownWork, showWork, thanksForAdvice } from './advice/letters.ts';
import { nextQuestion } from './advice/questions.ts';
import { openWants } from './advice/wants.ts';
import { type WarmUpTask, warmUpOf } from './advice/warm-up.ts';
import { rhythmWeeksOf } from './chosen-rhythm.ts';
import { askForIntroduction, type Sought, tellLooking } from './looking-letters.ts';
import { milestoneLine } from './milestone-words.ts';
import { nearMilestoneOf } from './milestones-near.ts';
import type { Person } from './people.ts';
import { lettersForSupport, lettersToTell } from './setback-letters.ts';
import { lastContact, touchpointsWith } from './touchpoints.ts';
import { wantsWay } from './ways.ts';

export const draftKinds = [
  'first',
  'catch-up',
  'question',
  'thanks',
  'call',
  'seat',
  'offer',
  'milestone',
  'level',
  'grow',
  'introduction',
  'looking',
  'show',
  'support',
  'tell',
] as const;
export type DraftKind = (typeof draftKinds)[number];
export const draftTitles: Record<DraftKind, string> = {
  first: 'First contact',
  'catch-up': 'Catching up',
  question: 'One question',
  thanks: 'Thanks',
  call: 'A call',
  seat: 'Now and then',
  offer: 'Something for them',
  milestone: 'A line for the milestone',
  level: 'How they see a skill',
  grow: 'Where you could grow',
  introduction: 'An introduction',
  looking: 'That I am looking',
  show: 'A piece of your work',
  support: 'A hard week',
  tell: 'What comes next',
};

export type MailDraft = { readonly subject: string; readonly text: string };

const oneLine = (text: string | undefined, most: number): string => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, most);

/** What somebody is called in a greeting: "Ines" for "Dr. Ines Moreau" and for "Moreau, Ines"; a name in one piece as it is. */
export function givenName(name: string): string {
  const flat = oneLine(name, 200);
  const [family = '', given = ''] = flat.split(/\s*,\s*/);
  const parts = (given && !/^(phd|md|mba|jr|sr|ii+)\b/i.test(given) ? given : family).split(' ');
  const own = parts.find((part) => !/^(dr|prof|mr|mrs|ms|mx|sir)\.?$/i.test(part));
  return own ?? flat;
}

/** When somebody was last in touch, as a letter says it: "on 3 November", "in June", "in June last year", "in June 2023". */
function sayLast(last: Day, today: Day): string {
  const month = monthName(Number(last.slice(5, 7)));
  const years = Number(today.slice(0, 4)) - Number(last.slice(0, 4));
  if (daysBetween(last, today) < 35) return `on ${Number(last.slice(8))} ${month}`;
  return years === 0 ? `in ${month}` : years === 1 ? `in ${month} last year` : `in ${month} ${last.slice(0, 4)}`;
}

const longGapDays = 91;
const veryLongGapDays = 182;
const gapOf = (career: Career, row: Person, today: Day): number | undefined => {
  const last = lastContact(career, row.id);
  return last === undefined ? undefined : Math.max(0, daysBetween(last, today));
};

/** The asks, which wait while what came of somebody's last advice is not written down (P22). */
const asks: readonly DraftKind[] = ['first', 'question', 'call', 'seat', 'level', 'grow', 'introduction'];
export const isAsk = (kind: DraftKind): boolean => asks.includes(kind);

const taskDrafts: Partial<Record<WarmUpTask, DraftKind>> = { ask: 'question', call: 'call', board: 'seat', thank: 'thanks' };

function usualDrafts(career: Career, row: Person, today: Day): DraftKind[] {
  const gap = gapOf(career, row, today);
  const serves = (row.needs?.length ?? 0) > 0 || row.warmUp?.need !== undefined;
  if (gap === undefined) return serves ? ['first', 'question'] : ['first'];
  if (!serves) return ['catch-up'];
  return gap >= veryLongGapDays ? ['catch-up', 'question'] : ['question', 'catch-up'];
}

/**
 * The drafts that fit where things stand with somebody, the most fitting first: what the warm-up has next, thanks for
 * advice that something came of. None that asks while what came of their last advice is open.
 */
export function fittingDrafts(career: Career, row: Person, today: Day): readonly [DraftKind, ...DraftKind[]] {
  const task = warmUpOf(career, row)?.task;
  const next = task && taskDrafts[task];
  const thanks = oldestIn(career, row.id, 'to-tell') ? (['thanks'] as const) : [];
  const gives = openWants(row).length > 0 ? (['offer'] as const) : [];
  const near = nearMilestoneOf(career, row.id, today) ? (['milestone'] as const) : [];
  const all = new Set<DraftKind>([...near, ...thanks, ...(next ? [next] : []), ...usualDrafts(career, row, today), ...gives]);
  const [first, ...rest] = [...all].filter((kind) => !isAsk(kind) || !waitsForOutcome(career, row));
  return first === undefined ? ['catch-up'] : [first, ...rest];
}

/** Their advice of which nothing is written down yet: nothing is asked again before that. */
export const waitsForOutcome = (career: Career, row: Person): Advice | undefined => oldestIn(career, row.id, 'open');

const topicOf = (need: string): string => (isSkillId(need) ? skillTitle(need).toLowerCase() : oneLine(need, 120));

/** Easy to answer by return: a number and an example. */
const askForLevel = ({ name, titles }: NonNullable<DraftAbout['level']>): string[] => [
  `I am looking at where my work stands, and on ${name} your view would tell me more than my own.`,
  `My question: which of these is nearest to what you have seen of my ${name}? A number and one example are plenty.`,
  '',
  ...titles.map((title, at) => `${at + 1}. ${title}`),
];

/** What a letter is about: a need to ask about, or something they need and what meets it. */
export type DraftAbout = {
  readonly need?: string | undefined;
  readonly want?: string | undefined;
  readonly fit?: string | undefined;
  readonly milestone?: string | undefined;
  /** A skill to be rated: what it is called, and its levels in a few words each, the lowest first. */
  readonly level?: { readonly name: string; readonly titles: readonly string[] } | undefined;
  /** The role an introduction is asked for, and whether they work there. */
  readonly sought?: (Sought & { readonly isThere: boolean }) | undefined;
  /** Something they recommended, and what was taken from it. */
  readonly learned?: { readonly title: string; readonly taken: string } | undefined;
  /** A piece of work to show them: as a talk or in the letter itself. */
  readonly show?: ShownWork | undefined;
};

/** A letter from its middle: a greeting before it, a close and the writer's name after it. */
export function letterAround(career: Career, row: Person, { subject, close, lines }: Lines): MailDraft {
  const own = oneLine(career.profile.get('me')?.name, 120);
  return { subject, text: [`Hi ${givenName(row.name)},`, '', ...lines, '', own ? `${close},\n${own}` : close].join('\n') };
}

/**
 * A short plain letter to start from, at most five lines, in the writer's voice. It says only what both know (names,
 * company, when they were last in touch, what was asked and advised) and what came of their advice: nothing else of the
 * goal, the journal or the notes goes into it.
 */
export function draftTo(
  career: Career,
  row: Person,
  kind: DraftKind,
  today: Day,
  { need = row.needs?.[0] ?? row.warmUp?.need, want, fit, milestone, level, sought, learned, show }: DraftAbout = {},
): MailDraft {
  const own = oneLine(career.profile.get('me')?.name, 120);
  const company = oneLine(row.company, 120);
  const last = lastContact(career, row.id);
  const toLetter = (lines: Lines): MailDraft => letterAround(career, row, lines);
  const letter = (subject: string, close: string, ...lines: readonly string[]): MailDraft => toLetter({ subject, close, lines });
  if (kind === 'level' && level) return letter(`One question about my ${level.name}`, 'Thank you', ...askForLevel(level));
  if (kind === 'introduction' && sought) return toLetter(askForIntroduction(sought, sought.isThere));
  if (kind === 'looking') return toLetter(tellLooking());
  if (kind === 'thanks' && learned)
    return letter(
      `Thank you for recommending ${oneLine(learned.title, 120)}`,
      'Thank you',
      `You recommended “${oneLine(learned.title, 200)}” to me. This is what I took from it: ${oneLine(learned.taken, 600)}`,
      'If there is anything I can do for you, tell me.',
    );
  if (kind === 'show' && show) return toLetter(showWork(show));
  const answered = oldestIn(career, row.id, 'to-tell');
  if (kind === 'thanks' && answered) return toLetter(thanksForAdvice(answered, sayLast(answered.day, today)));
  if (kind === 'grow') return toLetter(askWhereToGrow());
  if (kind === 'support') return toLetter(lettersForSupport(career, today));
  if (kind === 'tell') return toLetter(lettersToTell(career, today));
  if (kind === 'call') return toLetter(askForCall(need));
  if (kind === 'seat') return toLetter(askForSeat(need, oftenWords(rhythmWeeksOf(career, row)?.weeks)));
  if (kind === 'offer') return toLetter(offerFor(want ?? openWants(row)[0]?.want, fit));
  const near = kind === 'milestone' ? nearMilestoneOf(career, row.id, today, milestone) : undefined;
  if (near) {
    const line = milestoneLine(near, today);
    return letter(line.subject, 'Best', ...line.lines);
  }
  if (kind === 'thanks')
    return letter(
      'Thank you',
      'Thank you again',
      `Thank you for your help${need === undefined ? '' : ` with ${topicOf(need)}`}. This is what came of it: …`,
      'If there is anything I can do for you, tell me.',
    );
  const before = last === undefined || last > today ? undefined : sayLast(last, today);
  if (kind === 'question' && need !== undefined) {
    const long = last !== undefined && daysBetween(last, today) >= longGapDays;
    const opening =
      before === undefined
        ? 'We have not been in touch before, so I will keep this short.'
        : long
          ? `It has been a while, we were last in touch ${before}. I hope you are well.`
          : 'I hope you are well. I have one short question, if you have a minute.';
    return letter(
      `One question about ${topicOf(need)}`,
      'Thank you',
      opening,
      `My question: ${nextQuestion(need, askedBefore(career, row))} A line or two is plenty.`,
    );
  }
  if (kind === 'first' || before === undefined)
    return letter(
      own ? `Hello from ${own}` : 'A short hello',
      'Best',
      `We have not been in touch before. I work in product, and I would like to know more about what you do${company ? ` at ${company}` : ''}.`,
      `May I send you one short question${wantsWay(row, 'email') ? ' by e-mail' : ''}? A line or two in reply would help me.`,
    );
  const opening =
    daysBetween(last ?? today, today) >= 35
      ? `It has been a while: we were last in touch ${before}.`
      : `We were in touch ${before}, and I wanted to ask how it went on.`;
  return letter(
    'How are you?',
    'Best',
    opening,
    `How are you, and how are things${company ? ` at ${company}` : ''}? If there is anything I can help with, tell me.`,
  );
}

const oftenWords = (weeks: number | undefined): string =>
  weeks === undefined ? 'now and then' : weeks <= 5 ? 'every month or so' : weeks <= 14 ? 'every few months' : 'once or twice a year';

/** What was asked of somebody before, in letters and talks. */
export const askedBefore = (career: Career, row: Person): readonly string[] => [
  ...touchpointsWith(career, row.id).flatMap(({ asked, note }) => [asked, note].filter((text) => text !== undefined)),
  ...adviceFrom(career, row.id).flatMap(({ asked }) => (asked === undefined ? [] : [asked])),
];

/** What a letter asks, to be kept beside it: the question where it still stands in the text, else all of it. */
export function askIn(text: string): string {
  const line = /^My question: (.+?\?)/m.exec(text);
  return line?.[1] === undefined ? text.trim().slice(0, 5_000) : capitalised(line[1]);
}
