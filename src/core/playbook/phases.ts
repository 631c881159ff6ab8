import type { PrincipleText } from './principle.ts';

export const phases: readonly PrincipleText[] = [
  {
    id: 'P1',
    short: 'Where you stand shows in the work you are trusted with, not in the words under your name.',
    text: [
      'Companies give out titles on their own timetable. One will call you senior after two launches; another keeps you an associate through years of real strategy work. For your next step, the useful question is what kind of work people already hand you without checking.',
      'People arrive in product from everywhere: support, code, teaching, a shop of their own. Somebody who ran a clinic for ten years may think in strategy on their first day and still have to learn how a release is cut. Both things can be true in one week.',
      'When you add a role, choose the phase it felt like, whatever the contract said. And leave the line crooked. A step sideways that taught you something is worth its place on the map.',
    ],
    taughtBy: 'Mike Belsito',
    where: [
      { label: 'Your roles, with the phase each felt like', to: '/path' },
      { label: 'This week’s moves, when a role or its phase is missing', to: '/' },
    ],
  },
  {
    id: 'P2',
    short: 'In the first phase, take what the team is to build and build it in the best way known.',
    text: [
      'Early on, nobody needs you to rewrite the plan. They need to know that what passes through your hands gets done: open questions answered, odd cases thought about, everyone who depends on it told in time.',
      'A good week here is a quiet one. The export goes out on the day you named. Support had the answers before the first ticket. The engineer who found a gap on Tuesday had a decision by Wednesday. A few months of that, and people start asking you what should come next.',
      'Steady is not the same as silent. If a thing will help nobody, say so once, with what you saw, and then help build the best version of what was decided.',
    ],
    taughtBy: 'Jackie Bavaro, gathered by Mike Belsito',
    where: [
      { label: 'Wins you write down under Execution', to: '/journal' },
      { label: 'This week’s moves, when Execution has gone quiet', to: '/' },
    ],
  },
  {
    id: 'P3',
    short: 'What separates good from great early on is how well you know what people do, and why.',
    text: [
      'Use every source you can reach: talk to five users, sit in on support, read the open answers in the survey, count what people click. Each alone misleads. When three of them lean the same way you have found something.',
      'Say sign-ups stall on the third screen. The numbers tell you where. Two calls tell you that people do not have their tax number at hand. A week of support notes tells you it has been so since the spring. Now you have a case, and a test to run.',
      'Beware of the one loud customer and of the chart that agrees with your plan. Write down what would change your mind before you look.',
    ],
    taughtBy: 'Gibson Biddle, gathered by Mike Belsito',
    where: [
      { label: 'Lessons you write down under Consumer science', to: '/journal' },
      { label: 'This week’s moves, when that skill has gone quiet', to: '/' },
    ],
  },
  {
    id: 'P4',
    short: 'Learn enough of engineering and design to hear what is hard and why.',
    text: [
      'You do not have to write the code or draw the screen. You do have to follow the conversation well enough to see when a small change in the ask would halve the work, or when a shortcut will cost you a year later.',
      'In practice: sit in one design review and one technical review this week, and ask the question you are afraid is obvious. Keep a list of the terms you nodded at. Ask somebody to draw the system for you once, then draw it back to them.',
      'Stakeholders have languages too. Finance, sales and legal each worry about something particular, and knowing it is part of shipping. Over time, all this listening becomes product sense: a guess that is right more often than it has any right to be.',
    ],
    taughtBy: 'Mike Belsito',
    where: [
      { label: 'Entries under Technical and Design', to: '/journal' },
      { label: 'People by function', to: '/people' },
      { label: 'This week’s moves, when Technical or Design has gone quiet', to: '/' },
    ],
  },
  {
    id: 'P5',
    short: 'The middle phase begins when you set a direction instead of carrying one out.',
    text: [
      'The job changes more than most companies admit. Yesterday you were praised for delivering the list; now you are asked why this list. Few people will tell you on which day that happened, so begin before they do.',
      'Take the area you know best and write one page nobody requested: where it stands, who else serves those users, the two bets you would make and what you would stop. Show it to one person you trust. The page may change nothing. Being the person who wrote it changes something.',
      'Do it beside the work you owe, never in place of it. A strategy from somebody whose releases slip is read differently.',
    ],
    taughtBy: 'Jackie Bavaro, gathered by Mike Belsito',
    where: [
      { label: 'Decisions and wins under Strategic thinking', to: '/journal' },
      { label: 'A project for the strategy, whoever asked for it', to: '/path' },
      { label: 'This week’s moves, when Strategic thinking has gone quiet', to: '/' },
    ],
  },
  {
    id: 'P6',
    short: 'A strategy delights customers in ways that are hard to copy and that pay.',
    text: [
      'Three questions for any bet. Will people love it? Could a rival have it in six months? Does the business earn more because of it? Many roadmaps answer only the first.',
      'Take a clinic’s booking tool. Nicer colours delight a little and anyone can paint. A waiting list that fills cancelled hours by itself delights the clinic, gets better with each clinic that joins, and can carry a price. The second is a strategy; the first is a chore worth doing.',
      'To answer honestly you have to look around: the market, the substitutes, the costs. Then put the bets in order by what they would do for the business, and be ready to say what was left out.',
    ],
    taughtBy: 'Gibson Biddle, whose three letters for it are DHM',
    where: [{ label: 'Decisions you write down, with their reasons', to: '/journal' }],
  },
  {
    id: 'P7',
    short: 'A direction only counts once other people act on it.',
    text: [
      'Expect to say the same thing many times, to different people, in their terms. The engineer hears what becomes simpler, finance hears what it earns, your manager’s manager hears which risk goes away.',
      'A week of carrying looks like this: the one-pager goes to two peers before the meeting, not in it; sales gets the short version with an example from their own accounts; a junior colleague presents a part of it, and you rehearse with them the day before.',
      'If people nod and nothing changes, they have agreed to be polite. Ask what they will do differently on Monday. Confusion, once you hear it, tells you which step you left out.',
    ],
    taughtBy: 'Mike Belsito, after Jackie Bavaro',
    where: [
      { label: 'Wins under Communication and Management', to: '/journal' },
      { label: 'Stakeholders and their rhythms', to: '/people' },
      { label: 'This week’s moves, when Management or Communication has gone quiet', to: '/' },
    ],
  },
  {
    id: 'P8',
    short: 'Depth or people: two good ways on from the middle, and you can try each before you choose.',
    text: [
      'One way leads to harder problems that you solve yourself. The other leads to problems that you solve through people. Pay and standing can grow on both. What fills the day is entirely different.',
      'Before you choose, borrow a few weeks of each. Stand in while somebody is on leave. Coach an intern. Or take the ugliest problem in the company and stay with it alone for a month. Write down after each week what gave you energy.',
      'Do not choose people only because the next title hangs there. Managing is lonelier than it looks, and going back is easier when you tried it as a test than when you fought for it.',
    ],
    taughtBy: 'Mike Belsito, after Jackie Bavaro',
    where: [
      { label: 'The fork: both ways beside your own record', to: '/path/fork' },
      { label: 'Your target, which may stay open', to: '/settings' },
      { label: 'Energy on your entries', to: '/journal' },
    ],
  },
  {
    id: 'P9',
    short: 'Lead by finding people better than you, giving them context and means, and standing back.',
    text: [
      'In the third phase your product is the organization that makes products. The vision covers several teams. Your hardest conversations are with your equals in engineering, sales and finance, and your best days may leave nothing behind with your name on it.',
      'A useful check at the end of a week: what did somebody decide without you, and decide well? If the answer is nothing, look at what they lacked. Often it is context you forgot to pass on, sometimes money or time that only you can free.',
      'Standing back is no disappearance. People still need to hear what good looks like, early, and to find you when two teams want the same thing.',
    ],
    taughtBy: 'Mike Belsito, after Jackie Bavaro',
    where: [
      { label: 'Entries under Organizational design', to: '/journal' },
      { label: 'This week’s moves, when Organizational design has gone quiet', to: '/' },
    ],
  },
];
