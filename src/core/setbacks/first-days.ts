import type { Setback } from './setbacks.ts';

export type FirstThing = { readonly id: string; readonly what: string; readonly why: string };
export type FirstGroup = { readonly title: string; readonly things: readonly FirstThing[] };

/** What a layoff's first days are easier with. In general words: contract and law decide, and they differ by country. */
export const firstDays: readonly FirstGroup[] = [
  {
    title: 'Money',
    things: [
      { id: 'notice', what: 'Notice period and last day of pay', why: 'Contract and law say how long you are paid, also when you no longer work.' },
      {
        id: 'severance',
        what: 'Severance: offered, owed, or to be asked about',
        why: 'An offer seldom has to be answered on the day. Ask by when, and have it read before you sign.',
      },
      { id: 'health', what: 'Health cover after the last day', why: 'Find out on which day it ends, and what takes its place.' },
      { id: 'benefits', what: 'Registering for unemployment benefits', why: 'In many countries the clock runs from the first days, even before the job ends.' },
      { id: 'budget', what: 'How many weeks the money lasts', why: 'A rough number is calmer than none: what is there, divided by what a week costs.' },
    ],
  },
  {
    title: 'Papers',
    things: [
      {
        id: 'contract',
        what: 'Contract, amendments and payslips in a place of your own',
        why: 'They are about you. Access to the company’s systems may end early.',
      },
      { id: 'reason', what: 'The end and its reason in writing', why: 'Benefits offices and later employers may ask for it.' },
      { id: 'reference', what: 'A reference, or somebody who would give one', why: 'It is easiest to ask while people remember the work.' },
      { id: 'advice', what: 'Somebody who reads it with you: union, adviser, lawyer', why: 'Deadlines to object can be short. Many first talks cost nothing.' },
    ],
  },
  {
    title: 'Your numbers, while they are fresh',
    things: [
      { id: 'wins', what: 'Three to five results, with figures you may tell', why: 'Write them down now; figures that are not public stay out.' },
      { id: 'names', what: 'People who saw the work, with a private address', why: 'Company addresses stop working. Ask before you keep somebody’s details.' },
    ],
  },
  {
    title: 'What you may keep, and what not',
    things: [
      { id: 'keep', what: 'Yours: own papers, own calendar facts, what you learned', why: 'A win told without names and inside figures is safe to keep.' },
      {
        id: 'leave',
        what: 'Not yours: documents, code, customer lists, inside figures',
        why: 'Do not send them to yourself, not even as a sample. Your contract goes on here.',
      },
    ],
  },
  {
    title: 'Devices, days and permits',
    things: [
      { id: 'devices', what: 'Devices and keys given back, with a receipt', why: 'Take your private files and photos off first, and nothing else.' },
      { id: 'accounts', what: 'Private accounts that hang on the work address', why: 'Move bank, phone, travel and sign-ins to a private one.' },
      { id: 'holidays', what: 'Holidays and overtime not taken', why: 'They are often paid out or taken before the last day.' },
      { id: 'visa', what: 'A visa or permit that depends on the job', why: 'If it concerns you, ask early: the days allowed are counted from the end.' },
    ],
  },
];

export const isFirstThing = (id: string): boolean => firstDays.some(({ things }) => things.some((thing) => thing.id === id));

/** What was said of a thing of the first days: seen to, or that it does not apply; undefined while nothing was. */
export function firstState(row: Setback, thing: string): 'done' | 'not-mine' | undefined {
  const said = row.first?.find((one) => one.thing === thing);
  return said && (said.applies === false ? 'not-mine' : 'done');
}
