import type { Json } from '#core/record.ts';
import { sayList } from '#core/say.ts';
import type { Row } from './columns.ts';
import { levelTitle } from './fill-table.ts';
import { areLevels } from './level-order.ts';
import { mayBeLevel } from './level-rank.ts';
import { type FoundLadders, ladderFromRows, take } from './read-table.ts';
import { type Fields, heldIn, isCalled, isFields, isList, isScalar, nameIn, scalarOf, textsIn } from './tree-words.ts';
import { LadderBuilder } from './understood.ts';
import type { Tree } from './yaml.ts';

const mostLadders = 50;

/** The ladders in data as YAML and JSON hold it, in the shapes that people write; undefined when it shows none. */
export function ladderFromTree({ value, lineOf }: Tree, name: string): FoundLadders | undefined {
  const found: FoundLadders = { ladders: [], remarks: [], refused: [] };
  gather(found, value, name, lineOf, 0);
  return found.ladders.length > 0 ? found : undefined;
}

function gather(found: FoundLadders, value: Json, name: string, lineOf: Tree['lineOf'], depth: number): void {
  if (depth > 3 || found.ladders.length >= mostLadders) return;
  const table = isList(value) ? ladderFromRows(rowsOf(value, lineOf), name) : undefined;
  if (table) {
    found.ladders.push(...table.ladders);
    found.remarks.push(...table.remarks);
    found.refused.push(...table.refused);
    return;
  }
  const reader = new TreeReader(name, value, lineOf);
  if (reader.read(value)) take(found, reader.into, reader.given ? 'given' : 'found');
  else if (isList(value)) for (const item of value) gather(found, item, name, lineOf, depth + 1);
  else if (isFields(value)) {
    const held = heldIn(value, 'ladders');
    const inner: Fields = isFields(held) ? held : value;
    if (isList(held)) for (const one of held) gather(found, one, nameIn(value) || name, lineOf, depth + 1);
    else for (const [key, one] of Object.entries(inner)) if (isFields(one) || isList(one)) gather(found, one, key, lineOf, depth + 1);
  }
}

/** A list of flat objects is a table: their keys are its header. */
function rowsOf(items: readonly Json[], lineOf: Tree['lineOf']): Row[] {
  if (items.length === 0 || !items.every((item) => isFields(item) && Object.values(item).every((value) => value === null || typeof value !== 'object')))
    return [];
  const rows = items as readonly Fields[];
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))].slice(0, 200);
  return [
    { line: 1, cells: headers },
    ...rows.map((row) => ({ line: lineOf(row as Json), cells: headers.map((key) => (Object.hasOwn(row, key) ? String(row[key] ?? '') : '')) })),
  ];
}

class TreeReader {
  readonly into: LadderBuilder;
  given = false;
  private readonly lineOf: Tree['lineOf'];
  /** Titles of levels and skills by the ids that other parts name them by. */
  private readonly levelsById = new Map<string, string>();
  private readonly skillsById = new Map<string, string>();

  constructor(name: string, value: Json, lineOf: Tree['lineOf']) {
    this.lineOf = lineOf;
    this.into = new LadderBuilder((isFields(value) && nameIn(value)) || name, lineOf(value));
  }

  read(value: Json): boolean {
    if (isFields(value)) {
      if (heldIn(value, 'ladders') !== undefined) return false;
      this.into.note = scalarOf(value, 'about');
      this.readFields(value);
    } else if (isList(value) && !value.some((item) => isFields(item) && heldIn(item, 'levels') !== undefined && heldIn(item, 'skills') !== undefined)) {
      this.skillList(value, '');
      if (!this.into.isLadder()) this.levelList(value);
    }
    return this.into.isLadder();
  }

  private readFields(fields: Fields): void {
    const parts = Object.entries(fields).filter((part): part is [string, Json] => part[1] !== undefined && typeof part[1] === 'object' && part[1] !== null);
    const entries = parts.filter(([, part]) => isList(part) && part.length > 0 && part.every((item) => isFields(item) && this.isEntry(item)));
    const others = parts.filter((part) => !entries.includes(part));
    const levels = others.find(([key]) => isCalled(key, 'levels'))?.[1];
    if (levels !== undefined) this.levelList(levels);
    for (const [key, part] of others) {
      if (!isCalled(key, 'skills')) continue;
      if (isList(part)) this.skillList(part, '');
      else if (isFields(part)) this.skillMap(part, '');
    }
    for (const [, part] of entries) this.entryList(part as readonly Json[]);
    if (this.into.size().statements === 0 && !parts.some(([key]) => isCalled(key, 'skills') || isCalled(key, 'levels'))) this.bareMap(fields);
  }

  private isEntry = (item: Fields): boolean => scalarOf(item, 'level') !== '' && scalarOf(item, 'skill') !== '' && textsIn(item).length > 0;

  private levelOf(said: Json | undefined): number | undefined {
    if (!isScalar(said)) return undefined;
    const words = String(said).trim();
    return this.into.level(this.levelsById.get(words) ?? levelTitle(words));
  }

  /** Levels, in order, as names or objects; a level may hold its skills. */
  private levelList(levels: Json): void {
    const items: readonly (readonly [string, Json])[] = isList(levels)
      ? levels.map((item) => ['', item] as const)
      : isFields(levels)
        ? Object.entries(levels).map(([key, item]) => [key, item ?? null] as const)
        : [];
    this.given = items.length > 0;
    for (const [key, item] of items) {
      const fields = isFields(item) ? item : {};
      const title = nameIn(fields) || scalarOf(fields, 'level') || (isScalar(item) && key === '' ? String(item) : key);
      const place = this.into.level(levelTitle(title), scalarOf(fields, 'about'), this.lineOf(item));
      if (place === undefined) continue;
      for (const id of [scalarOf(fields, 'id'), scalarOf(fields, 'level'), key, title])
        if (id !== '' && !this.levelsById.has(id)) this.levelsById.set(id, levelTitle(title));
      const held = heldIn(fields, 'skills') ?? (key === '' || !isFields(item) ? undefined : item);
      if (held !== undefined) this.skillsAtLevel(held, place);
    }
  }

