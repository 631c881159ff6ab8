import type { SampleCommittee, SampleDecider, SampleExposure } from './shape.ts';

/** The panel that gave the group role away in June, and meets again in February. */
export const committee: SampleCommittee = { goal: 'Group Product Manager, Carriers', on: '2027-02-11', size: 6 };

/** Who sits on it: three had seen something of Elin’s by June, two had not. */
export const deciders: readonly SampleDecider[] = [
  { id: 'room-dagny', person: 'dagny-holm', part: 'decides', since: '2026-06-25', knows: 'worked' },
  { id: 'room-henrik', person: 'henrik-voss', part: 'decides', since: '2026-06-25', knows: 'demo', note: 'Remembers the stopped release better than anything that shipped.' },
  { id: 'room-margot', person: 'margot-leroux', part: 'decides', since: '2026-06-25', knows: 'worked' },
  { id: 'room-adaeze', person: 'adaeze-eze', part: 'decides', since: '2026-06-25', knows: 'name', note: 'One of the two.' },
  { id: 'room-colm', person: 'colm-brady', part: 'speaks', since: '2026-06-25', knows: 'name', note: 'The other one. In the car more than at his desk.' },
  { id: 'room-vera', person: 'vera-simic', part: 'informed', since: '2026-06-25', knows: 'demo' },
];

/** What they saw since. */
export const exposures: readonly SampleExposure[] = [
  { id: 'saw-1', person: 'henrik-voss', day: '2026-03-05', how: 'note', projects: ['carriers-stand-in'], note: 'Told him of the stop before he heard of it.' },
  { id: 'saw-2', person: 'margot-leroux', day: '2026-07-16', how: 'demo', projects: ['packaging'], note: 'The year’s numbers, with last year’s invoices beside them.' },
  { id: 'saw-3', person: 'adaeze-eze', day: '2026-09-10', how: 'demo', note: 'Read the carriers draft with me. “What does my team stop doing?”' },
  { id: 'saw-4', person: 'vera-simic', day: '2026-10-02', how: 'note', note: 'Dagny passed on the two pages.' },
];
