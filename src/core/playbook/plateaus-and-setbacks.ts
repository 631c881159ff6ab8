import type { PrincipleText } from './principle.ts';

export const plateausAndSetbacks: readonly PrincipleText[] = [
  {
    id: 'P28',
    short: 'Growth stops for a while in nearly every career, and it shows in the weeks before it hurts.',
    text: [
      'Look for these: the same role for years, nothing new learned for months, work you could do half asleep, a promotion that went past you. One of them alone says little. Together, over a season, they say that something should change.',
      'There are two kinds, and they call for different things. In one, there is no next level to be had where you are. In the other, the work itself has stopped stretching you. You can have either without the other.',
      'The weekly check-in asks about it in two minutes, with one plain tick: could you have done most of this a year ago? A few such weeks are a rest. If it goes on, talk about it with somebody. Working harder at the same thing seldom helps.',
    ],
    taughtBy: 'Mike Belsito',
    research: 'Ference, Stoner & Warren 1977; Milliman 1992; Allen et al. 1999; McCleese 2006',
    where: [
      { label: 'The radar: whether growth goes on, and since about when', to: '/radar' },
      { label: 'The promotion side, the other kind', to: '/radar/promotion' },
      { label: 'The weekly check-in and its chart', to: '/check-in' },
      { label: 'This week’s moves, until you have checked in', to: '/' },
    ],
  },
  {
    id: 'P29',
    short: 'One way through a plateau: take on something that makes you a little uncomfortable.',
    text: [
      'Comfort is what the plateau is made of. The useful challenge is the one you would half like somebody else to take: presenting to the board, the product with the angry customers, the part of the system nobody has touched in years.',
      'Ask for it by name, with an end. For six weeks, I would like to run the renewal work with finance. Set the goal as something to learn rather than something to hit: find three ways that renewals get stuck, say, before you promise to fix one.',
      'Uncomfortable means stretching, not drowning. If support and sleep both go, it is a crunch, and that is another matter.',
    ],
    taughtBy: 'Mike Belsito',
    research: 'Locke & Latham 2002',
    where: [
      { label: 'Four ways through, out of your record', to: '/radar' },
      { label: 'Challenge, week by week', to: '/check-in' },
      { label: 'Projects and the skills they stretch', to: '/path' },
    ],
  },
  {
    id: 'P30',
    short: 'Another way: invest in learning, by books, courses, conferences.',
    text: [
      'When the work has stopped teaching you, bring in a teacher from outside. Choose by the gap, not by the shelf: one skill your next step needs and your record hardly shows.',
      'Tie it to something on your desk. Read the chapter on pricing in the week you draft the packaging page. Go to the conference with two questions and the names of three people to find. Afterwards write one line: what I will do differently.',
      'Learning can also be a fine way of not deciding. If this is the third course on the same subject, the next step is to do a small piece of the thing.',
    ],
    taughtBy: 'Mike Belsito',
    where: [
      { label: 'Four ways through, out of your record', to: '/radar' },
      { label: 'What you learn from, and where you used it', to: '/path/learning' },
      { label: 'Lessons in your journal', to: '/journal' },
      { label: 'Learning, week by week', to: '/check-in' },
    ],
  },
  {
    id: 'P31',
    short: 'Another way: ask people you trust where they think you could grow.',
    text: [
      'From inside, a plateau looks like the shape of the world. Somebody who has watched you work sees the edges of it in a minute.',
      'Ask two or three people, separately, one question: if you were to give me harder work, what would it be, and what would worry you about it? The second half is where the answer is. Write both down before you argue with them in your head.',
      'Choose people who owe you nothing and want you well. And tell them later what you did with it.',
    ],
    taughtBy: 'Mike Belsito',
    research: 'McCleese 2006',
    where: [
      { label: 'Four ways through, out of your record', to: '/radar' },
      { label: 'Your board', to: '/people' },
      { label: 'Feedback in your journal', to: '/journal' },
    ],
  },
  {
    id: 'P32',
    short: 'Another way: be willing to move, to another team, company or industry.',
    text: [
      'Sometimes the room is simply too small. A different team can be enough: new users, new numbers, a manager who sees you fresh. If not, another company, or a trade where what you know is rare.',
      'Before the big move, try a near one. Ask to shadow the team you envy. Talk to three people who made the change, and ask what they lost.',
      'A new job nearly always feels better for a while, and then a little less so. So do not judge a move by its first months, or by the last bad ones of the old job.',
    ],
    taughtBy: 'Mike Belsito',
    research: 'Boswell et al. 2005',
    where: [
      { label: 'Four ways through, out of your record', to: '/radar' },
      { label: 'Your roles, how each began and ended', to: '/path' },
      { label: 'What you are working toward', to: '/settings' },
    ],
  },
  {
    id: 'P33',
    short: 'A layoff says something about a company’s money; it does not say who you are.',
    text: [
      'It happens to nearly everyone who works long enough in this trade, to the careful and the brilliant alike. A round is often drawn up on a sheet by people who never saw your work.',
      'Your record does not end with the badge. The users you helped are still helped, the people who saw it still know, and what you wrote down is still yours, in words that are safe to keep.',
      'It may hurt anyway, and for longer than you think reasonable. Knowing better is no cure. The five steps after this one are for that.',
    ],
    taughtBy: 'Mike Belsito',
    where: [
      { label: 'How a role ended', to: '/path' },
      { label: 'The version of each win to keep', to: '/path/portable' },
      { label: 'This week’s moves, when a win has no safe version', to: '/' },
    ],
  },
  {
    id: 'P34',
    short: 'First step back: give it time before you do anything with it.',
    text: [
      'In the first days, almost everything can wait, except the papers with a date on them. You do not have to post about it, update anything or feel grateful for the opportunity.',
      'Do the ordinary things: sleep, walk, cook. If writing helps, write for yourself, for a quarter of an hour, and stop when you like. It helps some people and not others; nobody will see it.',
      'If after a few weeks every day is still grey, tell a doctor or somebody close. That is a different kind of help, and a good one.',
    ],
    taughtBy: 'Mike Belsito',
    research: 'Spera et al. 1994; Frattaroli 2006',
    where: [
      { label: 'A note for yourself', to: '/journal' },
      { label: 'This week’s moves, after a layoff', to: '/' },
    ],
  },
  {
    id: 'P35',
    short: 'Second step: let your people support you.',
    text: [
      'Tell three people this week, in plain words: my role was cut, I am all right or I am not, this is what would help. Most people want to do something and do not know what.',
      'Ask different things of different people. One listens. One has been through it. One knows which companies are hiring. It is no time to be brave with all of them at once.',
      'If keeping up a rhythm with people has felt like work until now, this is where it comes back to you. And when it happens to somebody else, write to them on the day.',
    ],
    taughtBy: 'Mike Belsito',
    where: [
      { label: 'The people you keep', to: '/people' },
      { label: 'This week’s moves, after a layoff', to: '/' },
    ],
  },
  {
    id: 'P36',
    short: 'Third step: once it is quieter, ask what there is to learn.',
    text: [
      'Not whose fault it was. What did you see early and explain away? What would you ask in the interview next time? Which part of the work did you miss from the first Monday on, and which not at all?',
      'Go back through your own entries from the last half-year. They were written by somebody who did not know how it would end, and they are more honest than memory. Two or three lessons are plenty.',
      'Some setbacks teach very little. A budget was cut. You are allowed to write that and go on.',
    ],
    taughtBy: 'Mike Belsito',
    where: [
      { label: 'Your entries and lessons', to: '/journal' },
      { label: 'Your check-ins from that time', to: '/check-in' },
      { label: 'This week’s moves, some weeks after a layoff', to: '/' },
    ],
  },
  {
    id: 'P37',
    short: 'Fourth step: tell it again, from “I failed” to “I learned”.',
    text: [
      'The story you tell yourself becomes the one you tell in interviews. “I was laid off because my product did not make it” may be accurate and still leave out the better half: what you found, what it saved, what you now do differently.',
      'Write the old sentence down, then a second one that is as true and goes further. “We cancelled it after the pilot” becomes “the pilot showed in ten weeks that managers would not switch, and I have run a test of switching first ever since.”',
      'No polish beyond the truth. If you do not believe the new sentence, it is not finished.',
    ],
    taughtBy: 'Mike Belsito',
    where: [
      { label: 'Lessons in your journal', to: '/journal' },
      { label: 'What came of a project', to: '/path' },
      { label: 'This week’s moves, some weeks after a layoff', to: '/' },
    ],
  },
  {
    id: 'P38',
    short: 'Fifth step: act, in steps so small that they get done.',
    text: [
      '“Find a job” cannot be done on a Tuesday. “Write to Ana and ask how her team hires” can. Choose one or two such steps a week, with a day, and let the rest wait.',
      'It helps to say when: if it is Thursday and breakfast is over, then I write the message. Such a plan sounds silly and works better than resolve.',
      'Count what you did, not what came back; answers come late and in bunches. One gentle step this week is enough, and so is the next.',
    ],
    taughtBy: 'Mike Belsito',
    research: 'Gollwitzer & Sheeran 2006; Sheeran et al. 2024',
    where: [{ label: 'This week’s moves, each with its if and then', to: '/' }],
  },
];
