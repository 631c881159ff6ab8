import type { Career } from '../../career.ts';
import type { Draft, DraftedLine, DraftedSection } from '../../documents/draft.ts';
import type { Day } from '../../time.ts';
import { plateauRadar } from '../plateau-radar.ts';
import { chanceWords, otherCauseWords, plateauFinding } from '../plateau-words.ts';
import { promotionSide } from '../promotion-side.ts';
import { promotionFinding } from '../promotion-words.ts';
import { headSection, plainLine } from './draft-lines.ts';
import { peopleLines } from './quarter-people.ts';
import { standingLines } from './quarter-standing.ts';
import { energyLines, triedLines } from './quarter-work.ts';
import { spanWords } from './span-words.ts';

/** The steps of a quarterly review in their order; each is a section of its document. */
export const reviewSteps = ['stand', 'tried', 'energy', 'people', 'radar', 'bets'] as const;
export type ReviewStep = (typeof reviewSteps)[number];
export const reviewStepTitles: Record<ReviewStep, string> = {
  stand: 'Where I stand, then and now',
  tried: 'What I tried and learned',
  energy: 'What gave energy, what drained it',
  people: 'Who was there, and what changed on my board',
  radar: 'What the radar says',
  bets: 'My bets for the next quarter',
};

/** What both dials of the radar say on a day; "likely" is the most they say. */
export function radarLines(career: Career, day: Day): DraftedLine[] {
  const growth = plateauRadar.of(career, day);
  const words = [`${plateauFinding(growth)}.`, chanceWords(growth), otherCauseWords(growth)].filter(Boolean).join(' ');
  return [
    plainLine('growth', 'bullet', words, [{ kind: 'radar', id: 'growth' }]),
    plainLine('promotion', 'bullet', `${promotionFinding(promotionSide.of(career, day))}.`, [{ kind: 'radar', id: 'promotion' }]),
  ];
}

/**
 * A quarter looked back on, for oneself: position then and now, what was tried and learnt, energy, people, radar. The bets for
 * the next one are one's own lines. What people or check-ins said in notes, and thoughts of leaving, never go in.
 */
export function quarterlyReview(career: Career, quarter: { readonly from: Day; readonly to: Day }, today: Day): Draft {
  const { from } = quarter;
  const to = quarter.to < today ? quarter.to : today;
  const lines: Record<ReviewStep, DraftedLine[]> = {
    stand: standingLines(career, from, to),
    tried: triedLines(career, from, to),
    energy: energyLines(career, from, to),
    people: peopleLines(career, from, to),
    radar: radarLines(career, to),
    bets: [],
  };
  const section = (id: ReviewStep): DraftedSection => ({ id, title: reviewStepTitles[id], name: reviewStepTitles[id], own: 'bullet', lines: lines[id] });
  return {
    title: 'Quarterly review',
    sections: [headSection(career, 'Quarterly review', `for myself, ${spanWords({ from, to }, today)}`), ...reviewSteps.map(section)],
  };
}
