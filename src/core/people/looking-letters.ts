import { flat, type Lines } from './advice/letters.ts';

/** A role somewhere, as a letter names it. */
export type Sought = { readonly title: string; readonly company: string; readonly link?: string | undefined };

/** Asks for an introduction in two sentences; no is an easy answer. */
export const askForIntroduction = ({ title, company, link }: Sought, isThere: boolean): Lines => ({
  subject: `${flat(title)} at ${flat(company)}`,
  close: 'Thank you',
  lines: [
    isThere
      ? `I have seen that ${flat(company)} is looking for a ${flat(title)}, and I am thinking about it. You are there: would you tell me in a line or two what it is like, and who decides?`
      : `I am thinking about the role of ${flat(title)} at ${flat(company)}. If you know somebody there, would you introduce us? I will send you two lines about me that you can pass on.`,
    ...(link ? [link] : []),
    'If it does not suit, no is a fine answer.',
  ],
});

/** Tells in two lines that one is looking: something to pass on, nothing to answer. */
export const tellLooking = (): Lines => ({
  subject: 'What I am looking for',
  close: 'Best',
  lines: [
    `A short note, because you may hear of something before I do: I am looking for my next role in product.`,
    'If you think of a team or a person I should talk to, a name is all I need. And if I can be of use to you, tell me.',
  ],
});
