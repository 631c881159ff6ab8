import type { PrincipleId } from './titles.ts';

export const principleGroups = ['Phases', 'Skills', 'Career as a product', 'Manager and organisation', 'People', 'Plateaus and setbacks'] as const;
export type PrincipleGroup = (typeof principleGroups)[number];

/** The pages of the app that a principle may point to. */
export const principlePlaces = [
  '/',
  '/journal',
  '/people',
  '/people/board',
  '/people/peers',
  '/people/communities',
  '/conversations',
  '/conversations/promises',
  '/conversations/feedback',
  '/check-in',
  '/radar',
  '/radar/promotion',
  '/path',
  '/path/skills',
  '/path/fork',
  '/path/learning',
  '/path/portable',
  '/lab',
  '/lab/tests',
  '/lab/library',
  '/settings',
  '/playbook',
  '/import',
] as const;
export type PrinciplePlace = (typeof principlePlaces)[number];

/** What a group's file says of a principle; its title lies in `titles.ts`. */
export type PrincipleText = {
  readonly id: PrincipleId;
  /** The principle in one sentence. */
  readonly short: string;
  /** Two to four short paragraphs: what it means in a week, an example, a caution. */
  readonly text: readonly string[];
  /** Who taught it. */
  readonly taughtBy: string;
  /** Studies that back it, or that set its limits, by author and year. */
  readonly research?: string;
  /** Where in the app it is at work. */
  readonly where: readonly { readonly label: string; readonly to: PrinciplePlace }[];
};

export type Principle = PrincipleText & { readonly title: string; readonly group: PrincipleGroup };
