import { addDays, weekToMonday } from '#core/time.ts';
import type { SampleMove } from './shape.ts';

/** Planned on the Monday; `on` is the weekday, 1 for Monday, on which the state last changed. */
type Planned = Omit<SampleMove, 'week' | 'planned' | 'settled'> & { readonly on?: number };

const planned = (week: string, moves: readonly Planned[]): SampleMove[] =>
  moves.map(({ on, ...move }) => ({ ...move, week, planned: weekToMonday(week), settled: on === undefined ? undefined : addDays(weekToMonday(week), on - 1) }));

const writeTo = (target: string) => ({ open: 'write-to', target }) as const;
const entry = (target: string) => ({ open: 'entry', target }) as const;
const checkIn = (week: string, on: number): Planned => ({
  key: 'check-in', kind: 'reflection', what: 'Do the weekly check-in', why: 'Five taps, two minutes. Friday is the day you keep for it.', ifThen: 'If it is Friday after the last meeting, then I answer the five questions.', principle: 'P28', minutes: 2, opens: { open: 'check-in', target: week }, state: 'done', on,
});

export const moves: readonly SampleMove[] = [
  ...planned('2026-W40', [
    { key: 'contact.lars-pettersen', kind: 'contact', what: 'Write to Lars Pettersen', why: 'Twice a year is your rhythm; the last contact was 47 weeks ago, when he made you write for grade nine.', ifThen: 'If it is Wednesday after lunch, then I ask Lars what his people are asked most.', principle: 'P23', minutes: 15, opens: writeTo('lars-pettersen'), state: 'done', on: 3 },
    { key: 'contact.ifeoma-bright', kind: 'contact', what: 'Write to Ifeoma Bright', why: 'Quarterly is your rhythm; the last contact was more than a year ago. The carriers draft needs her way of counting.', ifThen: 'If it is Friday with the first coffee, then I ask Ifeoma whether second touches can be counted.', principle: 'P23', minutes: 30, opens: writeTo('ifeoma-bright'), state: 'done', on: 5 },
    { key: 'journal.feedback.e157', kind: 'feedback', what: 'Act on one piece of feedback, and show it', why: 'Adaeze cannot see in the draft what her team would stop doing. It is worth most while she remembers saying it.', ifThen: 'If it is Tuesday when the afternoon begins, then I add one thing her team could stop, and send it to her.', principle: 'P16', minutes: 20, opens: entry('e157'), state: 'replanned', on: 5 },
    { key: 'journal.win', kind: 'evidence', what: 'Write this week’s first win', why: 'Last week you wrote one win; this week has none yet.', ifThen: 'If it is Thursday before I close the laptop, then I write one line about what moved this week.', principle: 'P19', minutes: 3, opens: { open: 'capture', target: 'win' }, state: 'not-this-week', on: 5 },
    checkIn('2026-W40', 5),
  ]),
  ...planned('2026-W41', [
    { key: 'journal.feedback.e157', kind: 'feedback', what: 'Act on one piece of feedback, and show it', why: 'Adaeze cannot see in the draft what her team would stop doing. Carried over from last week.', ifThen: 'If it is Tuesday after the team meeting, then I add one thing her team could stop, and send it to her.', principle: 'P16', minutes: 20, opens: entry('e157'), state: 'done', on: 4, since: '2026-W40' },
    { key: 'contact.noor-rahmani', kind: 'contact', what: 'Give something back to Noor Rahmani', why: 'Quarterly is your rhythm; the last contact was 11 weeks ago. Last time she helped you with the congratulations. To respect: “Not at weekends”.', ifThen: 'If it is Wednesday before I open my inbox, then I tell Noor how the first sentence went.', principle: 'P25', minutes: 30, opens: writeTo('noor-rahmani'), state: 'done', on: 3 },
    { key: 'contact.ayesha-malik', kind: 'contact', what: 'Write to Ayesha Malik', why: 'Twice a year is your rhythm; the last contact was 45 weeks ago.', ifThen: 'If it is Friday with the first coffee, then I ask Ayesha for the market on Saturday.', principle: 'P27', minutes: 15, opens: writeTo('ayesha-malik'), state: 'done', on: 6 },
    { key: 'skill.practice.industry-partnerships', kind: 'experiment', what: 'Ask somebody who has made a partnership what nearly broke it', why: 'The last entry that names industry partnerships is from the stand-in, more than 90 days ago. It is one of the three skills of the product leader phase, the one you have in view.', ifThen: 'If it is Tuesday before the first meeting, then I send that one question.', principle: 'P10', skill: 'industry-partnerships', minutes: 15, opens: { open: 'capture', target: 'lesson' }, state: 'replanned', on: 7 },
    checkIn('2026-W41', 7),
  ]),
  ...planned('2026-W42', [
    { key: 'skill.practice.industry-partnerships', kind: 'experiment', what: 'Ask somebody who has made a partnership what nearly broke it', why: 'No entry names industry partnerships in the last 90 days. It is one of the three skills of the product leader phase, the one you have in view.', ifThen: 'If it is Wednesday after lunch, then I ask Greta over coffee.', principle: 'P10', skill: 'industry-partnerships', minutes: 15, opens: { open: 'capture', target: 'lesson' }, state: 'done', on: 3, since: '2026-W41' },
    { key: 'contact.kit-sorensen', kind: 'contact', what: 'Write to Kit Sørensen', why: 'Every 8 weeks is your rhythm; the last contact was 9 weeks ago, when she got the title.', ifThen: 'If it is Tuesday before lunch, then I ask Kit what she is working on.', principle: 'P27', minutes: 30, opens: writeTo('kit-sorensen'), state: 'done', on: 2 },
    { key: 'journal.number', kind: 'evidence', what: 'Put a number on a win, if there is one', why: '“All 15 label formats are through the carriers’ tests” says what happened. Who asks later may want to know how much.', ifThen: 'If it is Monday before I close the laptop, then I look up one figure and add it.', principle: 'P19', minutes: 5, opens: entry('e159'), state: 'not-for-me', on: 1 },
    { key: 'journal.win', kind: 'evidence', what: 'Write this week’s first win', why: 'Your latest win is “All 15 label formats are through the carriers’ tests on the…”.', ifThen: 'If it is Tuesday when the day ends, then I write one line about what moved this week.', principle: 'P19', minutes: 3, opens: { open: 'capture', target: 'win' }, state: 'not-this-week', on: 5 },
    checkIn('2026-W42', 7),
  ]),
  ...planned('2026-W43', [
    { key: 'contact.nkechi-obi', kind: 'contact', what: 'Write to Nkechi Obi', why: 'Quarterly is your rhythm; the last contact was 15 weeks ago.', ifThen: 'If it is Monday after lunch, then I ask Nkechi how she knew that it was time to leave.', principle: 'P27', minutes: 30, opens: writeTo('nkechi-obi'), state: 'done', on: 1 },
    { key: 'contact.joanna-kowalczyk', kind: 'contact', what: 'Write to Joanna Kowalczyk', why: 'Quarterly is your rhythm; the last contact was 11 weeks ago and her calendar is full from next week.', ifThen: 'If it is Wednesday before lunch, then I ask Joanna out for soup.', principle: 'P27', minutes: 30, opens: writeTo('joanna-kowalczyk'), state: 'done', on: 3 },
    { key: 'journal.win', kind: 'evidence', what: 'Write this week’s first win', why: 'The last four weeks hold one win.', ifThen: 'If it is Thursday after the last meeting, then I write one line about what moved this week.', principle: 'P19', minutes: 3, opens: { open: 'capture', target: 'win' }, state: 'done', on: 4 },
    { key: 'contact.sofie-lindqvist', kind: 'contact', what: 'Write to Sofie Lindqvist', why: 'Quarterly is your rhythm; the last contact was 31 weeks ago, between two climbs.', ifThen: 'If it is Friday after breakfast, then I ask Sofie for the wall on Sunday.', principle: 'P23', minutes: 15, opens: writeTo('sofie-lindqvist'), state: 'done', on: 7 },
    checkIn('2026-W43', 5),
  ]),
  ...planned('2026-W45', [
    { key: 'contact.mina-cho', kind: 'contact', what: 'Write to Mina Cho', why: 'Quarterly is your rhythm; the last contact was 14 weeks ago, in her first month as a lead.', ifThen: 'If it is Tuesday before I open my inbox, then I ask Mina how the second month goes.', principle: 'P27', minutes: 15, opens: writeTo('mina-cho'), state: 'done', on: 2 },
    { key: 'check-in.missed', kind: 'reflection', what: 'Answer last week’s check-in while you remember it', why: 'Last week has no answers; ten of the twelve weeks before it have.', ifThen: 'If it is Monday after the last meeting, then I answer the five questions for last week.', principle: 'P28', minutes: 2, opens: { open: 'check-in', target: '2026-W44' }, state: 'not-this-week', on: 1 },
    { key: 'journal.feedback.e165', kind: 'feedback', what: 'Act on one piece of feedback, and show it', why: 'Theo said that it runs like a clock since you stopped trying things. It is worth most while he remembers.', ifThen: 'If it is Tuesday when the afternoon begins, then I choose one thing to try, and tell Theo.', principle: 'P16', minutes: 20, opens: entry('e165'), state: 'replanned', on: 7 },
    { key: 'journal.win', kind: 'evidence', what: 'Write this week’s first win', why: 'Your latest win is “The consent line is live in nine languages. 40 minutes of the…”.', ifThen: 'If it is Friday before I close the laptop, then I write one line about what moved this week.', principle: 'P19', minutes: 3, opens: { open: 'capture', target: 'win' }, state: 'done', on: 4 },
    checkIn('2026-W45', 5),
  ]),
  ...planned('2026-W46', [
    { key: 'journal.feedback.e165', kind: 'feedback', what: 'Act on one piece of feedback, and show it', why: 'Theo said that it runs like a clock since you stopped trying things. Carried over from last week.', ifThen: 'If it is Thursday when the afternoon begins, then I choose one thing to try, and tell Theo.', principle: 'P16', minutes: 20, opens: entry('e165'), state: 'done', on: 4, since: '2026-W45' },
    { key: 'contact.jonas-weber', kind: 'contact', what: 'Tell Jonas Weber what came of his question', why: 'Monthly is your rhythm; the last contact was 3 weeks ago, and he knows about Wednesdays.', ifThen: 'If it is Tuesday with the first coffee, then I tell Jonas which Wednesdays held.', principle: 'P25', minutes: 30, opens: writeTo('jonas-weber'), state: 'done', on: 2 },
    { key: 'own.two-teams', kind: 'own', what: 'List what two teams would stop arguing about', ifThen: 'If it is Wednesday at eight, then I write for an hour before mail.', minutes: 45, opens: { open: 'none' }, state: 'done', on: 3 },
    { key: 'contact.colm-brady', kind: 'contact', what: 'Write to Colm Brady', why: 'Quarterly is your rhythm; the last contact was 16 weeks ago. You noted as next step: “Show him the two pages before the budget”.', ifThen: 'If it is Thursday after lunch, then I ask Colm for twenty minutes.', principle: 'P23', minutes: 30, opens: writeTo('colm-brady'), state: 'not-this-week', on: 4 },
    checkIn('2026-W46', 7),
  ]),
  ...planned('2026-W47', [
    { key: 'own.friday-answers', kind: 'own', what: 'Reread a year of Friday answers in one go', ifThen: 'If it is Tuesday when the day ends, then I read from the oldest to the newest.', minutes: 20, opens: { open: 'none' }, state: 'done', on: 2 },
    { key: 'contact.priyanka-nair', kind: 'contact', what: 'Write to Priyanka Nair', why: 'Every 8 weeks is your rhythm; the last contact was 9 weeks ago. She would share the draft if it came to two teams.', ifThen: 'If it is Thursday before lunch, then I ask Priyanka for half an hour.', principle: 'P27', minutes: 30, opens: writeTo('priyanka-nair'), state: 'done', on: 4 },
    { key: 'journal.feedback.e168', kind: 'feedback', what: 'Act on one piece of feedback, and show it', why: 'Jonas hears you describe your current job in the past tense. It is worth most while he remembers saying it.', ifThen: 'If it is Thursday after the team meeting, then I choose one thing to do differently, and tell him.', principle: 'P16', minutes: 20, opens: entry('e168'), state: 'open' },
    { key: 'contact.sunita-rao', kind: 'contact', what: 'Give something back to Sunita Rao', why: 'Quarterly is your rhythm; the last contact was 15 weeks ago. To respect: “Calls on walks, never video. Not on Mondays”.', ifThen: 'If it is Friday with the first coffee, then I send Sunita the two pages.', principle: 'P25', minutes: 30, opens: writeTo('sunita-rao'), state: 'not-this-week', on: 5 },
    checkIn('2026-W47', 5),
  ]),
];
