import type { Action } from './action.ts';
import * as assessments from './assessments/actions.ts';
import * as board from './board/actions.ts';
import * as committee from './committee/actions.ts';
import * as communities from './communities/actions.ts';
import * as conversations from './conversations/actions.ts';
import * as agendas from './conversations/agenda-actions.ts';
import * as feedback from './conversations/feedback-actions.ts';
import * as promises from './conversations/promise-actions.ts';
import * as documents from './documents/actions.ts';
import * as hypotheses from './experiments/hypothesis-actions.ts';
import * as experimentPlans from './experiments/plan-actions.ts';
import * as experimentRuns from './experiments/run-actions.ts';
import * as answeringUpdates from './insights/answer-update.ts';
import * as beginningUpdates from './insights/begin-update.ts';
import * as closing from './insights/close-need.ts';
import * as talks from './insights/hold-talk.ts';
import * as keeping from './insights/keep-feedback.ts';
import * as lessons from './insights/keep-lesson.ts';
import * as using from './insights/learning-used.ts';
import * as many from './insights/many-people.ts';
import * as merging from './insights/merge-people.ts';
import * as planAhead from './insights/plan-next-week.ts';
import * as planningTalks from './insights/plan-talk.ts';
import * as plan from './insights/plan-week.ts';
import * as practising from './insights/practise-skill.ts';
import * as readoutLessons from './insights/read-out-lesson.ts';
import * as talkLetters from './insights/send-talk-letter.ts';
import * as showing from './insights/show-work.ts';
import * as bets from './insights/take-bet.ts';
import * as trying from './insights/try-fork.ts';
import * as ways from './insights/ways/take-way.ts';
import * as journal from './journal/actions.ts';
import * as terms from './journal/portable/actions.ts';
import * as ladders from './ladders/actions.ts';
import * as ladderOrder from './ladders/order.ts';
import * as learning from './learning/actions.ts';
import * as moves from './moves/actions.ts';
import * as opportunities from './opportunities/actions.ts';
import * as people from './people/actions.ts';
import * as advice from './people/advice/actions.ts';
import * as exchanges from './people/advice/exchange-actions.ts';
import * as warmUp from './people/advice/warm-up-actions.ts';
import * as groups from './people/group-actions.ts';
import * as milestones from './people/milestone-actions.ts';
import * as seats from './people/seat-actions.ts';
import * as datedTies from './people/tie-actions.ts';
import * as profile from './profile/actions.ts';
import * as promotion from './promotion/actions.ts';
import * as pulse from './pulse/actions.ts';
import * as radar from './radar/actions.ts';
import * as roles from './roles/actions.ts';
import * as setbacks from './setbacks/actions.ts';
import * as setbackDays from './setbacks/day-actions.ts';
import * as privateWriting from './setbacks/writing-actions.ts';
import * as updates from './updates/actions.ts';
import * as mailings from './updates/mailing-actions.ts';

/** Every action the app can do, for what names them: the palette, the CLI, the server. */
export const actions: readonly Action[] = [
  profile,
  roles,
  journal,
  pulse,
  radar,
  promotion,
  people,
  many,
  merging,
  groups,
  milestones,
  communities,
  committee,
  showing,
  conversations,
  agendas,
  promises,
  feedback,
  planningTalks,
  talks,
  talkLetters,
  keeping,
  datedTies,
  advice,
  warmUp,
  exchanges,
  board,
  closing,
  seats,
  moves,
  plan,
  planAhead,
  bets,
  practising,
  trying,
  ways,
  assessments,
  ladders,
  ladderOrder,
  hypotheses,
  experimentPlans,
  experimentRuns,
  updates,
  mailings,
  answeringUpdates,
  beginningUpdates,
  opportunities,
  documents,
  learning,
  using,
  terms,
  setbacks,
  setbackDays,
  privateWriting,
  lessons,
  readoutLessons,
].flatMap((room) => Object.values(room) as unknown as Action[]);

const actionsByName = new Map(actions.map((action) => [action.name, action]));
export const actionNamed = (name: string): Action | undefined => actionsByName.get(name);
