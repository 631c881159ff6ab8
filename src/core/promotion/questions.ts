import type { Outlook } from './promotion.ts';

/** The three about promotion, the only ones that move the dial; `opening` speaks for an open door, the others for a closed one. */
export const promotionItems = ['opening', 'ceiling', 'effort'] as const;
/** Three about the work, and two about what else there is: shown back as their own course. */
export const workItems = ['routine', 'stretch', 'teaches'] as const;
export const elsewhereItems = ['elsewhere', 'wanted'] as const;
export const outlookItems = [...promotionItems, ...workItems, ...elsewhereItems] as const;
export type OutlookItem = (typeof outlookItems)[number];

/** Our own words; two kinds of plateau and the way out of one (Ference, Stoner & Warren 1977; Milliman 1992; Allen et al. 1999). */
export const outlookQuestions: Record<OutlookItem, string> = {
  opening: 'A bigger job could open for me here within two years',
  ceiling: 'My present level looks like the last one for me at this company',
  effort: 'Even very good work would change little about when I am promoted',
  routine: 'Most of my days run by themselves',
  stretch: 'This job still asks for more than I can already do',
  teaches: 'One more year in it would teach me a lot',
  elsewhere: 'If I looked, I would find a comparable job elsewhere',
  wanted: 'What I can do is wanted beyond this company',
};

/** How closed the next level looks in a quarterly view, 1 to 5: the mean of the three about promotion, high where it is closed. */
export const closedIn = ({ opening, ceiling, effort }: Pick<Outlook, (typeof promotionItems)[number]>): number => (6 - opening + ceiling + effort) / 3;
