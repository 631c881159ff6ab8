import type { PrincipleText } from './principle.ts';

export const managerAndOrganisation: readonly PrincipleText[] = [
  {
    id: 'P15',
    short: 'Tell your manager where you want to go, and ask what to work on now so that you are ready.',
    text: [
      'Managers are busy and cannot guess. If you never said that you would like to lead a team one day, the chance to stand in for one goes to the person who did.',
      'Speak of the future and of the work: I hope to run a team in a few years; which of the things ahead of us would teach me most of that? It asks for advice, which is pleasant to give, and from then on the feedback you get leans toward what you care about.',
      'Come back to it every couple of months with what you did since. It is no demand for a promotion, and it should not sound like one. If the answer stays vague three times, that too is information.',
    ],
    taughtBy: 'Jackie Bavaro, gathered by Mike Belsito',
    where: [
      { label: 'A career talk, with its opening sentence drafted', to: '/conversations' },
      { label: 'Your manager, with a rhythm', to: '/people' },
      { label: 'What you are working toward', to: '/settings' },
      { label: 'This week’s moves, when your manager is due', to: '/' },
    ],
  },
  {
    id: 'P16',
    short: 'Ask for feedback you can act on, take it well, act, and let people see that you did.',
    text: [
      '“Any feedback?” gets “all good”. Ask about one piece of work and one moment: in yesterday’s review, where did I lose the room? Then listen to the end, say thank you, and write it down in their words.',
      'The part most people skip comes later. Two weeks on, go back: you said I showed the answer before the trade-off; in today’s deck the trade-off was first; did it land? That sentence earns you the next honest piece.',
      'Keep it on the work. Feedback about what a person is tends to hurt more than it helps; if you are told to be more strategic, ask which page or meeting they had in mind.',
    ],
    taughtBy: 'Mike Belsito',
    research: 'Kluger & DeNisi 1996',
    where: [
      { label: 'Feedback on its way from vague to landed', to: '/conversations/feedback' },
      { label: 'Feedback in your journal', to: '/journal' },
      { label: 'This week’s moves, when feedback waits', to: '/' },
    ],
  },
  {
    id: 'P17',
    short: 'Deliver what you owe and help your manager reach their goals; the rest is heard after that.',
    text: [
      'A wish to grow is heard as ambition from one person and as impatience from another. The difference is usually whether Monday’s promise was kept.',
      'Know what your manager is measured on this quarter, in their words. When you choose between two equal tasks, take the one that moves it. When you will miss a date, say so while something can still be done about it.',
      'Support is not obedience. Telling your manager early, in private, that a plan will not work is one of the more supportive things you can do.',
    ],
    taughtBy: 'Jackie Bavaro, gathered by Mike Belsito',
    where: [
      { label: 'What you promised, and for which day', to: '/conversations/promises' },
      { label: 'Wins, written down while they are fresh', to: '/journal' },
    ],
  },
  {
    id: 'P18',
    short: 'Where a group decides on promotions, the others in it must know your work too.',
    text: [
      'Your manager may speak well of you to six people who have never seen anything you made. In a room like that, silence from the six decides.',
      'Find out who is in it. Then give each of them a natural reason to see your work: ask one for a view on a draft that touches their area, show another the demo before the all-hands, do one piece of work together with a third. Half an hour each, over months.',
      'Let it be useful to them, or leave it. People notice when they are being toured.',
    ],
    taughtBy: 'Mike Belsito',
    where: [{ label: 'People who are your manager’s peers', to: '/people' }],
  },
  {
    id: 'P19',
    short: 'Once a month, send a short note to a broad group: what moved, and what you learned.',
    text: [
      'Work that nobody can see helps nobody choose you. A note of ten lines, always in the same form, does more than a polished deck once a year, and people you never thought of will answer.',
      'Keep three parts: what changed for users, what we learned, what is next. Give the people who did the work their names. Put in one thing that failed; it makes the rest believable.',
      'Write it from your journal rather than from memory, and it takes twenty minutes. If you notice that you are inflating, send it a week later.',
    ],
    taughtBy: 'Mike Belsito',
    where: [
      { label: 'The wins and lessons it is made from', to: '/journal' },
      { label: 'This week’s moves, while the week has no win', to: '/' },
    ],
  },
];
