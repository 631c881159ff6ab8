import type { SampleExperiment, SampleHypothesis } from './shape.ts';

/** What Elin believes about her next years, the latest last. */
export const hypotheses: readonly SampleHypothesis[] = [
  { id: 'lead-people', belief: 'Leading people gives me more energy than shipping by myself', about: 'fork', subject: 'people', confidence: 0.45, gain: 60, loss: 30, written: '2026-01-22', decided: '2026-06-11', decision: 'go', note: 'One low week in sixteen. What drained me was the calendar, not the people.' },
  { id: 'two-teams', belief: 'Setting a direction for more than one team would stretch me for years', about: 'role', subject: 'Group product manager', confidence: 0.4, gain: 40, loss: 30, written: '2026-07-09' },
  { id: 'back-to-health', belief: 'Going back to health would teach me more in a year than staying with parcels', about: 'industry', subject: 'Health', confidence: 0.4, gain: 50, loss: 40, written: '2026-10-08' },
  { id: 'wednesdays', belief: 'Two hours a week before mail are enough to get where I want to go', about: 'way-of-working', subject: 'Wednesdays at eight', confidence: 0.5, gain: 10, loss: 2, written: '2026-10-08' },
];

/** How she tests it. */
export const experiments: readonly SampleExperiment[] = [
  {
    id: 'try-leading', title: 'Stand in for the Carriers lead', what: 'Sixteen weeks with two product managers and seven engineers, while Priyanka is on leave.', hypotheses: ['lead-people'], type: 'standing-in', template: 'leave-cover', hours: 60, risk: 2, strength: 7,
    from: '2026-02-02', to: '2026-05-22', success: 'I look forward to Mondays in most weeks, and the releases keep their dates without me touching them.', wouldDrop: 'I take tasks back in more weeks than I hand them on.', started: '2026-02-02',
    readings: [
      { week: '2026-W06', energy: 0, line: 'Handover. Three pages.' },
      { week: '2026-W07', energy: -1, line: 'Four tasks that were not mine.' },
      { week: '2026-W08', energy: 1, line: 'One-to-ones on a walk.' },
      { week: '2026-W10', energy: 1, line: 'Stopped a release and slept.' },
      { week: '2026-W12', energy: 2, line: 'Kept quiet for nine minutes.' },
      { week: '2026-W15', energy: 1, line: 'Who decides what, on one page.' },
      { week: '2026-W17', energy: 2, line: 'Both releases, neither touched.' },
      { week: '2026-W19', energy: 0, line: 'Decides late when two I like disagree.' },
      { week: '2026-W21', energy: 2, line: 'Gave them back. Did not want to.' },
    ],
    readOut: '2026-05-21', outcome: 'for', learnt: 'One low week in sixteen. The people gave energy, the calendar took it. I lacked saying no upward, and reading a budget.', missing: ['organizational-design', 'company-strategy'], decision: 'scale-up',
  },
  { id: 'ask-nine', title: 'Ask the nine what it was like to be led by me', what: 'Three questions on paper, names optional.', hypotheses: ['lead-people'], type: 'talk', hours: 3, risk: 0, strength: 1, success: 'Most name something they would want again.', wouldDrop: 'Most say they were glad when it ended.', repeats: 'try-leading', started: '2026-05-04', readOut: '2026-05-22', outcome: 'for', learnt: 'Clear, fair, present; and twice: decides late when two she likes disagree.', decision: 'keep' },
  {
    id: 'carriers-direction', title: 'Write a direction for carriers as a market', what: 'Two pages that say what two teams would stop arguing about, read by Oskar first.', hypotheses: ['two-teams'], type: 'stretch-assignment', template: 'unasked-strategy', hours: 18, risk: 1, strength: 4,
    from: '2026-07-13', to: '2026-09-18', success: 'Two leads who owe me nothing change a plan because of it.', wouldDrop: 'I would rather go back to the portal by week six.', person: 'oskar-lind', started: '2026-07-13',
    readings: [
      { week: '2026-W30', energy: 0, line: 'Between labels and Finnish.' },
      { week: '2026-W33', energy: 1, line: 'Eleven words from Ruth.' },
      { week: '2026-W36', energy: 2, line: 'Argued for an hour, standing up.' },
      { week: '2026-W37', energy: -1, line: 'Third person: what do we stop?' },
    ],
    readOut: '2026-09-18', outcome: 'leaning-for', learnt: 'The arguing was the best part and nobody had to let me do it. That it was parked says more about the budget than about the page.', missing: ['organizational-design'], decision: 'keep',
  },
  { id: 'nkechi-clinics', title: 'Hear from Nkechi what clinics are like now', hypotheses: ['back-to-health'], type: 'talk', template: 'last-tuesday', hours: 1, risk: 0, strength: 1, success: 'I envy more hours of her week than of mine.', wouldDrop: 'It is the same work with slower buyers.', person: 'nkechi-obi', started: '2026-10-12', readOut: '2026-10-20', outcome: 'leaning-against', learnt: 'Slower buyers, kinder users. She would not go back for the product, only for the people.', decision: 'keep' },
  {
    id: 'eight-weeks', title: 'Eight Wednesdays at eight, mail closed', what: 'Two hours a week on where I am going, in the calendar like any meeting.', hypotheses: ['wednesdays'], type: 'trial', hours: 8, risk: 0, strength: 2,
    from: '2026-10-14', to: '2026-12-02', success: 'Six of eight were kept, and something outside my team moved.', wouldDrop: 'Three in a row go to a meeting.', started: '2026-10-14',
    readings: [
      { week: '2026-W42', energy: 1, line: 'Coffee with Greta came of it.' },
      { week: '2026-W43', energy: -1, line: 'Lost to the consent line.' },
      { week: '2026-W44', energy: 1 },
      { week: '2026-W45', energy: 2, line: 'Henrik’s people.' },
      { week: '2026-W46', energy: 0, line: 'Half of it was mail.' },
      { week: '2026-W47', energy: 1, line: 'Wrote what I will ask Dagny.' },
    ],
  },
  { id: 'safiya-day', title: 'Sit beside Safiya for half a day', what: 'Her Tuesday with three teams: planning in the morning, hiring after lunch.', hypotheses: ['two-teams'], type: 'shadowing', template: 'lead-half-day', hours: 4, risk: 0, strength: 2, success: 'I would have wanted to say something in more meetings than not.', wouldDrop: 'I look at the clock before lunch.', person: 'safiya-noor' },
];
