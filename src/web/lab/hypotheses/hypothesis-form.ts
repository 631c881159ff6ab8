import type { Hypothesis, HypothesisSubject } from '#core/experiments/hypotheses.ts';

/** A hypothesis as the form holds it: numbers as typed, how sure in whole percents. */
export type HypothesisForm = {
  readonly belief: string;
  readonly about: HypothesisSubject;
  readonly subject: string;
  readonly percent: number;
  readonly gain: string;
  readonly loss: string;
};

/** As much to gain as to lose: what is lopsided from the start leaves nothing to test. */
const empty: HypothesisForm = { belief: '', about: 'role', subject: '', percent: 50, gain: '26', loss: '26' };

export const hypothesisToForm = (row: Partial<Hypothesis>): HypothesisForm => ({
  belief: row.belief ?? empty.belief,
  about: row.about ?? empty.about,
  subject: row.subject ?? empty.subject,
  percent: row.confidence === undefined ? empty.percent : Math.round(row.confidence * 100),
  gain: row.gain === undefined ? empty.gain : String(row.gain),
  loss: row.loss === undefined ? empty.loss : String(row.loss),
});

/** "12,5" as a number; NaN for what is none, so that the action says what to write. */
export const typedWeeks = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed.trim().replace(',', '.')));

const ownWords: readonly HypothesisSubject[] = ['role', 'industry', 'way-of-working'];

/** Another thing it is about: which one it was goes with it only where both are said in own words. */
export const aboutChanged = (form: HypothesisForm, about: HypothesisSubject): Partial<HypothesisForm> => ({
  about,
  ...(ownWords.includes(about) && ownWords.includes(form.about) ? {} : { subject: '' }),
});

/** What the form says, null where nothing is. A belief is one sentence, so its lines are joined. */
export const hypothesisFields = (form: HypothesisForm) => ({
  belief: form.belief.replace(/\s+/g, ' ').trim(),
  about: form.about,
  subject: form.subject.trim() || null,
  confidence: form.percent / 100,
  gain: typedWeeks(form.gain),
  loss: typedWeeks(form.loss),
});
