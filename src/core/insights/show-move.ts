import type { Career } from '../career.ts';
import { showKey, writeShowTarget } from '../committee/show-key.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate } from '../moves/candidate.ts';
import type { Day } from '../time.ts';
import { workTitle } from './room-claims.ts';
import { type ShowingType, showingMinutes } from './room-showings.ts';

/** The move to show somebody a piece of work. */
export function showMove(career: Career, { person, how, entry }: { person: string; how: ShowingType; entry?: string | undefined }, day: Day) {
  const row = entry === undefined ? undefined : career.entry.get(entry);
  const name = career.person.get(person)?.name ?? 'somebody';
  const work = row ? `“${workTitle(row)}”` : 'a piece of your work';
  const key = showKey(person);
  const doing = how === 'demo' ? `ask ${name} for half an hour to show it` : `send ${name} a short note about it`;
  return {
    key,
    kind: 'exposure',
    what: how === 'demo' ? `Show ${work} to ${name}` : `Send ${name} a note about ${work}`,
    ifThen: ifThen('exposure', key, day, doing),
    principle: 'P18',
    minutes: showingMinutes[how],
    opens: { open: 'show', target: writeShowTarget({ person, how, entry: row?.id }) },
  } satisfies Partial<Candidate>;
}
