import type { PrincipleText } from './principle.ts';

export const people: readonly PrincipleText[] = [
  {
    id: 'P20',
    short: 'Gather a personal board: begin with what you need, then find people who have depth in it.',
    text: [
      'Most of us collect advisers by accident: whoever was kind, whoever was near. Turn it round. Write down the three or four things you will need in the coming year, perhaps pricing, hiring, staying calm in front of executives. Then ask who is truly good at each.',
      'A seat needs one person with depth, not a famous one. The finance manager two desks away may know more about pricing than any author. If nobody comes to mind for a need, that is an empty seat, and the most useful thing to know about your board.',
      'Nobody has to be told that they sit on a board. It is your way of not forgetting who helps with what.',
    ],
    taughtBy: 'Gibson Biddle, gathered by Mike Belsito',
    where: [
      { label: 'Your needs as seats round a table, and who could take an empty one', to: '/people/board' },
      { label: 'This week’s moves, while a seat is empty', to: '/' },
    ],
  },
  {
    id: 'P21',
    short: 'Choose people who see different things: old and new colleagues, teachers, authors, other trades.',
    text: [
      'Five product managers from your own company will give you one opinion five times. Add somebody from finance, somebody from another industry, a teacher, a colleague from two jobs ago who knows how you were then.',
      'An author counts too. Reading all that one person has written on your question, and then sending one question that the books leave open, has started more than a few good conversations.',
      'Different is not enough by itself. The people who help most are both varied and close enough to tell you the truth, so let a few of the distant ones come nearer over time.',
    ],
    taughtBy: 'Mike Belsito, after Gibson Biddle',
    research: 'Higgins & Kram 2001; Rajkumar et al. 2022; Gee et al. 2017',
    where: [
      { label: 'Who is round the table: industry, function, how you know each other', to: '/people/board' },
      { label: 'Bring the people you already know', to: '/import' },
    ],
  },
  {
    id: 'P22',
    short: 'Never ask anyone to be your mentor; ask one question that is easy to answer.',
    text: [
      '“Would you mentor me?” asks a stranger for an unknown number of hours. One clear question, which they can answer in five lines on a train, asks for five minutes and is often a pleasure.',
      'For instance: you moved a product from seats to usage pricing; what would you watch in the first month? Say in one line who you are and why you thought of them. Then thank them, do what they said, and write once more to tell them how it went. The second answer is always longer.',
      'From there it may grow: a call, a coffee, a yearly walk. It may also stay at one message, and that was worth sending.',
    ],
    taughtBy: 'Gibson Biddle, gathered by Mike Belsito',
    where: [
      { label: 'What you asked, on each contact', to: '/people' },
      { label: 'This week’s moves, for somebody you have not written to yet', to: '/' },
    ],
  },
  {
    id: 'P23',
    short: 'Respect people’s time, and keep a rhythm with each: monthly, quarterly, yearly.',
    text: [
      'People drift apart because nobody decided how often. Choose it once for each: monthly for the few who know your work, quarterly for most, yearly for those you would hate to lose. Then the week’s question is who is due, not whom you have neglected.',
      'A contact can be small. Two lines about their launch, an answer to something they asked last time, a coffee when you are in town. Whichever way it happened, it counts, and the clock starts again.',
      'Somebody you have not spoken to for years is worth a note too: old ties give advice as good as current ones, and often fresher. And honour the limits. If a person writes and never calls, or never on Fridays, write that down and keep to it. Some will never know that they have a seat.',
    ],
    taughtBy: 'Mike Belsito, after Gibson Biddle',
    research: 'Levin et al. 2011',
    where: [
      { label: 'Rhythms, boundaries and who is due', to: '/people' },
      { label: 'This week’s moves, when somebody is due', to: '/' },
    ],
  },
  {
    id: 'P24',
    short: 'Come prepared, with questions that show you did your part.',
    text: [
      'Twenty minutes before a call are worth more than the call itself without them. Read what you asked last time and what they said. Bring two or three questions, the most important one first, in case they have to leave early.',
      'Good questions have a situation in them. Not “how do I get better at strategy”, but “here is my page on the partner tier; where would your finance director stop reading?”',
      'Send it beforehand if it takes reading. And if you find you have no question this month, say hello and leave the hour to them.',
    ],
    taughtBy: 'Mike Belsito, after Gibson Biddle',
    where: [
      { label: 'The last contacts on a person’s page', to: '/people' },
      { label: 'This week’s moves, when somebody is due', to: '/' },
    ],
  },
  {
    id: 'P25',
    short: 'Give something back: an article, an introduction, news of what their advice led to.',
    text: [
      'You may think you have little to offer somebody further along. You read things they have no time for, you know people they do not, and you can tell them what became of their advice, which hardly anybody does.',
      'An example from an ordinary week: a former manager is hiring her first researcher, and you worked with a good one. Two lines to each, after asking both, and you have helped two people in five minutes.',
      'Do not keep accounts. What keeps such ties alive is that there is traffic, more than that it balances.',
    ],
    taughtBy: 'Mike Belsito, after Gibson Biddle',
    research: 'Flynn 2003',
    where: [
      { label: 'What you gave, on each contact', to: '/people' },
      { label: 'This week’s moves, when they helped last', to: '/' },
    ],
  },
  {
    id: 'P26',
    short: 'Your needs change, so let the people around them change too.',
    text: [
      'The person who taught you to run a release may have nothing to say about a budget. That takes nothing from what they gave. They move from a monthly rhythm to a yearly one, and a seat opens.',
      'Look at the board when something turns: a new role, a new target, a year gone by. For each seat ask what you would bring to that person next month. If nothing comes, lengthen the rhythm. If a need stands empty, start with one question to somebody new.',
      'Let it happen quietly. Nobody needs to be dismissed from something they never joined. Write to them at the turn of the year all the same.',
    ],
    taughtBy: 'Mike Belsito, after Gibson Biddle',
    where: [
      { label: 'Seats that end, and needs that are over', to: '/people/board' },
      { label: 'Your target', to: '/settings' },
    ],
  },
  {
    id: 'P27',
    short: 'People at your own stage matter as much: turn up, be useful, and be there when their lives change.',
    text: [
      'The product manager you compare notes with today will be hiring in five years, and so will you. Meanwhile they are the only ones who find your backlog interesting.',
      'Belong somewhere: a local meetup, a forum, the group that met at one conference and never quite dissolved. Answer a question there before you ask one. And mark the moments: a new job, a launch, a child, a layoff. Two sentences on the day are remembered for years.',
      'You cannot be everywhere. One place you keep going back to is better than six you joined.',
    ],
    taughtBy: 'Mike Belsito',
    where: [
      { label: 'Your peers, and their milestones', to: '/people/peers' },
      { label: 'Communities, and whom you met there', to: '/people/communities' },
      { label: 'This week’s moves, when a peer is due', to: '/' },
    ],
  },
];
