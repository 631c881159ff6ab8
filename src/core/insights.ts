import type { Insight } from './insight.ts';
import { askFirst } from './insights/ask-first.ts';
import { board } from './insights/board.ts';
import { boardRange } from './insights/board-range.ts';
import { careerMap } from './insights/career-map.ts';
import { contactsDue } from './insights/contacts-due.ts';
import { evidenceBySkill } from './insights/evidence-by-skill.ts';
import { fork } from './insights/fork.ts';
import { fourWays } from './insights/four-ways.ts';
import { gentleThing } from './insights/gentle-thing.ts';
import { giveBack } from './insights/give-back.ts';
import { ladderEvidence } from './insights/ladder-evidence.ts';
import { learningBySkill } from './insights/learning-by-skill.ts';
import { nextTest } from './insights/next-test.ts';
import { openTalks } from './insights/open-talks.ts';
import { plateauRadar } from './insights/plateau-radar.ts';
import { portableEvidence } from './insights/portable-evidence.ts';
import { promotionSide } from './insights/promotion-side.ts';
import { quietSkills } from './insights/quiet-skills.ts';
import { resumeDraft } from './insights/resume-draft.ts';
import { roomMap } from './insights/room-map.ts';
import { skillEvidence } from './insights/skill-evidence.ts';
import { skillLevels } from './insights/skill-levels.ts';
import { thisWeek } from './insights/this-week.ts';
import { weeklyPlan } from './insights/weekly-plan.ts';

/** Every insight that can be asked for by name: the CLI, the server. */
export const insights: readonly Insight[] = [
  thisWeek,
  weeklyPlan,
  contactsDue,
  quietSkills,
  evidenceBySkill,
  board,
  boardRange,
  askFirst,
  giveBack,
  skillLevels,
  careerMap,
  fork,
  skillEvidence,
  ladderEvidence,
  plateauRadar,
  promotionSide,
  fourWays,
  nextTest,
  resumeDraft,
  learningBySkill,
  portableEvidence,
  roomMap,
  gentleThing,
  openTalks,
];

const insightsByName = new Map(insights.map((insight) => [insight.name, insight]));
export const insightNamed = (name: string): Insight | undefined => insightsByName.get(name);
