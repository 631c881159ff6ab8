import type { Closing, Opportunity, Stage } from './opportunities.ts';

export const stageTitles: Record<Stage, string> = {
  heard: 'Heard of',
  'reached-out': 'Reached out',
  applied: 'Applied',
  talking: 'Talking',
  offer: 'Offer',
  closed: 'Closed',
};

/** What a closing is called where one is chosen. */
export const closingTitles: Record<Closing, string> = {
  taken: 'I took it',
  declined: 'I said no',
  'turned-down': 'They chose somebody else',
  'gone-quiet': 'It went quiet',
};

const closedWords: Record<Closing, string> = {
  taken: 'you took it',
  declined: 'you said no',
  'turned-down': 'they chose somebody else',
  'gone-quiet': 'it went quiet',
};

/** "Closed: they chose somebody else". What happened, never a verdict on anybody. */
export const closedInWords = ({ closed }: Opportunity): string => (closed ? `Closed: ${closedWords[closed]}` : 'Closed');
