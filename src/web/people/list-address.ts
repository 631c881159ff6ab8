import { ties } from '#core/people/people.ts';
import { contactSpans } from '#core/people/people-filter.ts';
import { peopleOrders } from '#core/people/people-order.ts';
import { jobFunctions, seniorities } from '#core/people/title-reading/lexicon.ts';
import { emptyView, type ListView, shows } from './list-view.ts';

const one = <T extends string>(of: readonly T[], value: string | null): T | undefined => of.find((known) => known === value);
const text = (value: string | null, most: number): string | undefined => value?.slice(0, most) || undefined;

/** What the list is narrowed to and its order, as its address says it; what is as usual is left out. */
export function viewToAddress({ show, words, tie, by, order }: ListView): string {
  const said = { show: show ?? undefined, q: words.trim() || undefined, tie: tie || undefined, ...by, order: order === 'name' ? undefined : order };
  return new URLSearchParams(Object.entries(said).filter((pair): pair is [string, string] => Boolean(pair[1]))).toString();
}

/** The list an address asks for; what it does not know is passed over. Undefined where it asks for nothing. */
export function addressToView(address: URLSearchParams): ListView | undefined {
  const get = (name: string) => address.get(name);
  const view: ListView = {
    ...emptyView,
    show: one(shows, get('show')) ?? null,
    words: text(get('q'), 200) ?? '',
    tie: one(ties, get('tie')) ?? '',
    by: {
      tag: text(get('tag'), 60),
      trade: one(jobFunctions, get('trade')),
      level: one(seniorities, get('level')),
      contact: one(contactSpans, get('contact')),
    },
    order: one(peopleOrders, get('order')) ?? 'name',
  };
  return viewToAddress(view) === '' ? undefined : view;
}
