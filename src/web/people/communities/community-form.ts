import { type Community, type CommunityType, communityRoles, costPeriods } from '#core/communities/communities.ts';

/** A community as the form holds it: text as typed. */
export type CommunityForm = {
  readonly name: string;
  readonly what: CommunityType;
  readonly role: string;
  readonly from: string;
  readonly to: string;
  readonly next: string;
  readonly amount: string;
  readonly currency: string;
  readonly per: string;
  readonly place: string;
  readonly link: string;
  readonly people: readonly string[];
  readonly outcome: string;
  readonly note: string;
};

export const communityToForm = (row: Partial<Community>): CommunityForm => ({
  name: row.name ?? '',
  what: row.what ?? 'meetup',
  role: row.role ?? '',
  from: row.from ?? '',
  to: row.to ?? '',
  next: row.next ?? '',
  amount: row.cost === undefined ? '' : String(row.cost.amount),
  currency: row.cost?.currency ?? '',
  per: row.cost?.per ?? 'once',
  place: row.place ?? '',
  link: row.link ?? '',
  people: row.people ?? [],
  outcome: row.outcome ?? '',
  note: row.note ?? '',
});

/** A bare "meetup.example/london" is meant as a link. */
export const withScheme = (link: string): string => (/^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(link) ? `https://${link}` : link);

/** `1,240.50` and `1240,50` and `1 240` as a number; NaN for what is none. */
export function typedAmount(text: string): number {
  const bare = text.trim().replace(/[\s\u00A0']/g, '');
  const last = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
  const decimals = last >= 0 && bare.length - last - 1 !== 3 ? last : -1;
  const plain = decimals < 0 ? bare.replace(/[,.]/g, '') : `${bare.slice(0, decimals).replace(/[,.]/g, '')}.${bare.slice(decimals + 1)}`;
  return /^\d+(\.\d*)?$/.test(plain) ? Number(plain) : Number.NaN;
}

const orNull = (text: string): string | null => text.trim() || null;

/** What the form says, null where a field is empty. The name is a field that has to be said. */
export const communityFields = (form: CommunityForm, known: Community['cost'] | undefined) => ({
  name: form.name.trim(),
  what: form.what,
  role: communityRoles.find((one) => one === form.role) ?? null,
  from: orNull(form.from),
  to: orNull(form.to),
  next: orNull(form.next),
  cost:
    form.amount.trim() === ''
      ? null
      : { ...known, amount: typedAmount(form.amount), currency: form.currency.trim(), per: costPeriods.find((one) => one === form.per) ?? 'once' },
  place: orNull(form.place),
  link: form.link.trim() === '' ? null : withScheme(form.link.trim()),
  people: form.people.length === 0 ? null : [...form.people],
  outcome: orNull(form.outcome),
  note: orNull(form.note),
});
