/** A way to let one of the people in the room see something: who, what it adds of what is unknown, and what it takes. */
export type ExposureOption = { readonly who: number; readonly gain: number; readonly hours: number };

export const worth = (known: number, { gain, hours }: ExposureOption): number => ((1 - known) * gain) / hours;

/**
 * The options worth taking within the hours, in order: each time the one that adds most to how many know the work, per hour
 * (science.md vii). Each option is taken once; of equals the first.
 */
export function nextExposures(known: readonly number[], options: readonly ExposureOption[], hours: number): number[] {
  const now = [...known];
  const taken: number[] = [];
  let left = hours;
  for (;;) {
    let [best, which] = [0, -1];
    for (const [i, option] of options.entries()) {
      if (taken.includes(i) || option.hours > left + 1e-9) continue;
      const value = worth(now[option.who] ?? 0, option);
      if (value > best) [best, which] = [value, i];
    }
    const option = options[which];
    if (!option) return taken;
    taken.push(which);
    left -= option.hours;
    now[option.who] = (now[option.who] ?? 0) + (1 - (now[option.who] ?? 0)) * option.gain;
  }
}
