/** What a chip says for each principle. Apart from the texts, so that a screen with chips does not carry the whole playbook. */
export const principleTitles = {
  P1: 'A phase is not a title',
  P2: 'Ship well, earn trust',
  P3: 'Dig until a trend shows',
  P4: 'Learn their languages',
  P5: 'Strategy nobody asked for',
  P6: 'Delight, defend, earn',
  P7: 'Carry the strategy',
  P8: 'Try both sides of the fork',
  P9: 'Build a team, step aside',
  P10: 'Three skills each phase',
  P11: 'Form a hypothesis',
  P12: 'Keep the test small',
  P13: 'Note what energizes you',
  P14: 'Projects and people',
  P15: 'Say where you want to go',
  P16: 'Act on feedback, show it',
  P17: 'Trust comes first',
  P18: 'Known by those who decide',
  P19: 'Write a monthly update',
  P20: 'A board built from needs',
  P21: 'Vary the voices',
  P22: 'Start with one question',
  P23: 'Keep a rhythm',
  P24: 'Come with questions',
  P25: 'Give back',
  P26: 'Let the board change',
  P27: 'Show up for peers',
  P28: 'Plateaus are normal',
  P29: 'Seek a challenge',
  P30: 'Invest in learning',
  P31: 'Ask where you can grow',
  P32: 'Be willing to move',
  P33: 'A layoff is not who you are',
  P34: 'Take time to process',
  P35: 'Lean on your people',
  P36: 'Look for the lesson',
  P37: 'Tell it again',
  P38: 'Act in small steps',
} as const;

export type PrincipleId = keyof typeof principleTitles;

export const isPrincipleId = (id: string): id is PrincipleId => Object.hasOwn(principleTitles, id);
/** A principle's title; an id of a newer version is shown as it is. */
export const principleTitle = (id: string): string => (isPrincipleId(id) ? principleTitles[id] : id);
