/** What a private page may begin with. None has to be answered. */
export const pagePrompts = [
  'What happened, in the order it happened',
  'What I feel about it today',
  'What I am relieved about',
  'What I would tell somebody who starts there tomorrow',
  'What I want more of, and less of',
  'What nobody saw that I did',
] as const;

/** Fifteen minutes were studied (Spera et al. 1994; on average little helped, Frattaroli 2006): a hint, never a timer. */
export const pageMinutes = 15;
