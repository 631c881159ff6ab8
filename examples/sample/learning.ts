import type { SampleLearning, SampleTerm } from './shape.ts';

/** What Elin learns from, what she took and where she used it. */
export const learning: readonly SampleLearning[] = [
  { id: 'partner-fears', title: 'What Carriers Are Afraid Of', what: 'book', by: 'Odile Renner', state: 'underway', skills: ['industry-partnerships'], begun: '2026-10-20', touched: '2026-11-16', from: 'greta-aune' },
  { id: 'first-sentence', title: 'The decision in the first sentence', what: 'course', by: 'Harrowgate Learning', state: 'done', skills: ['communication', 'company-strategy'], begun: '2026-10', ended: '2026-10-30', hours: 6, cost: { amount: 180, currency: 'EUR' }, taken: 'Say what is to be decided before saying how you got there.', touched: '2026-10-30', from: 'imogen-price' },
  { id: 'budget', title: 'Reading a budget without fear', what: 'course', state: 'want', skills: ['company-strategy'], touched: '2026-06-02', from: 'margot-leroux' },
  { id: 'drawing-lines', title: 'Drawing lines between teams', what: 'other', by: 'Adaeze Eze, a talk at the office', state: 'want', skills: ['organizational-design'], touched: '2026-09-11' },
  { id: 'questions', title: 'Coaching with questions', what: 'course', by: 'Noor Rahmani', state: 'done', skills: ['management'], begun: '2026-01', ended: '2026-03-12', hours: 12, cost: { amount: 420, currency: 'EUR' }, taken: 'Ask what they want to find out, then keep quiet for longer than is comfortable.', projects: ['carriers-stand-in'], touched: '2026-03-20', from: 'noor-rahmani' },
  { id: 'rooms', title: 'Rooms That Decide', what: 'book', by: 'Ruth Adler', state: 'done', skills: ['organizational-design', 'company-strategy'], begun: '2025-01', ended: '2025-02-16', hours: 9, taken: 'A vision says what people will stop arguing about.', touched: '2026-09-03', from: 'sunita-rao' },
  { id: 'ghent-talks', title: 'Pilots & Failures, Ghent', what: 'conference', state: 'done', skills: ['consumer-science'], begun: '2025-03-04', ended: '2025-03-06', hours: 20, taken: 'Say beforehand what would make you stop. Everybody in the room had learned it the same way.', usedLine: 'In the exit line of every pilot since.', touched: '2025-03-20' },
  { id: 'growth-numbers', title: 'Growth by the Numbers', what: 'book', state: 'aside', skills: ['consumer-science'], begun: '2024-08', touched: '2024-10-01' },
];

/** Words she does not take along. */
export const terms: readonly SampleTerm[] = [
  { id: 'word-fjordwool', word: 'Fjordwool', is: 'customer' },
  { id: 'word-bramblewick', word: 'Bramblewick', is: 'customer' },
  { id: 'word-swiftmere', word: 'Swiftmere', is: 'other' },
  { id: 'word-market', word: 'Carriers as a market', is: 'code-name' },
];
