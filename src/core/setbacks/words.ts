import type { SetbackType, Stage } from './setbacks.ts';

export const setbackTitles: Record<SetbackType, string> = {
  layoff: 'Laid off',
  'passed-over': 'Passed over',
  'project-stopped': 'Project stopped',
  'bad-review': 'A hard review',
  other: 'Something hard',
};

export const stageTitles: Record<Stage, string> = {
  time: 'Time to process',
  support: 'Support',
  reflect: 'Reflect',
  reframe: 'Reframe',
  act: 'Act',
};

/** What each stage comes to in a sentence, and the principle behind it. */
export const stageFindings: Record<Stage, string> = {
  time: 'Take the time this needs',
  support: 'You do not have to carry it alone',
  reflect: 'Look back when you want to',
  reframe: 'The same story, told another way',
  act: 'One small step is enough',
};
export const stagePrinciples = { time: 'P34', support: 'P35', reflect: 'P36', reframe: 'P37', act: 'P38' } as const satisfies Record<Stage, string>;
