import type { Career } from '../../career.ts';
import { ifThen } from '../../if-then.ts';
import type { Candidate, Settled } from '../../moves/candidate.ts';
import type { Move } from '../../moves/moves.ts';
import type { RoomMoves } from '../../moves/room-moves.ts';
import { needInSentence } from '../../need-words.ts';
import { quote, sayOn, sayWeeks } from '../../say.ts';
import { recentLayoff } from '../../standing.ts';
import { addDays, type Day, daysBetween } from '../../time.ts';
import type { Person } from '../people.ts';
import { type Advice, adviceState } from './advice.ts';
import { daysWaited, patienceDays, type WarmUp, warmUpOf } from './warm-up.ts';

const outcomeKey = (advice: string): string => `advice.outcome.${advice}`;
const tellKey = (advice: string): string => `advice.tell.${advice}`;
const stepKey = (who: string, step: string): string => `warm-up.${who}.${step}`;

/** Time to have tried it. */
const triedDays = 28;
/** What was advised longer ago is no longer asked about. */
const forgottenDays = 270;
const mostWarmUps = 3;

function askWhatCame(row: Advice, { name }: Person, day: Day): Candidate {
  const key = outcomeKey(row.id);
  return {
    key,
    kind: 'reflection',
    what: `Write down what came of ${name}’s advice`,
    why: `${sayWeeks(Math.floor(daysBetween(row.day, day) / 7))} ago they told you: ${quote(row.said)}. Whoever hears what came of their advice gladly gives more.`,
    ifThen: ifThen('reflection', key, day, `write two lines on what I did with it, and tell ${name}`),
    principle: 'P22',
    minutes: 5,
    value: 5.6,
    opens: { open: 'advice', target: row.id },
  };
}

function tell(row: Advice, { id, name }: Person, day: Day): Candidate {
  const key = tellKey(row.id);
  return {
    key,
    kind: 'contact',
    what: `Tell ${name} what came of their advice`,
    why: `They told you ${sayOn(row.day, day)}: ${quote(row.said)}. You wrote down what came of it; they have not heard.`,
    ifThen: ifThen('contact', key, day, `send ${name} three sentences on what came of it`),
    principle: 'P25',
    minutes: 10,
    value: 6.4,
    opens: { open: 'write-to', target: id },
  };
}

type Said = Pick<Candidate, 'what' | 'why' | 'principle' | 'minutes' | 'value'> & { readonly doing: string; readonly open?: 'person' | 'prepare' };

/** What the next small step asks of a week; nothing where one only has to wait. */
function stepWords({ task, step, need, asked }: WarmUp, { name }: Person, day: Day): Said | undefined {
  const about = need === undefined ? '' : ` about ${needInSentence(need)}`;
  if (task === 'ask')
    return {
      what: `Ask ${name} one question${about}`,
      why: `You noticed ${name}${about ? ` for ${about.slice(7)}` : ''}. One question that takes ten minutes to answer is the whole step; nobody has to agree to anything.`,
      principle: 'P22',
      minutes: 15,
      value: 5,
      doing: `send ${name} one question that is easy to answer by e-mail`,
    };
  if (task === 'wait' && asked && daysWaited(asked, day) >= patienceDays)
    return {
      what: `Note what ${name} answered, or let it rest`,
      why: `You asked ${sayWeeks(Math.floor(daysWaited(asked, day) / 7))} ago. If an answer came it is worth keeping; if none did, somebody else can be asked.`,
      principle: 'P23',
      minutes: 4,
      value: 3.6,
      doing: 'write down the answer, or let it rest',
      open: 'person',
    };
  if (task === 'wait' && step === 'call')
    return {
      what: `Come prepared to the call with ${name}`,
      why: `You have asked for twenty minutes. What they told you last, what you promised and two questions stand on one page.`,
      principle: 'P24',
      minutes: 10,
      value: 4.2,
      doing: `read the page and choose two questions for ${name}`,
      open: 'prepare',
    };
  if (task === 'call')
    return {
      what: `Ask ${name} for a short call`,
      why: `Two answers of theirs have helped you, and they know what came of both. Twenty minutes with two questions sent beforehand is the next step.`,
      principle: 'P24',
      minutes: 20,
      value: 5,
      doing: `ask ${name} for twenty minutes and write down two questions`,
    };
  if (task === 'rhythm')
    return {
      what: `Choose a rhythm with ${name}`,
      why: `You have asked, told and talked. A rhythm keeps it from resting on memory.`,
      principle: 'P23',
      minutes: 3,
      value: 4.6,
      doing: `choose how often I want to be in touch with ${name}`,
      open: 'person',
    };
  if (task === 'board')
    return {
      what: `Give ${name} a seat on your board`,
      why: `${name} has answered, heard what came of it, and has a rhythm. The seat is yours to give, whether you tell them or not.`,
      principle: 'P20',
      minutes: 5,
      value: 4.4,
      doing: `decide which need ${name} serves`,
      open: 'person',
    };
  return undefined;
}

