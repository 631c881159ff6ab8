import * as z from 'zod/mini';
import { defineAction, type Refusal, refuse } from '../action.ts';
import type { Career } from '../career.ts';
import { day, id, whole } from '../fields.ts';
import { patchOf } from '../kind.ts';
import { isSkillId } from '../skills/skills.ts';
import { type Competency, competenciesOf, competency, competencyShape, type Ladder, ladder, ladderLimits, ladderShape } from './ladders.ts';
import { sameWording, writesOfNew } from './put-ladder.ts';
import { ladderTrouble } from './sheet.ts';
import { sharedTitle, skillKey, tidyText, tidyTitle, titleKey } from './whole-ladder.ts';

const gone = refuse('That ladder is no longer here.');
const skillGone = refuse('That skill is no longer on the ladder.');
const nothingLeft = refuse('A ladder needs at least one level.');
const levelTwice = (title: string): Refusal => refuse(`Two levels are called ${title}. Give one of them another name.`);
const skillTwice = (title: string): Refusal => refuse(`Two skills are called ${title}. Give one of them another name, or put them in different groups.`);
const nameTaken = (name: string): Refusal => refuse(`There is a ladder called ${name} already. Give this one another name.`);

const { title, group, about } = competencyShape;
const levelInput = z.strictObject({ title: ladderShape.name, about });
const statementText = z.string().check(z.maxLength(ladderLimits.statement));

const named = (career: Career, name: string, but?: string): Ladder | undefined =>
  [...career.ladder.values()].find((row) => row.id !== but && row.retired === undefined && titleKey(row.name) === titleKey(name));

export const addLadder = defineAction({
  name: 'ladders.add',
  title: 'Ladder added',
  description: 'Adds a whole ladder: its levels, lowest first, and its skills with what is expected at each level (0 for the lowest).',
  input: z.strictObject({
    name: ladderShape.name,
    source: ladderShape.source,
    note: ladderShape.note,
    levels: z.array(levelInput).check(z.minLength(1, 'name at least one level'), z.maxLength(ladderLimits.levels)),
    skills: z
      .array(
        z.strictObject({
          title,
          group,
          about,
          statements: z.array(z.strictObject({ level: whole(0, ladderLimits.levels - 1), text: statementText })).check(z.maxLength(ladderLimits.statements)),
        }),
      )
      .check(z.maxLength(ladderLimits.skills)),
  }),
  writes: (career, { source, ...given }, context) => {
    const trouble = ladderTrouble(given);
    if (trouble) return refuse(trouble);
    if (given.skills.some(({ statements }) => statements.some(({ level }) => level >= given.levels.length)))
      return refuse('A statement names a level that this ladder does not have.');
    return named(career, given.name) ? nameTaken(tidyTitle(given.name)) : writesOfNew(given, source, context.newId);
  },
});

export const editLadder = defineAction({
  name: 'ladders.edit',
  title: 'Ladder changed',
  description: 'Changes a ladder: its name, note or source, or its levels as they shall be, in order; a level without an id is new, one left out goes.',
  input: z.strictObject({
    id: id(),
    name: z.optional(ladderShape.name),
    source: patchOf(ladderShape).source,
    note: patchOf(ladderShape).note,
    levels: z.optional(z.array(z.strictObject({ id: z.optional(id()), title: ladderShape.name, about })).check(z.maxLength(ladderLimits.levels))),
  }),
  writes: (career, { id: given, levels: wanted, ...patch }, context) => {
    const row = career.ladder.get(given);
    if (!row) return gone;
    if (patch.name && row.retired === undefined && named(career, patch.name, given)) return nameTaken(tidyTitle(patch.name));
    const name = patch.name === undefined ? {} : { name: tidyTitle(patch.name) };
    if (!wanted) return [ladder.edit(row, { ...patch, ...name })];
    if (wanted.length === 0) return nothingLeft;
    const twice = sharedTitle(wanted, (level) => titleKey(level.title)) ?? sharedId(wanted);
    if (twice) return levelTwice(twice);
    const held = new Map(row.levels.map((level) => [level.id, level]));
    if (wanted.some((level) => level.id !== undefined && !held.has(level.id))) return refuse('That level is no longer on the ladder.');
    const levels = wanted.map((level) => ({
      ...held.get(level.id ?? ''),
      id: level.id ?? context.newId(),
      title: tidyTitle(level.title),
      about: level.about === undefined ? undefined : tidyText(level.about) || undefined,
    }));
    const changed = JSON.stringify(levels) !== JSON.stringify(row.levels.map((level) => ({ ...level, about: level.about })));
    const kept = new Set(levels.map((level) => level.id));
    return [
      ladder.edit(row, { ...patch, ...name, levels, version: row.version + Number(changed) }),
      ...competenciesOf(career, given).flatMap((skill) => withoutLevels(skill, kept)),
    ];
  },
});

const sharedId = (levels: readonly { readonly id?: string; readonly title: string }[]): string | undefined =>
  sharedTitle(
    levels.filter((level) => level.id !== undefined),
    (level) => level.id ?? '',
  );

