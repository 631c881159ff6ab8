import type { SkillId } from './skills.ts';

export type Practice = { readonly what: string; readonly doing: string; readonly minutes: number };

/** The principle a skill belongs to (product.md), and small practices for a week in which it would otherwise stay quiet. */
export const practices: Record<SkillId, { readonly principle: string; readonly list: readonly [Practice, ...Practice[]] }> = {
  technical: {
    principle: 'P4',
    list: [
      {
        what: 'Ask an engineer to walk you through one piece of the system',
        doing: 'ask an engineer for half an hour on the part I understand least',
        minutes: 30,
      },
      { what: 'Read one design document of your engineers to the end', doing: 'read one design document and note two questions', minutes: 30 },
    ],
  },
  design: {
    principle: 'P4',
    list: [
      { what: 'Take one screen apart with a designer', doing: 'ask a designer what they would change on one screen, and why', minutes: 25 },
      { what: 'Watch yourself do one task in your product as a newcomer', doing: 'do one task as a newcomer and write down where I stop', minutes: 20 },
    ],
  },
  'consumer-science': {
    principle: 'P3',
    list: [
      { what: 'Listen to one customer conversation', doing: 'listen to one recording and write down three sentences as they were said', minutes: 30 },
      { what: 'Dig into one number until you know what moves it', doing: 'split one number three ways and note what surprises me', minutes: 40 },
    ],
  },
  'strategic-thinking': {
    principle: 'P5',
    list: [
      { what: 'Write half a page of a strategy nobody asked for', doing: 'write what we would stop doing, and why', minutes: 45 },
      { what: 'Test one roadmap item: does it delight, is it hard to copy, does it pay', doing: 'write one line for each of the three questions', minutes: 20 },
    ],
  },
  management: {
    principle: 'P7',
    list: [
      { what: 'Hand one decision to somebody who could grow by it', doing: 'name the decision, the person, and what they need from me', minutes: 15 },
      { what: 'Give one piece of feedback somebody can act on', doing: 'tell one person what I saw and what it led to', minutes: 15 },
    ],
  },
  communication: {
    principle: 'P7',
    list: [
      {
        what: 'Say your direction in three sentences to somebody outside the team',
        doing: 'tell it in three sentences and listen to what comes back',
        minutes: 15,
      },
      { what: 'Send one page before the meeting in place of slides', doing: 'write the page and send it a day ahead', minutes: 45 },
    ],
  },
  'organizational-design': {
    principle: 'P9',
    list: [
      { what: 'Draw who waits for whom in one piece of work', doing: 'draw the path of one feature and mark where it waits', minutes: 30 },
      { what: 'Ask a leader how they decided the shape of their teams', doing: 'send one question about why the teams are cut as they are', minutes: 15 },
    ],
  },
  'company-strategy': {
    principle: 'P9',
    list: [
      { what: "Read your company's last all-hands for the choice behind it", doing: 'write which choice it made, and what it gave up', minutes: 25 },
      { what: 'Ask somebody in finance or sales what would change their year', doing: 'ask one question and write down the answer', minutes: 20 },
    ],
  },
  'industry-partnerships': {
    principle: 'P10',
    list: [
      { what: 'List three companies whose customers are yours too', doing: 'write three names and what each would gain', minutes: 20 },
      { what: 'Ask somebody who has made a partnership what nearly broke it', doing: 'send that one question', minutes: 15 },
    ],
  },
  execution: {
    principle: 'P2',
    list: [{ what: 'Close one thing that has been nearly done for weeks', doing: 'finish it or say that it will not be', minutes: 30 }],
  },
};
