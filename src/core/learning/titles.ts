import type { LearningState, LearningType } from './learning.ts';

export const learningTitles: Record<LearningType, string> = { book: 'Book', course: 'Course', conference: 'Conference', other: 'Article, talk or other' };
export const learningStateTitles: Record<LearningState, string> = { want: 'Want to', underway: 'Underway', done: 'Done', aside: 'Set aside' };
