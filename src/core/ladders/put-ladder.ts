import type { Career } from '../career.ts';
import type { Write } from '../record.ts';
import { type Competency, competenciesOf, competency, type Ladder, ladder } from './ladders.ts';
import { skillKey, tidyText, tidyTitle, titleKey, type WholeLadder, type WholeSkill, wholeLadder } from './whole-ladder.ts';

type NewId = () => string;

/** A whole ladder as the core keeps it: titles on one line, no blanks around texts, no statement twice in one place, lowest level first. */
export const tidyLadder = ({ name, note, levels, skills }: WholeLadder): WholeLadder => ({
  name: tidyTitle(name),
  ...(note && tidyText(note) && { note: tidyText(note) }),
  levels: levels.map(({ title, about }) => ({ title: tidyTitle(title), ...(about && tidyText(about) && { about: tidyText(about) }) })),
  skills: skills.map(({ title, group, about, statements }) => ({
    title: tidyTitle(title),
    ...(group && tidyTitle(group) && { group: tidyTitle(group) }),
    ...(about && tidyText(about) && { about: tidyText(about) }),
    statements: tidyStatements(statements),
  })),
});

function tidyStatements(statements: WholeSkill['statements']): WholeSkill['statements'] {
  const seen = new Set<string>();
  return statements
    .map(({ level, text }) => ({ level, text: tidyText(text) }))
    .filter(({ level, text }) => text !== '' && !seen.has(`${level} ${text}`) && seen.add(`${level} ${text}`))
    .sort((a, b) => a.level - b.level);
}

/** Whether two ladders say the same, word for word. */
export const sameLadder = (a: WholeLadder, b: WholeLadder): boolean => JSON.stringify(tidyLadder(a)) === JSON.stringify(tidyLadder(b));

/** The writes that keep a ladder nobody had yet. */
export function writesOfNew(given: WholeLadder, source: string | undefined, newId: NewId): Write[] {
  const whole = tidyLadder(given);
  const id = newId();
  const levels = whole.levels.map((level) => ({ ...level, id: newId() }));
  return [
    ladder.put(id, { name: whole.name, levels, source, note: whole.note, version: 1 }),
    ...whole.skills.map((skill, place) => competency.put(newId(), { ...bodyOf(skill, levels), ladder: id, place, version: 1 })),
  ];
}

const bodyOf = ({ title, group, about, statements }: WholeSkill, levels: readonly { readonly id: string }[]) => ({
  title,
  group,
  about,
  statements: statements.flatMap(({ level, text }) => {
    const at = levels[level];
    return at ? [{ level: at.id, text }] : [];
  }),
});

/**
 * The writes that give a ladder a new wording: levels and skills that keep their title keep their id and what they map to,
 * those no longer there go. None when it says the same already.
 */
export function writesOfNewVersion(career: Career, row: Ladder, given: WholeLadder, source: string | undefined, newId: NewId): Write[] {
  const whole = tidyLadder(given);
  const here = wholeLadder(career, row.id);
  if (here && sameLadder({ ...here, name: whole.name }, { ...whole, note: whole.note ?? here.note })) return [];
  const version = row.version + 1;
  const levelsHere = new Map(row.levels.map((level) => [titleKey(level.title), level]));
  const levels = whole.levels.map((level) => ({
    ...levelsHere.get(titleKey(level.title)),
    about: undefined,
    ...level,
    id: levelsHere.get(titleKey(level.title))?.id ?? newId(),
  }));
  const held = new Held(competenciesOf(career, row.id));
  const puts = whole.skills.map((skill, place) => {
    const known = held.take(skill);
    const body = { ...bodyOf(skill, levels), ladder: row.id, place };
    if (!known) return competency.put(newId(), { ...body, version });
    const edited = competency.edit(known, { ...body, group: body.group ?? null, about: body.about ?? null });
    return sameWording(known, body) ? edited : competency.edit(known, { ...body, group: body.group ?? null, about: body.about ?? null, version });
  });
  return [
    ladder.edit(row, { levels, note: whole.note ?? row.note, source: source ?? row.source, version }),
    ...puts,
    ...held.left().map((gone) => competency.remove(gone.id)),
  ];
}

const wordingOf = ({ title, about, statements }: Partial<Competency>): string =>
  JSON.stringify([title, about ?? '', (statements ?? []).map(({ level, text }) => [level, text])]);

/** Whether two say the same of a skill, level by level. */
export const sameWording = (a: Partial<Competency>, b: Partial<Competency>): boolean => wordingOf(a) === wordingOf(b);

/** Skills that are here, found by title and group, else by the title alone. */
class Held {
  private readonly rows: Set<Competency>;

  constructor(rows: readonly Competency[]) {
    this.rows = new Set(rows);
  }

  take(skill: WholeSkill): Competency | undefined {
    const rows = this.left();
    const found = rows.find((row) => skillKey(row) === skillKey(skill)) ?? rows.find((row) => titleKey(row.title) === titleKey(skill.title));
    if (found) this.rows.delete(found);
    return found;
  }

  left = (): Competency[] => [...this.rows];
}