  private skillsAtLevel(held: Json, place: number): void {
    const pairs: readonly (readonly [string, Json])[] = isFields(held)
      ? Object.entries(held)
          .filter(([key]) => !isCalled(key, 'name') && !isCalled(key, 'about') && !isCalled(key, 'id'))
          .map(([key, value]) => [key, value ?? null] as const)
      : isList(held)
        ? held.flatMap((item) => (isFields(item) ? [[nameIn(item) || scalarOf(item, 'skill'), item] as const] : []))
        : [];
    for (const [title, value] of pairs) {
      const texts = textsIn(value);
      const skill = texts.length === 0 ? undefined : this.into.skill(title, { line: this.lineOf(value) });
      if (skill !== undefined) for (const text of texts) this.into.say(skill, place, text, this.lineOf(value));
    }
  }

  private skillList(items: readonly Json[], group: string): void {
    for (const item of items)
      if (isFields(item)) this.skill(nameIn(item) || scalarOf(item, 'skill') || scalarOf(item, 'group'), item, scalarOf(item, 'group') || group);
  }

  private skillMap(map: Fields, group: string): void {
    for (const [key, item] of Object.entries(map)) if (isFields(item) || isList(item)) this.skill((isFields(item) && nameIn(item)) || key, item, group);
  }

  private skill(title: string, item: Fields | readonly Json[], group: string): void {
    const inner = isList(item) ? undefined : heldIn(item, 'skills');
    if (isList(item)) this.content(title, group, '', item);
    else if (isList(inner)) this.skillList(inner, title);
    else if (isFields(inner)) this.skillMap(inner, title);
    else this.skillFields(title, item, group);
  }

  private skillFields(title: string, item: Fields, group: string): void {
    const id = scalarOf(item, 'id');
    if (id !== '') this.skillsById.set(id, title);
    const held = Object.entries(item).find(([key, value]) => isCalled(key, 'content') && typeof value === 'object' && value !== null)?.[1];
    const levels = held ?? Object.fromEntries(Object.entries(item).filter(([key]) => mayBeLevel(key) || this.levelsById.has(key)));
    const onlyNested =
      isFields(levels) && Object.keys(levels).length === 0 && Object.values(item).every((value) => isFields(value)) && Object.keys(item).length > 0;
    if (onlyNested) this.skillMap(item, title);
    else this.content(title, group, scalarOf(item, 'about'), levels);
  }

  /** What a skill says level by level: a map, a list of objects that name their level, or texts in the order of the levels. */
  private content(title: string, group: string, about: string, levels: Json): void {
    const skill = this.into.skill(title, { group, about, line: this.lineOf(levels) });
    if (skill === undefined) return;
    const known = [...this.levelsById.values()];
    const pairs: readonly (readonly [Json | undefined, Json])[] = isFields(levels)
      ? Object.entries(levels).map(([key, value]) => [key, value ?? null] as const)
      : isList(levels)
        ? levels.map((item, at) => {
            const fields = isFields(item) ? item : {};
            const level = scalarOf(fields, 'level') || nameIn(fields) || scalarOf(fields, 'id');
            return [level || known[at] || String(at + 1), item] as const;
          })
        : [];
    for (const [said, value] of pairs) {
      const level = this.levelOf(said);
      if (level !== undefined) for (const text of textsIn(value)) this.into.say(skill, level, text, this.lineOf(value));
    }
  }

  private entryList(items: readonly Json[]): void {
    const unused = new Set<string>();
    for (const item of items as readonly Fields[]) {
      const said = scalarOf(item, 'skill');
      const skill = this.into.skill(this.skillsById.get(said) ?? said, { group: scalarOf(item, 'group'), line: this.lineOf(item as Json) });
      const level = this.levelOf(scalarOf(item, 'level'));
      if (skill === undefined || level === undefined) continue;
      for (const text of textsIn(item)) this.into.say(skill, level, text, this.lineOf(item as Json));
      for (const [key, value] of Object.entries(item))
        if (isScalar(value) && !(['level', 'skill', 'group', 'id', 'text', 'texts', 'name'] as const).some((what) => isCalled(key, what)))
          unused.add(`“${key.slice(0, 60)}”`);
    }
    if (unused.size > 0)
      this.into.remark(this.into.line, `${sayList([...unused].slice(0, 8))} of each statement ${unused.size === 1 ? 'was' : 'were'} not taken.`);
  }

  /** Nothing but names: skills that hold levels, or levels that hold skills. */
  private bareMap(fields: Fields): void {
    const held = Object.entries(fields).filter((part): part is [string, Fields] => isFields(part[1]));
    if (held.length === 0) return;
    const inner = [...new Set(held.flatMap(([, value]) => Object.keys(value)))];
    if (areLevels(inner)) this.skillMap(Object.fromEntries(held) as Fields, '');
    else if (areLevels(held.map(([key]) => key))) {
      for (const [key, value] of held) {
        const place = this.into.level(levelTitle(key), '', this.lineOf(value as Json));
        if (place !== undefined) this.skillsAtLevel(value as Json, place);
      }
    }
  }
}
