import type { Stretch } from './shape.ts';

/** How the weeks went, stretch by stretch: the course that the check-ins scatter around. */
export const stretches: readonly Stretch[] = [
  // Customer success, running out of new things.
  { seed: 1, from: '2020-W42', to: '2021-W13', around: { challenge: 2.9, learning: 3.0, energy: 3.3, impact: 3.3, support: 3.9 }, tick: [0.45, 0.6], answered: 0.66 },
  // New in product: the bump.
  { seed: 2, from: '2021-W14', to: '2021-W37', around: { challenge: 4.6, learning: 4.8, energy: 4.2, impact: 3.3, support: 4.0 }, until: { challenge: 4.1, learning: 4.2, energy: 3.9, impact: 4.0, support: 3.9 }, tick: [0.02, 0.15], answered: 0.75 },
  // Crew, until the numbers come.
  { seed: 3, from: '2021-W38', to: '2022-W02', around: { challenge: 4.3, learning: 4.1, energy: 4.0, impact: 3.7, support: 3.5 }, until: { challenge: 4.0, learning: 3.8, energy: 3.0, impact: 2.8, support: 3.1 }, tick: [0.12, 0.15], answered: 0.66 },
  // Cancelled.
  { seed: 4, from: '2022-W03', to: '2022-W09', around: { challenge: 3.7, learning: 3.9, energy: 2.2, impact: 2.0, support: 2.7 }, tick: [0.25, 0.25], answered: 0.6 },
  // Split deliveries, and the manager leaves.
  { seed: 5, from: '2022-W10', to: '2022-W26', around: { challenge: 3.6, learning: 3.4, energy: 3.3, impact: 3.5, support: 3.2 }, until: { challenge: 3.1, learning: 2.9, energy: 3.2, impact: 3.6, support: 2.7 }, tick: [0.3, 0.5], answered: 0.62 },
  // Brackenlow: the bump.
  { seed: 6, from: '2022-W27', to: '2022-W52', around: { challenge: 4.5, learning: 4.6, energy: 4.0, impact: 3.2, support: 4.2 }, until: { challenge: 4.0, learning: 4.0, energy: 3.8, impact: 4.2, support: 4.1 }, tick: [0.04, 0.15], answered: 0.72 },
  // The waiting list and the first strategy.
  { seed: 7, from: '2023-W01', to: '2023-W32', around: { challenge: 4.1, learning: 4.1, energy: 3.9, impact: 4.0, support: 3.9 }, tick: [0.15, 0.2], answered: 0.68 },
  // The crunch before the layoff.
  { seed: 8, from: '2023-W33', to: '2023-W46', around: { challenge: 4.2, learning: 3.3, energy: 2.8, impact: 3.2, support: 2.9 }, until: { challenge: 4.4, learning: 2.6, energy: 1.5, impact: 2.9, support: 1.9 }, tick: [0.25, 0.4], answered: 0.66 },
  // Between jobs: nobody checks in much.
  { seed: 9, from: '2024-W03', to: '2024-W12', around: { challenge: 3.2, learning: 2.9, energy: 2.3, impact: 1.8, support: 3.9 }, until: { challenge: 3.7, learning: 3.5, energy: 3.6, impact: 2.6, support: 4.5 }, tick: [0.3, 0.2], answered: 0.5 },
  // Parcelmoor: the bump.
  { seed: 10, from: '2024-W15', to: '2024-W42', around: { challenge: 4.5, learning: 4.7, energy: 4.3, impact: 3.3, support: 4.3 }, until: { challenge: 4.1, learning: 4.1, energy: 4.0, impact: 4.1, support: 4.1 }, tick: [0.03, 0.15], answered: 0.74 },
  // Exchanges and packaging: the good year.
  { seed: 11, from: '2024-W43', to: '2025-W52', around: { challenge: 4.1, learning: 4.0, energy: 3.9, impact: 4.1, support: 4.0 }, until: { challenge: 3.9, learning: 3.8, energy: 3.8, impact: 4.2, support: 4.0 }, tick: [0.18, 0.25], answered: 0.66 },
  // Standing in as lead.
  { seed: 12, from: '2026-W01', to: '2026-W05', around: { challenge: 3.8, learning: 3.7, energy: 3.7, impact: 4.0, support: 3.9 }, tick: [0.3, 0.3], answered: 0.7 },
  { seed: 13, from: '2026-W06', to: '2026-W21', around: { challenge: 4.8, learning: 4.7, energy: 4.1, impact: 4.0, support: 3.9 }, tick: [0.04, 0.06], answered: 0.85 },
  // Passed over.
  { seed: 14, from: '2026-W22', to: '2026-W26', around: { challenge: 3.3, learning: 3.1, energy: 2.3, impact: 3.0, support: 2.8 }, tick: [0.35, 0.35], answered: 0.8 },
  // Back on the portal, with a draft beside it.
  { seed: 15, from: '2026-W27', to: '2026-W37', around: { challenge: 3.7, learning: 3.7, energy: 3.5, impact: 3.6, support: 3.7 }, tick: [0.3, 0.4], answered: 0.95 },
  // Ten weeks of challenge slipping; support and impact hold.
  { seed: 2, from: '2026-W38', to: '2026-W47', around: { challenge: 3.3, learning: 3.2, energy: 3.5, impact: 3.6, support: 3.8 }, until: { challenge: 1.8, learning: 2.2, energy: 3.1, impact: 3.4, support: 3.7 }, tick: [0.55, 0.9], answered: 0.9 },
];

