import type { Assessment } from '#core/assessments/assessments.ts';
import type { Need } from '#core/board/needs.ts';
import type { Committee, Decider, Exposure } from '#core/committee/committee.ts';
import type { Community } from '#core/communities/communities.ts';
import type { Experiment } from '#core/experiments/experiments.ts';
import type { Hypothesis } from '#core/experiments/hypotheses.ts';
import type { Conversation } from '#core/conversations/conversations.ts';
import type { Feedback } from '#core/conversations/feedback.ts';
import type { Promised } from '#core/conversations/promises.ts';
import type { Entry } from '#core/journal/journal.ts';
import type { Term } from '#core/journal/portable/terms.ts';
import type { Learning } from '#core/learning/learning.ts';
import type { Move } from '#core/moves/moves.ts';
import type { Advice } from '#core/people/advice/advice.ts';
import type { Milestone } from '#core/people/milestones.ts';
import type { Person } from '#core/people/people.ts';
import type { Touchpoint } from '#core/people/touchpoints.ts';
import type { Profile } from '#core/profile/profile.ts';
import type { PulseItem } from '#core/pulse/pulse.ts';
import type { Project, Role } from '#core/roles/roles.ts';
import type { Setback, Writing } from '#core/setbacks/setbacks.ts';

/** Rows as they are written by hand; what the script adds is left out. */
export type SampleEntry = Omit<Entry, 'id'>;
export type SampleTouchpoint = Omit<Touchpoint, 'id'>;
export type SampleMove = Omit<Move, 'id'>;
export type SampleAssessment = Omit<Assessment, 'id'>;
export type SampleProfile = Omit<Profile, 'id'>;
export type SampleRole = Role;
export type SampleProject = Project;
export type SampleNeed = Need;
export type SampleAdvice = Advice;
export type SampleCommunity = Community;
export type SampleCommittee = Omit<Committee, 'id'>;
export type SampleDecider = Decider;
export type SampleExposure = Exposure;
export type SampleSetback = Setback;
export type SampleWriting = Writing;
export type SampleMilestone = Milestone;
export type SampleLearning = Learning;
export type SampleTerm = Term;
export type SampleConversation = Conversation;
export type SamplePromise = Promised;
export type SampleFeedback = Feedback;
export type SamplePerson = Person;
export type SampleHypothesis = Hypothesis;
export type SampleExperiment = Experiment;

/** A stretch of weeks in which the check-ins lie around `around`; `until` lets them drift there by its last week. */
export type Stretch = {
  /** Its own, so that changing one stretch leaves the others as they are. */
  readonly seed: number;
  readonly from: string;
  readonly to: string;
  readonly around: Readonly<Record<PulseItem, number>>;
  readonly until?: Readonly<Record<PulseItem, number>>;
  /** Chance of the tick at the beginning and at the end. */
  readonly tick: readonly [number, number];
  /** Chance that a week is answered. */
  readonly answered: number;
};
