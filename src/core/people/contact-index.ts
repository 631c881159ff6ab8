/** Loss of a week without contact, by rhythms passed: none until the rhythm is full, then rising, never above 3. */
export const contactLoss = (rhythmsPassed: number): number => Math.min(3, Math.max(0, rhythmsPassed - 1));

export type WeightParts = {
  /** How much their advice matters, 1 to 3. */
  readonly base: number;
  /** 1 when they serve a need that nobody else in touch covers, else 0. */
  readonly gap: number;
  /** A weak or long silent tie that is trusted: such ties bring what the close ones do not. */
  readonly dormant: boolean;
  /** They helped last. */
  readonly owed: boolean;
};

/** What a contact is worth beside others; the multipliers are design choices, not findings. */
export const contactWeight = ({ base, gap, dormant, owed }: WeightParts): number => base * (1 + 0.5 * gap) * (dormant ? 1.15 : 1) * (owed ? 1.2 : 1);

export type Waiting = {
  readonly weight: number;
  /** Weeks between contacts in this person's rhythm. */
  readonly rhythm: number;
  /** Whole weeks since the last contact. */
  readonly weeks: number;
  readonly hours: number;
};

/**
 * What waiting one more week loses, per hour of contact: w [(a+1) f((a+1)/c) − Σ f(j/c), j = 1…a] / h, the charge at
 * which somebody is as well contacted now as a week later (the index of Whittle 1988 for a clock that a contact resets).
 * Zero until the rhythm is full; never falls as weeks pass. Weight × weeks/rhythm would call people who matter before they are due.
 */
export function contactIndex({ weight, rhythm, weeks, hours }: Waiting): number {
  if (weeks + 1 <= rhythm) return 0;
  let passed = 0;
  for (let j = Math.ceil(rhythm); j <= weeks; j++) passed += contactLoss(j / rhythm);
  return (weight * ((weeks + 1) * contactLoss((weeks + 1) / rhythm) - passed)) / hours;
}

/** The order contact hours are filled in, highest first; among equals who has waited longer in their own rhythm. */
export const contactRank = (waiting: Waiting): number => contactIndex(waiting) + (0.001 * waiting.weeks) / waiting.rhythm;
