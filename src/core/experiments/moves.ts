import type { Career } from '../career.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { quote, sayOn } from '../say.ts';
import { recentLayoff } from '../standing.ts';
import { addDays, type Day, daysBetween, mondayOf, type Week } from '../time.ts';
import { type Experiment, stateOf } from './experiments.ts';
import { isAgreed, lanesOf } from './lanes.ts';
import { asksReading, asksReadout, endOf, progressOf } from './schedule.ts';

/** What was planned long ago and never begun, or has long been over, is not asked for any more. */
const askedForDays = 60;

const readingKey = (id: string): string => `experiment.reading.${id}`;
const readoutKey = (id: string): string => `experiment.readout.${id}`;
const startKey = (id: string): string => `experiment.start.${id}`;

function noteIt(row: Experiment, week: Week, day: Day): Candidate {
  const key = readingKey(row.id);
  const progress = progressOf(row, day);
  const last = row.readings?.at(-1);
  return {
    key,
    kind: 'experiment',
    what: `Note how this week of ${quote(row.title, 48)} felt`,
    why: `${progress ? `Day ${progress.day} of ${progress.of}. ` : ''}${last ? `The last reading was ${last.energy > 0 ? '+' : ''}${last.energy}. ` : ''}Energy and a line are what the readout rests on.`,
    ifThen: ifThen('experiment', key, day, 'note the energy of the week and one line'),
    principle: 'P13',
    minutes: 2,
    value: 6.6,
    // Each week's reading is another thing to do.
    opens: { open: 'reading', target: `${row.id} ${week}` },
  };
}

function readItOut(row: Experiment, end: Day, day: Day): Candidate {
  const key = readoutKey(row.id);
  return {
    key,
    kind: 'experiment',
    what: `Read out ${quote(row.title, 48)}`,
    why: `${end === day ? 'Today is its last day.' : `Its last day was ${sayOn(end, day).replace(/^on /, '')}.`} What you agreed on before it began is waiting beside the answer.`,
    ifThen: ifThen('experiment', key, day, 'read what I wrote before it began, and say what it showed'),
    principle: 'P13',
    minutes: 15,
    value: 7.2,
    opens: { open: 'readout', target: row.id },
  };
}

function startIt(row: Experiment, from: Day, day: Day): Candidate {
  const key = startKey(row.id);
  const agreed = isAgreed(row);
  return {
    key,
    kind: 'experiment',
    what: agreed ? `Start ${quote(row.title, 48)}` : `Agree with yourself on ${quote(row.title, 48)}, then start it`,
    why: `You planned to begin ${sayOn(from, day)}. ${agreed ? 'What success means is written down.' : `It does not say yet what ${row.success?.trim() ? 'would make you drop the idea' : 'success means'}; decided afterwards, any result looks like a yes.`}`,
    ifThen: ifThen('experiment', key, day, agreed ? 'take its first step' : 'write what I would see if I am right, and if I am wrong'),
    principle: agreed ? 'P12' : 'P11',
    minutes: 10,
    value: 5.6,
    opens: { open: 'experiment', target: row.id },
  };
}

function offer(career: Career, day: Day): Candidate[] {
  if (career.experiment.size === 0 || recentLayoff(career, day)) return [];
  const { now, next } = lanesOf(career, day);
  const running = now.flatMap((row): Candidate[] => {
    const [end, week] = [endOf(row), asksReading(row, day)];
    if (end !== undefined && asksReadout(row, day)) return daysBetween(end, day) <= askedForDays ? [readItOut(row, end, day)] : [];
    return week === undefined ? [] : [noteIt(row, week, day)];
  });
  const sunday = addDays(mondayOf(day), 6);
  const planned = next.flatMap((row) =>
    row.from !== undefined && row.from <= sunday && daysBetween(row.from, day) <= askedForDays ? [startIt(row, row.from, day)] : [],
  );
  return [...running, ...planned];
}

function met(career: Career, { key, opens }: Move): Settled | undefined {
  const [id = '', week] = opens?.target?.split(' ') ?? [];
  const row = key.startsWith('experiment.') ? career.experiment.get(id) : undefined;
  if (!row) return undefined;
  const closed = row.readOut ?? row.stopped;
  const ended: Settled | undefined = closed === undefined ? undefined : { how: row.readOut === undefined ? 'Stopped' : 'Read out', on: closed };
  if (key === readingKey(id)) return row.readings?.some((one) => one.week === week) ? { how: 'Week noted' } : ended;
  if (key === readoutKey(id)) return ended;
  return key === startKey(id) && stateOf(row) !== 'planned' && row.started !== undefined ? { how: 'Started', on: row.started } : undefined;
}

/** Moves around one's own tests: begin what was planned, note its weeks, read it out on its last day. */
export const experimentMoves: RoomMoves = { offer, met };
