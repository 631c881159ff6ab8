import type { Career } from '../career.ts';
import { confidenceIn } from '../experiments/confidence.ts';
import { type Hypothesis, openHypotheses } from '../experiments/hypotheses.ts';
import { readTitle } from '../people/title-reading/read-title.ts';
import { forkTitles, profileOf } from '../profile/profile.ts';
import { quote, sayPercent } from '../say.ts';
import type { Phase } from '../skills/skills.ts';
import { phaseInView } from '../standing.ts';
import type { Day } from '../time.ts';

/** A way on that has not been walked yet: where it would lead, what is said of it, and what to look at before it is chosen. */
export type MapFuture = { readonly id: string; readonly title: string; readonly lane: Phase; readonly says: string; readonly opens: string };

type Way = 'people' | 'individual';
const ways: readonly Way[] = ['people', 'individual'];
const usualLane: Record<Way, Phase> = { individual: 'senior', people: 'leader' };
/** More dashed lines than these could not be told apart. */
const most = 3;
const longest = 40;

const isPlace = ({ about, subject }: Hypothesis): boolean => about === 'role' || about === 'industry' || (about === 'fork' && subject !== undefined);
const wayOf = ({ about, subject }: Hypothesis): Way | undefined => (about === 'fork' ? ways.find((way) => way === subject) : undefined);

/** A role is read like any title; an industry lies in the phase in view. */
function laneOf(career: Career, { about, subject }: Hypothesis, day: Day): Phase {
  const inView = phaseInView(career, day) ?? 'senior';
  if (about !== 'role' || !subject) return inView;
  const { function: trade, seniority } = readTitle(subject);
  if (seniority === 'head' || seniority === 'executive' || /\b(group|lead)\b/i.test(subject)) return 'leader';
  return trade === 'product' ? 'senior' : inView;
}

/** What is believed about where to go, the surest first. */
function believed(career: Career): { readonly row: Hypothesis; readonly sure: number }[] {
  const rows = openHypotheses(career).filter(isPlace);
  return rows.map((row) => ({ row, sure: confidenceIn(career, row).now })).sort((a, b) => b.sure - a.sure || (a.row.id < b.row.id ? -1 : 1));
}

/** The ways of the fork toward the target: the one that was chosen, both while it is open, none while nothing was said. */
function forkFutures(career: Career): (MapFuture & { readonly way: Way })[] {
  const { targetPhase, fork } = profileOf(career);
  if (targetPhase === undefined && fork === undefined) return [];
  const open = ways.filter((way) => fork === undefined || fork === 'open' || fork === way);
  return open.map((way) => ({
    way,
    id: `fork.${way}`,
    title: forkTitles[way],
    lane: targetPhase ?? usualLane[way],
    says: 'not yet walked',
    opens: '/path/fork',
  }));
}

/** The ways ahead: those of the fork, and what is believed about roles and industries. A way with a belief of its own opens that. */
export function mapFutures(career: Career, day: Day): MapFuture[] {
  const beliefs = believed(career);
  const saysOf = ({ row, sure }: (typeof beliefs)[number]): string => `${sayPercent(sure)} sure: ${quote(row.belief, 120)}`;
  const fork = forkFutures(career).map(({ way, ...future }): MapFuture => {
    const belief = beliefs.find(({ row }) => wayOf(row) === way);
    return belief ? { ...future, says: saysOf(belief), opens: `/lab/${belief.row.id}` } : future;
  });
  const drawn = new Set(fork.map(({ opens }) => opens));
  const others = beliefs.filter(({ row }) => !drawn.has(`/lab/${row.id}`) && !(wayOf(row) && fork.some(({ id }) => id === `fork.${wayOf(row)}`)));
  return [
    ...fork,
    ...others.slice(0, most).map((belief): MapFuture => {
      const { row } = belief;
      const way = wayOf(row);
      return {
        id: `hypothesis.${row.id}`,
        title: way ? forkTitles[way] : (row.subject ?? quote(row.belief, longest)),
        lane: way ? usualLane[way] : laneOf(career, row, day),
        says: saysOf(belief),
        opens: `/lab/${row.id}`,
      };
    }),
  ];
}
