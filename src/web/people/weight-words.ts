/** How much somebody's advice matters now, in words for 1 to 3. */
export const weightWords: Readonly<Record<string, string>> = { 1: 'A little', 2: 'Much', 3: 'Most of all' };
