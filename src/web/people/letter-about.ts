import type { Career } from '#core/career.ts';
import { assessableSkill } from '#core/insights/assessable.ts';
import { companyKey } from '#core/insights/company-key.ts';
import { workTitle } from '#core/insights/room-claims.ts';
import { inSentence } from '#core/insights/skill-level-words.ts';
import type { DraftAbout, DraftKind } from '#core/people/drafts.ts';
import type { Person } from '#core/people/people.ts';
import { skillName } from '#core/skills/skill-name.ts';

/** What a letter was opened about. */
export type LetterAbout = {
  /** A need to ask about, also one they do not serve yet. */
  readonly need?: string | undefined;
  readonly start?: DraftKind | undefined;
  /** What they need, and the entry or person of yours that meets it. */
  readonly want?: string | undefined;
  readonly fit?: string | undefined;
  /** The milestone that a line is for, when it is not the nearest of theirs. */
  readonly milestone?: string | undefined;
  /** A skill they are asked to rate. */
  readonly level?: string | undefined;
  /** The opportunity an introduction is asked for. */
  readonly opportunity?: string | undefined;
  /** What they recommended, which something was taken from. */
  readonly learning?: string | undefined;
  /** A piece of work to show them. */
  readonly show?: { readonly how: 'demo' | 'note'; readonly entry?: string } | undefined;
};

/** What an offer says: the entry's link, else its words, or whom you would introduce. */
export function fitWords(career: Career, fit: string | undefined): string | undefined {
  const [entry, person] = [career.entry.get(fit ?? ''), career.person.get(fit ?? '')];
  if (person) return `I could introduce you to ${[person.name, person.title, person.company].filter(Boolean).join(', ')}.`;
  return entry && [entry.safeText ?? entry.text, entry.link].filter(Boolean).join(' ');
}

/** What a skill is called in a letter, and its levels as its standard has them now. */
function levelToRate(career: Career, skill: string): DraftAbout['level'] {
  const titles = assessableSkill(career, skill)?.skill.levels.map(({ title }) => title) ?? [];
  return { name: inSentence(skill, skillName(career, skill)), titles };
}

/** The role an introduction is asked for, and whether they work there. */
function soughtRole(career: Career, row: Person, id: string | undefined): DraftAbout['sought'] {
  const known = career.opportunity.get(id ?? '');
  return known && { title: known.title, company: known.company, link: known.link, isThere: companyKey(row.company) === companyKey(known.company) };
}

/** What a letter says of a win: its portable words where there are some. */
function shownWork(career: Career, { how, entry }: NonNullable<LetterAbout['show']>): DraftAbout['show'] {
  const row = career.entry.get(entry ?? '');
  return { how, ...(row && { title: workTitle(row), text: row.safeText ?? row.text, link: row.link }) };
}

/** What a letter is about, as its drafts need it. */
export function draftAbout(career: Career, row: Person, { milestone, level, opportunity, learning, show }: LetterAbout): DraftAbout {
  const learned = career.learning.get(learning ?? '');
  return {
    milestone,
    level: level === undefined ? undefined : levelToRate(career, level),
    sought: soughtRole(career, row, opportunity),
    learned: learned?.taken === undefined ? undefined : { title: learned.title, taken: learned.taken },
    show: show && shownWork(career, show),
  };
}

/** The draft a letter begins with, where what it was opened about says so. */
export const beginsWith = ({ need, start, level, show }: LetterAbout): DraftKind | undefined =>
  level !== undefined ? 'level' : show ? 'show' : (start ?? (need === undefined ? undefined : 'question'));

/** One draft is kept for each thing a letter can be about. */
export const draftName = (person: string, { need, start, want, level, opportunity, learning, show }: LetterAbout): string =>
  [
    'write-to',
    person,
    need,
    want,
    level && `level ${level}`,
    opportunity,
    learning,
    show && `show ${show.entry ?? ''}`,
    (start === 'looking' || start === 'grow' || start === 'support' || start === 'tell') && start,
  ]
    .filter(Boolean)
    .join(' ');
