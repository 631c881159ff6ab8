/** What a marked word seems to be. */
export const markKinds = ['customer', 'code-name', 'other', 'company', 'person', 'address', 'link', 'money', 'figure', 'share', 'secret', 'ticket'] as const;
export type MarkKind = (typeof markKinds)[number];

/** Why a word is marked, to stand after it. */
export const markReasons: Record<MarkKind, string> = {
  customer: 'a customer on your own list',
  'code-name': 'a code name on your own list',
  other: 'on your own list',
  company: 'a company somebody you know works for; it may be a customer',
  person: 'somebody’s name',
  address: 'an e-mail address',
  link: 'a link that leads inside a company',
  money: 'an amount of money',
  figure: 'a figure that may not be public',
  share: 'a percentage near a word for money or growth',
  secret: 'says itself that it is not for outside',
  ticket: 'looks like the number of a ticket',
};

/** What stands in the proposed version instead. */
export const neutralWords: Record<MarkKind, string> = {
  customer: 'a customer',
  'code-name': 'a project',
  other: 'something',
  company: 'another company',
  person: 'a colleague',
  address: 'an address',
  link: 'a link',
  money: 'a significant amount',
  figure: 'a large number',
  share: 'a notable share',
  secret: 'not for outside',
  ticket: 'a ticket',
};

/** Whether a mark comes from the person’s own list. */
export const isOwnWord = (kind: MarkKind): boolean => kind === 'customer' || kind === 'code-name' || kind === 'other';
