import type { SampleProfile, SampleProject, SampleRole } from './shape.ts';

export const roles: readonly SampleRole[] = [
  { id: 'larderly-success', title: 'Customer Success Manager', company: 'Larderly', from: '2019-10', to: '2021-03', manager: 'gareth-pryce', began: 'hired', ended: 'moved-on', place: 'Bristol', about: 'Ordering software for independent cafés. I had about 120 of them, from the first login to the first renewal.' },
  { id: 'larderly-product', title: 'Associate Product Manager', company: 'Larderly', from: '2021-04', to: '2022-06', manager: 'sunita-rao', phase: 'associate', began: 'moved', ended: 'moved-on', place: 'Bristol', about: 'Ordering and supplier reminders, then Crew, the staff planner we cancelled after its pilot.' },
  { id: 'brackenlow', title: 'Product Manager', company: 'Brackenlow', from: '2022-07', to: '2023-11-15', manager: 'tom-aldridge', phase: 'senior', began: 'hired', ended: 'layoff', place: 'Bristol, remote', about: 'Scheduling for physiotherapy clinics. Reminders, the waiting list, and the first strategy I wrote without being asked.' },
  { id: 'parcelmoor', title: 'Senior Product Manager', company: 'Parcelmoor', from: '2024-04', manager: 'dagny-holm', phase: 'senior', began: 'hired', place: 'Bristol, two days in the office', about: 'Returns for online shops: the portal, exchanges, packaging of the plans. Stood in for the Carriers lead for sixteen weeks.' },
];