/** Weeks away or simply forgotten, beside the chance of each week. */
export const weeksAway: readonly string[] = [
  '2020-W53', '2021-W32', '2021-W33', '2021-W52', '2022-W31', '2022-W32', '2022-W52', '2023-W08', '2023-W30', '2023-W31', '2024-W33', '2024-W34',
  '2024-W52', '2025-W01', '2025-W29', '2025-W30', '2025-W31', '2025-W52', '2026-W01', '2026-W32', '2026-W44',
];

/** What was written beside the answers; a week with a line was answered. */
export const checkinNotes: Readonly<Record<string, string>> = {
  '2020-W42': 'First one. Feels silly, took two minutes.',
  '2020-W47': 'The calls were the only part I was awake for.',
  '2020-W50': 'Gareth saw it before I did.',
  '2021-W02': 'Presented to product. Slept like a stone.',
  '2021-W07': 'Waiting. Nobody says no, nobody says when.',
  '2021-W14': 'Do not understand anything. Wonderful.',
  '2021-W21': 'Said “it depends” in a meeting and was thanked.',
  '2021-W28': 'It is live. For three cafés, but it is live.',
  '2021-W36': 'Everything works and everyone is nice. Suspicious.',
  '2021-W41': 'Ten interviews in a week is two too many.',
  '2021-W47': 'Piotr asked who entered the shifts. Me.',
  '2022-W02': 'Three of 14. I knew before I counted.',
  '2022-W05': 'Wrote the page that says stop.',
  '2022-W06': 'Cancelled. The kitchen was worse than the meeting.',
  '2022-W08': 'Stickers.',
  '2022-W16': 'Dates for next year’s roadmap, to the day.',
  '2022-W19': 'Sunita’s last day. The desk is very tidy.',
  '2022-W27': 'Four people called “the clinic”.',
  '2022-W34': 'Left three questions open. Hard.',
  '2022-W43': 'Five hours of outage and I was calm, who knew.',
  '2022-W49': 'My name out loud, with Nkechi’s.',
  '2023-W06': 'A clipboard beat a roadmap.',
  '2023-W15': 'Won with a map.',
  '2023-W21': 'An hour with Anneke’s sheet. Best of the week.',
  '2023-W27': 'Live everywhere. Two weeks of sleep, please.',
  '2023-W29': 'They dropped the deals. For a page.',
  '2023-W33': 'People walk differently.',
  '2023-W37': 'Late again. Everyone is kind and grey.',
  '2023-W40': 'Wrote the page about half.',
  '2023-W43': 'Mails at ten at night. Answered them.',
  '2023-W45': 'On the day we said. Nobody clapped.',
  '2024-W03': 'Counting job search as work this time.',
  '2024-W04': 'Chiara’s afternoon. I can still do it.',
  '2024-W08': 'Two rejections, one honest.',
  '2024-W11': 'The shoe.',
  '2024-W15': 'Fourteen states of a return.',
  '2024-W17': 'Two nights in a warehouse, jet-lagged without a jet.',
  '2024-W25': 'Same feedback from two strangers. So it is true.',
  '2024-W39': '6.2. Ifeoma smiled with her mouth.',
  '2024-W47': 'Finance is interesting, do not tell anyone.',
  '2025-W03': 'Theo was right and it stung till Friday.',
  '2025-W10': 'Talked in Ghent. Voice held.',
  '2025-W12': 'Gift cards. 212 people.',
  '2025-W19': 'Review. Finance asks for me by name.',
  '2025-W23': 'Third row.',
  '2025-W33': 'Invoices with Margot, door shut, humming.',
  '2025-W42': 'Nine of 14 was not 14.',
  '2025-W46': '28 of 31 upward.',
  '2025-W50': 'Who is getting good because of me?',
  '2026-W04': 'Said me, before I had thought.',
  '2026-W07': 'Four tasks that were not mine.',
  '2026-W10': 'Stopped the release. Told Henrik myself.',
  '2026-W12': 'Nine minutes of silence. Longest of my life.',
  '2026-W15': 'A page with two circles and a hole in between.',
  '2026-W17': 'Two releases and I touched neither.',
  '2026-W19': '“Decides late.” Ouch, and yes.',
  '2026-W21': 'Gave them back. Did not want to.',
  '2026-W23': 'Oskar. Canal.',
  '2026-W25': 'Three of five.',
  '2026-W28': 'Meant it by the second sentence.',
  '2026-W30': 'Finnish.',
  '2026-W33': 'Eleven words from Ruth.',
  '2026-W36': '19 comments, 15 good.',
  '2026-W38': 'Parked. So, labels.',
  '2026-W40': 'Nothing went wrong. Nothing went.',
  '2026-W41': 'Heard my own voice explaining.',
  '2026-W43': 'Consent in nine languages. Bruno was nice about it.',
  '2026-W45': 'Henrik’s people on Thursday, the rest from memory.',
  '2026-W46': 'Jonas: past tense.',
  '2026-W47': 'Ticked it again. Going to ask for the draft.',
};
