import type { SampleConversation, SampleFeedback, SamplePromise } from './shape.ts';

/** Elin's conversations with her manager and a mentor: what was talked about, what was left, and the career talk ahead. */
export const conversations: readonly SampleConversation[] = [
  {
    id: 'talk-after-the-group-role',
    person: 'dagny-holm',
    day: '2026-06-18',
    kind: 'career',
    state: 'held',
    agenda: [
      { key: 'opening', part: 'opening', text: 'I want to lead a team of my own. What did the five not see, and what should I work on now so that they do?', edited: true, done: true },
      { key: 'question.against', part: 'question', text: 'If the chance came tomorrow, what would speak against me?', done: true },
    ],
    notes: 'They know the results. Nobody has seen me set a direction for more than one team. Two directions are free: exports, or carriers as a market.',
    private: 'It hurt less than I thought, and more on the way home.',
  },
  {
    id: 'talk-before-the-budget',
    person: 'dagny-holm',
    day: '2026-10-01',
    kind: 'status',
    state: 'held',
    agenda: [
      { key: 'wins.execution', part: 'win', text: 'Execution: all 15 label formats through the carriers’ tests on the first try', sources: [{ kind: 'entry', id: '2026-09-24' }], done: true },
      { key: 'wins.company-strategy', part: 'win', text: 'Company strategy: first draft of “carriers as a market”, two pages, Oskar’s comments in it', sources: [{ kind: 'entry', id: '2026-09-03' }], done: true },
      { key: 'own.carriers-draft', part: 'own', text: 'Who of the five could read the carriers draft before the budget is through' },
      { key: 'own.kit', part: 'own', text: 'Kit: her first release, and who stands beside her', done: true },
    ],
    notes: 'Budget first, draft later. Kit gets the label release, with Silas beside her.',
    private: 'I nodded too quickly. Ask again, with what would stop.',
  },
  {
    id: 'talk-with-jonas',
    person: 'jonas-weber',
    day: '2026-11-10',
    kind: 'mentor',
    state: 'held',
    agenda: [
      { key: 'goal', part: 'goal', text: 'What I am working toward: a team of my own, and still a customer every week', done: true },
      { key: 'question.past-tense', part: 'question', text: 'How did you know that it was time to ask for the next thing?', done: true },
    ],
    notes: 'He hears it in how I talk about the portal.',
  },
  {
    id: 'talk-on-thursday',
    person: 'dagny-holm',
    day: '2026-11-26',
    kind: 'career',
    state: 'planned',
    agenda: [
      {
        key: 'opening',
        part: 'opening',
        text: 'I would like to lead a team of my own by the end of next year. Which part of the carriers direction can I own now, so that I am ready when the chance comes?',
        edited: true,
        sources: [
          { kind: 'skill', id: 'organizational-design' },
          { kind: 'skill', id: 'company-strategy' },
        ],
      },
      {
        key: 'feedback.acting.feedback-direction',
        part: 'feedback',
        text: 'You told me “They have not seen you set a direction for more than one team”. What I do now: each page of mine names first what two teams stop arguing about. Does it land?',
        sources: [{ kind: 'feedback', id: 'feedback-direction' }],
      },
      { key: 'promise.promise-stops', part: 'promise', text: 'From me: what would stop if the draft became work', sources: [{ kind: 'promise', id: 'promise-stops' }] },
      { key: 'promise.promise-five', part: 'promise', text: 'From you: asking Vera whether the five may read the draft', sources: [{ kind: 'promise', id: 'promise-five' }] },
      { key: 'own.six-weeks', part: 'own', text: 'Six weeks with Oskar on carriers as a market, whatever the budget builds' },
      { key: 'own.if-no', part: 'own', text: 'If the answer is no a third time, what is that telling me', mine: true },
      {
        key: 'question.thin.organizational-design',
        part: 'question',
        text: 'On organizational design: what would you want to see from me before you gave me more of it?',
        sources: [{ kind: 'skill', id: 'organizational-design' }],
      },
    ],
  },
];

/** What was promised in them, on either side. */
export const promises: readonly SamplePromise[] = [
  { id: 'promise-stops', person: 'dagny-holm', whose: 'mine', text: 'Write down what would stop if the draft became work', made: '2026-10-01', due: '2026-11-26', conversation: 'talk-before-the-budget' },
  { id: 'promise-five', person: 'dagny-holm', whose: 'theirs', text: 'Ask Vera whether the five may read the carriers draft', made: '2026-10-01', due: '2026-11-13', conversation: 'talk-before-the-budget' },
  { id: 'promise-oskar', person: 'oskar-lind', whose: 'mine', text: 'Send Oskar the second draft before anybody else sees it', made: '2026-09-03', due: '2026-09-18', done: '2026-09-16' },
  { id: 'promise-jonas', person: 'jonas-weber', whose: 'mine', text: 'Tell Jonas on which day I asked Dagny', made: '2026-11-10', due: '2026-12-04', conversation: 'talk-with-jonas' },
];

/** Feedback from the journal and what became of it: closed, acted on, still vague. `entry` is the day of the entry it was made of. */
export const feedback: readonly SampleFeedback[] = [
  {
    id: 'feedback-stops',
    from: 'adaeze-eze',
    day: '2026-09-10',
    said: 'I can see what we get. I cannot see what my team stops doing.',
    about: 'The carriers draft',
    entry: '2026-09-10',
    asked: '2026-09-10',
    situation: 'On the second page, where the work of her team begins.',
    behaviour: 'Write beside each new piece of work the one that ends.',
    sign: 'She can plan her next month from the page without asking me.',
    ifThen: 'If a page of mine asks a team for something, then I write beside it what they stop.',
    chosen: '2026-09-11',
    showBy: '2026-09-25',
    shown: '2026-09-23',
    landed: 'yes',
    answer: '“Now I can say yes to it.”',
    told: '2026-09-29',
    closed: '2026-09-29',
  },
  {
    id: 'feedback-direction',
    from: 'dagny-holm',
    day: '2026-06-18',
    said: 'They know your results. They have not seen you set a direction for more than one team.',
    about: 'The group role',
    entry: '2026-06-18',
    conversation: 'talk-after-the-group-role',
    asked: '2026-06-18',
    situation: 'In the room of the five, when my name comes up for two teams.',
    behaviour: 'Show one page that two teams decide by, and that I did not build myself.',
    sign: 'One of the five quotes it in a meeting I am not in.',
    ifThen: 'If I write a page for two teams, then its first line says what they stop arguing about.',
    chosen: '2026-11-12',
    showBy: '2026-11-26',
  },
  {
    id: 'feedback-clock',
    from: 'theo-lindgren',
    day: '2026-10-29',
    said: 'It runs like a clock since you stopped trying things.',
    about: 'The portal, at the retro',
    entry: '2026-10-29',
  },
];