function takeStep(row: Person, warm: WarmUp, day: Day): Candidate[] {
  const said = warm.from <= day ? stepWords(warm, row, day) : undefined;
  if (!said) return [];
  const key = stepKey(row.id, warm.task === 'wait' ? `wait-${warm.step}` : warm.step);
  const { doing, open = 'write-to', ...words } = said;
  return [{ key, kind: 'contact', ...words, ifThen: ifThen('contact', key, day, doing), opens: { open, target: row.id } }];
}

function offer(career: Career, day: Day): Candidate[] {
  if (recentLayoff(career, day)) return [];
  const rows = [...career.advice.values()].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? -1 : 1));
  const untold = new Set<string>();
  const advised = rows.flatMap((row): Candidate[] => {
    const who = career.person.get(row.from);
    if (!who || row.day < addDays(day, -forgottenDays) || untold.has(row.from)) return [];
    const state = adviceState(row);
    if (state === 'told' || (state === 'open' && row.day > addDays(day, -triedDays))) return [];
    untold.add(row.from);
    return [state === 'open' ? askWhatCame(row, who, day) : tell(row, who, day)];
  });
  const warming: { readonly since: string; readonly step: Candidate }[] = [];
  for (const row of career.person.values()) {
    const warm = row.warmUp && (row.pausedUntil ?? '') <= day ? warmUpOf(career, row) : undefined;
    if (warm) for (const step of takeStep(row, warm, day)) warming.push({ since: `${warm.from} ${row.id}`, step });
  }
  warming.sort((a, b) => (a.since < b.since ? -1 : 1));
  return [...advised.slice(0, 2), ...warming.slice(0, mostWarmUps).map(({ step }) => step)];
}

function met(career: Career, { key, planned }: Move): Settled | undefined {
  const of = (begin: string) => (key.startsWith(begin) ? career.advice.get(key.slice(begin.length)) : undefined);
  const outcome = of('advice.outcome.');
  if (outcome?.followed !== undefined) return { how: 'Written down' };
  const told = of('advice.tell.');
  if (told?.told !== undefined) return { how: 'Told', on: told.told };
  const [, who = '', step] = /^warm-up\.(.+)\.([a-z-]+)$/.exec(key) ?? [];
  const row = career.person.get(who);
  if (!row) return undefined;
  const warm = warmUpOf(career, row);
  if (!warm) return row.warmUp?.ended === undefined ? undefined : { how: 'Let rest', on: row.warmUp.ended };
  const now = warm.task === 'wait' ? `wait-${warm.step}` : warm.step;
  return now === step && warm.task !== 'done' ? undefined : { how: 'Step taken', ...(warm.asked && warm.asked.day >= planned ? { on: warm.asked.day } : {}) };
}

/** The moves that advice and warm-ups suggest: what came of it, telling them, and the next small step with somebody new. */
export const adviceMoves: RoomMoves = { offer, met };
