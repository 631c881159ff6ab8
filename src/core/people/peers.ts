import type { Career } from '../career.ts';
import { sayCount } from '../say.ts';
import { type Day, daysBetween } from '../time.ts';
import { milestoneSentence } from './milestone-words.ts';
import { milestonesNear, type NearMilestone } from './milestones-near.ts';
import { hasTie, type Person } from './people.ts';
import { type Rhythm, rhythmOf } from './rhythm.ts';

export type Peer = { readonly person: Person; readonly rhythm: Rhythm };
export type Peers = {
  /** Peers now, those who were not in touch for the longest first. */
  readonly all: readonly Peer[];
  /** Among them those with half a year of silence, or never in touch; nobody who is paused. */
  readonly quiet: readonly Peer[];
  /** Milestones to be there for now: those of peers, then those of others. */
  readonly near: readonly NearMilestone[];
};

const quietDays = 182;

/** The people at one's own stage, where each stands, and what to be there for. */
export function peersOf(career: Career, today: Day): Peers {
  const all = [...career.person.values()].filter((row) => hasTie(row, 'peer')).map((person) => ({ person, rhythm: rhythmOf(career, person, today) }));
  all.sort((a, b) => (a.rhythm.last ?? '').localeCompare(b.rhythm.last ?? '') || a.person.name.localeCompare(b.person.name));
  const isQuiet = ({ rhythm }: Peer) => rhythm.state !== 'paused' && (rhythm.last === undefined || daysBetween(rhythm.last, today) > quietDays);
  const near = milestonesNear(career, today);
  const isPeer = ({ person }: NearMilestone) => hasTie(person, 'peer');
  return { all, quiet: all.filter(isQuiet), near: [...near.filter(isPeer), ...near.filter((one) => !isPeer(one))] };
}

/** The finding of the view: what has just happened, else who has been quiet, else that all is well. */
export function peersFinding({ all, quiet, near }: Peers, today: Day, gentle: boolean): string {
  const [first] = near;
  if (first) return milestoneSentence(first, today);
  if (all.length === 0) return 'Peers begin with one name';
  if (quiet.length === 0 || gentle)
    return all.length === 1 ? `${all[0]?.person.name} is at your stage` : `You are in touch with your ${sayCount(all.length, 'peer')}`;
  if (quiet.length === 1) return `You have not been in touch with ${quiet[0]?.person.name} for a while`;
  return `You have not been in touch with ${sayCount(quiet.length, 'peer')} for a while`;
}
