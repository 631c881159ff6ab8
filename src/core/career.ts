import { assessment } from './assessments/assessments.ts';
import { need } from './board/needs.ts';
import { committee, decider, exposure } from './committee/committee.ts';
import { community } from './communities/communities.ts';
import { conversation } from './conversations/conversations.ts';
import { feedback } from './conversations/feedback.ts';
import { promise } from './conversations/promises.ts';
import { document } from './documents/documents.ts';
import { experiment } from './experiments/experiments.ts';
import { hypothesis } from './experiments/hypotheses.ts';
import { entry } from './journal/journal.ts';
import { term } from './journal/portable/terms.ts';
import type { BodyOfKind, Kind } from './kind.ts';
import { competency, ladder } from './ladders/ladders.ts';
import { learning } from './learning/learning.ts';
import { move } from './moves/moves.ts';
import { opportunity } from './opportunities/opportunities.ts';
import { advice } from './people/advice/advice.ts';
import { group } from './people/groups.ts';
import { milestone } from './people/milestones.ts';
import { person } from './people/people.ts';
import { touchpoint } from './people/touchpoints.ts';
import { profile } from './profile/profile.ts';
import { cycle, outlook, signal } from './promotion/promotion.ts';
import { checkin } from './pulse/pulse.ts';
import { ringing } from './radar/answers.ts';
import type { Table } from './record.ts';
import { project, role } from './roles/roles.ts';
import { setback, writing } from './setbacks/setbacks.ts';
import { mailing } from './updates/mailings.ts';
import { update } from './updates/updates.ts';

/** Every kind of record a career holds. */
export const kinds = {
  profile,
  role,
  project,
  entry,
  checkin,
  person,
  touchpoint,
  advice,
  milestone,
  community,
  committee,
  decider,
  exposure,
  conversation,
  promise,
  feedback,
  group,
  need,
  move,
  assessment,
  ladder,
  competency,
  ringing,
  cycle,
  signal,
  outlook,
  hypothesis,
  experiment,
  update,
  mailing,
  opportunity,
  document,
  learning,
  term,
  setback,
  writing,
} as const;
export type KindName = keyof typeof kinds;

/** One immutable snapshot of everything a person has written: a table for each kind. Kinds of a newer version are carried along. */
export type Career = { readonly [K in KindName]: Table<BodyOfKind<(typeof kinds)[K]>> };

export const emptyCareer: Career = Object.fromEntries(Object.keys(kinds).map((name) => [name, new Map()])) as unknown as Career;

/** The kind with this name; undefined for one of a newer version. */
export const kindNamed = (name: string): Kind | undefined => (Object.hasOwn(kinds, name) ? (kinds[name as KindName] as unknown as Kind) : undefined);
