import type { Career } from '../career.ts';
import { fold } from '../fold.ts';
import type { Person } from './people.ts';
import { lastContact } from './touchpoints.ts';

export const peopleOrders = ['name', 'company', 'recent', 'longest'] as const;
export type PeopleOrder = (typeof peopleOrders)[number];
export const peopleOrderTitles: Record<PeopleOrder, string> = {
  name: 'Name',
  company: 'Company',
  recent: 'Last contact, latest first',
  longest: 'Last contact, longest ago first',
};

/** People in the order asked for; equals keep the order they came in. Who has no company or was never in touch comes last. */
export function orderPeople(career: Career, people: readonly Person[], order: PeopleOrder): readonly Person[] {
  if (order === 'name') return people;
  const keyed = people.map((person) => ({ person, key: order === 'company' ? fold(person.company ?? '') : (lastContact(career, person.id) ?? '') }));
  const turn = order === 'recent' ? -1 : 1;
  keyed.sort((a, b) => Number(a.key === '') - Number(b.key === '') || (a.key < b.key ? -turn : a.key > b.key ? turn : 0));
  return keyed.map(({ person }) => person);
}