export const projects: readonly SampleProject[] = [
  { id: 'onboarding-playbook', name: 'Onboarding playbook for new cafés', role: 'larderly-success', part: 'Wrote it, trained the team', from: '2020-02', to: '2020-07', outcome: 'Time to a first real order went from 19 days to 8. The team of five still used it when I left.', skills: ['execution', 'communication'], people: ['gareth-pryce', 'ayesha-malik'] },
  { id: 'why-cafes-leave', name: 'Why cafés leave', role: 'larderly-success', part: 'Asked for four hours a week and did it alone', from: '2020-09', to: '2021-02', outcome: 'Read and tagged 1,140 tickets, called 16 cafés that had left. Nine of them left over one thing: deliveries that came in two parts. It became my way into product.', skills: ['consumer-science'], people: ['sunita-rao', 'piotr-zielinski'] },
  { id: 'order-reminders', name: 'Supplier order reminders', role: 'larderly-product', part: 'Product, my first feature', from: '2021-05', to: '2021-09', outcome: 'Late orders fell by about a third in the cafés that switched it on; 61 % did.', skills: ['execution', 'technical'], people: ['joel-akande', 'wiebke-janssen'] },
  { id: 'crew', name: 'Larderly Crew, staff planning', role: 'larderly-product', part: 'Product, from first interviews to the pilot', from: '2021-09', to: '2022-02', outcome: 'Cancelled after a ten-week pilot with 14 cafés. Managers liked it and kept using the group chat.', skills: ['consumer-science', 'design', 'strategic-thinking'], people: ['sunita-rao', 'joel-akande', 'wiebke-janssen', 'marcus-teale'] },
  { id: 'split-deliveries', name: 'Split deliveries', role: 'larderly-product', part: 'Product', from: '2022-02', to: '2022-06', outcome: 'The thing the leavers had asked for. Credit notes now follow the second delivery by themselves.', skills: ['execution', 'technical'], people: ['joel-akande', 'piotr-zielinski'] },
  { id: 'two-way-reminders', name: 'Two-way reminders', role: 'brackenlow', part: 'Product', from: '2022-08', to: '2022-12', outcome: 'Patients can answer a reminder. Missed appointments 11.4 % to 7.9 % across 210 clinics.', skills: ['execution', 'design', 'consumer-science'], people: ['nkechi-obi', 'yuki-tanabe', 'fiona-mccrae'] },
  { id: 'waitlist', name: 'A waiting list that fills itself', role: 'brackenlow', part: 'Product, from idea to launch', from: '2023-01', to: '2023-07', outcome: 'Four of ten cancelled hours were filled without a phone call. The most liked thing we shipped.', skills: ['strategic-thinking', 'consumer-science', 'technical'], people: ['nkechi-obi', 'samir-haddad', 'carys-morgan'] },
  { id: 'partner-tier', name: 'Strategy for a partner tier', role: 'brackenlow', part: 'Wrote it, nobody had asked', from: '2023-05', to: '2023-08', outcome: 'Two pages. Sales dropped two custom deals for it; the tier was scheduled and then fell with the budget.', skills: ['strategic-thinking', 'communication'], people: ['tom-aldridge', 'anneke-visser', 'dominic-shaw'] },
  { id: 'insurer-claims', name: 'Claims for two insurers', role: 'brackenlow', part: 'Product', from: '2023-08', to: '2023-11', outcome: 'Shipped in eleven weeks for a contract the company needed. Thin, and it held. I was laid off the week after.', skills: ['execution', 'communication'], people: ['nkechi-obi', 'tom-aldridge', 'beth-ollerton'] },
  { id: 'portal-onboarding', name: 'Portal onboarding, 9 steps to 4', role: 'parcelmoor', part: 'Product', from: '2024-05', to: '2024-10', outcome: 'Activation +6.2 points in the first cohort, held at +5 after half a year.', skills: ['consumer-science', 'design'], people: ['theo-lindgren', 'maya-fontaine', 'ifeoma-bright'] },
  { id: 'exchange-first', name: 'Exchange before refund', role: 'parcelmoor', part: 'Product, with finance as a partner', from: '2024-11', to: '2025-06', outcome: 'Of the returns that could become an exchange, 23 % now do; it was 9 %.', skills: ['strategic-thinking', 'design', 'execution'], people: ['theo-lindgren', 'maya-fontaine', 'tilda-marsh', 'margot-leroux'] },
  { id: 'packaging', name: 'Packaging the plans', role: 'parcelmoor', part: 'Led it with finance and sales', from: '2025-07', to: '2026-01', outcome: 'Seven plans became three. Average revenue for a shop up 8 %, nobody of the twenty largest left.', skills: ['strategic-thinking', 'communication', 'company-strategy'], people: ['margot-leroux', 'colm-brady', 'dagny-holm', 'anneke-visser'] },
  { id: 'carriers-stand-in', name: 'Standing in for the Carriers lead', role: 'parcelmoor', part: 'Led a team of two PMs and seven engineers for sixteen weeks', from: '2026-02', to: '2026-05', outcome: 'Two releases kept their dates, one I stopped. Kit ran her first discovery alone. I would do it again.', skills: ['management', 'organizational-design', 'industry-partnerships'], people: ['priyanka-nair', 'kit-sorensen', 'joanna-kowalczyk', 'silas-okoro', 'lucia-ferrante'] },
  { id: 'returns-upkeep', name: 'Returns portal, the long tail', role: 'parcelmoor', part: 'Product', from: '2026-06', outcome: 'Translations, label formats, the small print. Useful, and I have done all of it before.', skills: ['execution'], people: ['theo-lindgren', 'maya-fontaine'] },
];

export const profile: SampleProfile = {
  name: 'Elin Marques',
  headline: 'Senior Product Manager at Parcelmoor',
  goal: 'Lead a product team of my own by the end of next year, and still talk to a customer every week.',
  targetPhase: 'leader',
  fork: 'people',
  hoursPerWeek: 2,
  checkinDay: 5,
  email: 'elin@marques.example',
  link: 'https://elinmarques.example',
  skills: ['Product discovery', 'Customer interviews', 'Pricing', 'SQL', 'Onboarding', 'Logistics', 'Facilitation'],
};
