import { refuse } from '../action.ts';

/** What several actions of this room say when something was removed meanwhile. */
export const noTalk = refuse('That conversation is no longer here.');
export const noFeedback = refuse('That feedback is no longer here.');
export const noPromise = refuse('That promise is no longer here.');
export const noPerson = refuse('That person is no longer here.');