function withoutLevels(row: Competency, kept: ReadonlySet<string>) {
  const left = row.statements?.filter(({ level }) => kept.has(level));
  return left?.length === row.statements?.length ? [] : [competency.edit(row, { statements: left, version: row.version + 1 })];
}

export const mapLadder = defineAction({
  name: 'ladders.map',
  title: 'Skills mapped',
  description: 'Says which of our skills a ladder’s skills are like, as confirmed by hand, or why none is; neither takes the answer back.',
  input: z.strictObject({
    maps: z
      .array(z.strictObject({ id: id(), mapsTo: competencyShape.mapsTo, notApplicable: competencyShape.notApplicable }))
      .check(z.minLength(1), z.maxLength(ladderLimits.skills)),
  }),
  writes: (career, { maps }) => {
    const rows = maps.map((map) => ({ ...map, row: career.competency.get(map.id) }));
    if (rows.some(({ row }) => !row)) return skillGone;
    if (maps.some(({ mapsTo }) => mapsTo?.some((skill) => !isSkillId(skill)))) return refuse('That is none of our skills.');
    if (maps.some(({ mapsTo, notApplicable }) => mapsTo?.length && notApplicable))
      return refuse('Choose the skills it is like, or say why none is; not both at once.');
    return rows.flatMap(({ row, mapsTo, notApplicable }) =>
      row ? [competency.edit(row, { mapsTo: mapsTo ? [...new Set(mapsTo)] : null, notApplicable: notApplicable || null })] : [],
    );
  },
});

export const retireLadder = defineAction({
  name: 'ladders.retire',
  title: 'Ladder retired',
  description: 'Retires a ladder from a day on, today unless another is given; null takes it into use again. What was judged by it stays.',
  input: z.strictObject({ id: id(), on: z.optional(z.nullable(day())) }),
  writes: (career, { id: given, on }, context) => {
    const row = career.ladder.get(given);
    if (!row) return gone;
    if (on === null && named(career, row.name, given)) return nameTaken(row.name);
    return [ladder.edit(row, { retired: on === undefined ? context.today : on })];
  },
});

export const removeLadder = defineAction({
  name: 'ladders.remove',
  title: 'Ladder removed',
  description: 'Removes a ladder with its skills and statements.',
  input: z.strictObject({ id: id() }),
  writes: (career, { id: given }) => [...competenciesOf(career, given).map((row) => competency.remove(row.id)), ladder.remove(given)],
});

export const saveCompetency = defineAction({
  name: 'ladders.edit-competency',
  title: 'Skill of a ladder saved',
  description: 'Changes a skill of a ladder, its place or its statements; without the id of a skill it adds one at the end.',
  input: z.strictObject({
    id: z.optional(id()),
    ladder: z.optional(id()),
    title: z.optional(title),
    group: patchOf(competencyShape).group,
    about: patchOf(competencyShape).about,
    place: z.optional(competencyShape.place),
    statements: z.optional(z.array(z.strictObject({ level: id(), text: statementText })).check(z.maxLength(ladderLimits.statements))),
  }),
  writes: (career, { id: given, ladder: of, ...patch }, context) => {
    const known = given === undefined ? undefined : career.competency.get(given);
    if (given !== undefined && !known) return skillGone;
    const row = career.ladder.get(known?.ladder ?? of ?? '');
    if (!row) return gone;
    const others = competenciesOf(career, row.id).filter((one) => one.id !== given);
    const wordTitle = tidyTitle(patch.title ?? known?.title ?? '');
    if (wordTitle === '') return refuse('Give the skill a name.');
    const wordGroup = patch.group === undefined ? known?.group : tidyTitle(patch.group ?? '') || undefined;
    const now = { title: wordTitle, group: wordGroup };
    if (others.some((one) => skillKey(one) === skillKey(now))) return skillTwice(wordTitle);
    const statements = patch.statements?.map(({ level, text }) => ({ level, text: tidyText(text) })).filter(({ text }) => text !== '');
    if (statements?.some(({ level }) => !row.levels.some((one) => one.id === level))) return refuse('That level is no longer on the ladder.');
    const body = {
      ladder: row.id,
      ...now,
      about: (patch.about === undefined ? known?.about : tidyText(patch.about ?? '')) || undefined,
      place: patch.place ?? known?.place ?? others.reduce((last, one) => Math.max(last, one.place + 1), 0),
      statements: statements ?? known?.statements,
    };
    const version = row.version + 1;
    if (!known) return [competency.put(context.newId(), { ...body, version }), ladder.edit(row, { version })];
    if (sameWording(known, body)) return [competency.edit(known, body)];
    return [competency.edit(known, { ...body, version: known.version + 1 }), ladder.edit(row, { version })];
  },
});

export const removeCompetency = defineAction({
  name: 'ladders.remove-competency',
  title: 'Skill of a ladder removed',
  description: 'Takes a skill with its statements off a ladder.',
  input: z.strictObject({ id: id() }),
  writes: (career, { id: given }) => {
    const row = career.competency.get(given);
    const of = career.ladder.get(row?.ladder ?? '');
    return row ? [competency.remove(given), ...(of ? [ladder.edit(of, { version: of.version + 1 })] : [])] : skillGone;
  },
});
