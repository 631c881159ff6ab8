/** The ways to look at conversations beside the talks themselves: what leads there is made from this. */
export const views = [
  { id: 'promises', title: 'Promises' },
  { id: 'feedback', title: 'Feedback' },
] as const;
