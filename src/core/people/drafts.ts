import type { Career } from '../career.ts';
import { monthName } from '../say.ts';
import { isSkillId, type SkillId, skillTitle } from '../skills/skills.ts';
import { type Day, daysBetween } from '../time.ts';
import { milestoneLine } from './milestone-words.ts';
import { nearMilestoneOf } from './milestones.ts';
import type { Person } from './people.ts';
import { lastContact } from './touchpoints.ts';

export const draftKinds = ['first', 'catch-up', 'question', 'thanks', 'milestone'] as const;
export type DraftKind = (typeof draftKinds)[number];
export const draftTitles: Record<DraftKind, string> = {
  first: 'First contact',
  'catch-up': 'Catching up',
  question: 'One question',
  thanks: 'Thanks',
  milestone: 'A line for the milestone',
};

export type MailDraft = { readonly subject: string; readonly text: string };

/** One question for each skill, easy to answer in a line or two: nobody has to agree to be a mentor first. */
const questions: Record<SkillId, string> = {
  technical: 'how do you notice early that something is harder to build than it looks?',
  design: 'how do you check that a flow is clear before it ships?',
  'consumer-science': 'which question to customers has taught you the most lately?',
  'strategic-thinking': 'how do you decide what to leave out of a strategy?',
  management: 'when you began to delegate, what did you hand over first, and what did you keep?',
  communication: 'how do you bring along people who would rather go another way?',
  'organizational-design': 'what told you that a team was cut the wrong way for its work?',
  'company-strategy': 'how did you come to have a say in where the company goes?',
  'industry-partnerships': 'how do you tell early whether a partner is worth the effort?',
  execution: 'when delivery slows down, where do you look first?',
};

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

/** The drafts that fit where things stand with somebody, the most fitting first. */
export function fittingDrafts(career: Career, row: Person, today: Day): readonly [DraftKind, ...DraftKind[]] {
  if (nearMilestoneOf(career, row.id, today)) return ['milestone', ...usualDrafts(career, row, today)];
  return usualDrafts(career, row, today);
}

function usualDrafts(career: Career, row: Person, today: Day): readonly [DraftKind, ...DraftKind[]] {
  const gap = gapOf(career, row, today);
  const serves = (row.needs?.length ?? 0) > 0;
  if (gap === undefined) return serves ? ['first', 'question'] : ['first'];
  if (!serves) return ['catch-up'];
  return gap >= veryLongGapDays ? ['catch-up', 'question'] : ['question', 'catch-up'];
}

function questionFor(need: string): string {
  return isSkillId(need) ? questions[need] : `if you wanted to get better at ${oneLine(need, 120)}, what would you do first?`;
}

const topicOf = (need: string): string => (isSkillId(need) ? skillTitle(need).toLowerCase() : oneLine(need, 120));

/**
 * A short plain letter to start from, at most five lines, in the writer's voice. It says only what both already know
 * (names, company, when they were last in touch): nothing of the goal, the journal or the notes goes into it.
 */
export function draftTo(career: Career, row: Person, kind: DraftKind, today: Day, need: string | undefined = row.needs?.[0], milestone?: string): MailDraft {
  const own = oneLine(career.profile.get('me')?.name, 120);
  const company = oneLine(row.company, 120);
  const last = lastContact(career, row.id);
  const letter = (subject: string, close: string, ...lines: string[]): MailDraft => ({
    subject,
    text: [`Hi ${givenName(row.name)},`, '', ...lines, '', own ? `${close},\n${own}` : close].join('\n'),
  });
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
    return letter(`One question about ${topicOf(need)}`, 'Thank you', opening, `My question: ${questionFor(need)} A line or two is plenty.`);
  }
  if (kind === 'first' || before === undefined)
    return letter(
      own ? `Hello from ${own}` : 'A short hello',
      'Best',
      `We have not been in touch before. I work in product, and I would like to know more about what you do${company ? ` at ${company}` : ''}.`,
      'May I send you one short question by e-mail? A line or two in reply would help me.',
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
