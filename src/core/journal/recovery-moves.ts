import type { Career } from '../career.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate } from '../moves/candidate.ts';
import { capitalised, quote, sayOn } from '../say.ts';
import { isLowOnEnergy, type Layoff, latestEnergy } from '../standing.ts';
import type { Day } from '../time.ts';
import type { Entry } from './journal.ts';
import type { Recent } from './recent.ts';

/** Weeks after a layoff: looking back comes after time and company, putting it another way after that. */
const [lookBackAfter, reframeAfter] = [2, 4];

function latestLesson(career: Career, since: Day): Entry | undefined {
  let latest: Entry | undefined;
  for (const row of career.entry.values())
    if (row.type === 'lesson' && row.day >= since && (!latest || row.day > latest.day || (row.day === latest.day && row.id > latest.id))) latest = row;
  return latest;
}

export function afterLayoff(career: Career, { role, on, weeks }: Layoff, day: Day): Candidate[] {
  if (!role) return [];
  const place = role.company ?? role.title;
  const lesson = latestLesson(career, on);
  if (weeks < lookBackAfter) return [];
  if (!lesson) {
    const key = `recovery.lessons.${role.id}`;
    return [
      {
        key,
        kind: 'recovery',
        what: 'Write down what you take with you',
        why: `${place} is over; what you learned there is not. Three lines for yourself are enough, and you can stop at any point.`,
        ifThen: ifThen('recovery', key, day, `write one thing I learned at ${place}`),
        principle: 'P36',
        minutes: 15,
        value: 7,
        opens: { open: 'capture', target: 'lesson' },
      },
    ];
  }
  if (weeks < reframeAfter || lesson.day >= day) return [];
  const key = `recovery.reframe.${role.id}`;
  return [
    {
      key,
      kind: 'recovery',
      what: 'Say one hard sentence another way',
      why: `${capitalised(sayOn(lesson.day, day))} you wrote ${quote(lesson.text)}. Where a sentence says that something failed, try what it says you learned.`,
      ifThen: ifThen('recovery', key, day, 'turn one “I failed” into an “I learned”'),
      principle: 'P37',
      minutes: 10,
      value: 5.5,
      opens: { open: 'capture', target: 'lesson' },
    },
  ];
}

export function afterLowEnergy(career: Career, { gave, drained, lessonThisWeek }: Recent, day: Day): Candidate[] {
  if (!isLowOnEnergy(career, day)) return [];
  const energy = `Your latest check-in says energy ${latestEnergy(career, day)} of 5.`;
  const moves: Candidate[] = [];
  if (!lessonThisWeek)
    moves.push({
      key: 'journal.drained',
      kind: 'recovery',
      what: 'Write one line about what drained you',
      why: drained ? `${energy} ${capitalised(sayOn(drained.day, day))} you wrote ${quote(drained.text)}.` : `${energy} What took it is easiest to see now.`,
      ifThen: ifThen('recovery', 'journal.drained', day, 'write what took my energy, and what I would change'),
      principle: 'P13',
      minutes: 5,
      value: 6,
      opens: { open: 'capture', target: 'lesson' },
    });
  if (gave)
    moves.push({
      key: 'journal.energy',
      kind: 'recovery',
      what: 'Put half an hour of what gives you energy into this week',
      why: `${energy} ${capitalised(sayOn(gave.day, day))} you wrote that ${quote(gave.text)} gave you some.`,
      ifThen: ifThen('recovery', 'journal.energy', day, 'block half an hour for it'),
      principle: 'P13',
      minutes: 30,
      value: 5.5,
      opens: { open: 'entry', target: gave.id },
    });
  return moves;
}
