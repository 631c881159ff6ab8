import { guessMapping } from '../csv/columns.ts';
import { foldName } from '../people/identity.ts';
import { areLevels, areSurelyLevels } from './level-order.ts';
import { mayBeLevel } from './level-rank.ts';

export type Row = { readonly line: number; readonly cells: readonly string[] };
type Field = 'ladder' | 'note' | 'level' | 'levelAbout' | 'levelOrder' | 'group' | 'skill' | 'skillAbout' | 'statement';

/** What the first column, or each column, of a table holds. */
export type TableShape =
  /** A row for each level and skill. */
  | { readonly form: 'long'; readonly at: Readonly<Partial<Record<Field, number>>>; readonly left: readonly number[] }
  /** Skills down, levels across. */
  | { readonly form: 'matrix'; readonly skill: number; readonly group?: number; readonly about?: number; readonly levels: readonly number[] }
  /** Levels down, skills across; `title` names a level that the first column only numbers. */
  | { readonly form: 'levels-down'; readonly level: number; readonly title?: number; readonly about?: number; readonly skills: readonly number[] }
  /** What skills, or levels, are: no statements in it. */
  | { readonly form: 'skills-told'; readonly skill: number; readonly about: number };

/** Names of columns, folded; those further down are taken only where nothing above fits. */
const names: Readonly<Record<Field, readonly string[]>> = {
  ladder: ['ladder', 'ladder name', 'career ladder', 'role', 'track', 'career track', 'discipline', 'job family', 'role family', 'profession', 'framework'],
  note: ['ladder note', 'ladder description', 'role description', 'track description', 'framework description'],
  level: [
    ...['level', 'role level', 'job level', 'career level', 'level name', 'level title', 'grade', 'job grade', 'band', 'career band', 'career stage', 'stage'],
    ...['seniority', 'seniority level', 'rung', 'rank', 'stufe', 'karrierestufe', 'niveau', 'nivel', 'role', 'title', 'job title', 'position'],
  ],
  levelAbout: ['level description', 'role level description', 'grade description', 'level summary', 'band description'],
  levelOrder: ['level order', 'level number', 'level no', 'order'],
  group: ['group', 'skill group', 'category', 'cluster', 'pillar', 'competency group', 'competency area', 'domain', 'theme', 'area', 'kategorie', 'gruppe'],
  skill: [
    ...['skill', 'skill name', 'skills', 'competency', 'competency name', 'competencies', 'competence', 'capability', 'kompetenz', 'fahigkeit', 'topic'],
    ...['dimension', 'attribute', 'criterion name', 'theme', 'area', 'focus area', 'pillar', 'category', 'domain', 'group', 'thema', 'habilidad', 'compétence'],
  ],
  skillAbout: ['skill description', 'competency description', 'skill definition', 'competency definition', 'theme description', 'topic description'],
  statement: [
    ...['statement', 'statements', 'skill level description', 'competency level description', 'expectation', 'expectations', 'expected behaviour'],
    ...['expected behaviours', 'expected behavior', 'expected behaviors', 'behaviour', 'behaviours', 'behavior', 'behaviors', 'indicator', 'indicators'],
    ...['behavioural indicator', 'behavioural indicators', 'criterion', 'criteria', 'descriptor', 'descriptors', 'requirement', 'requirements'],
    ...[
      'what it looks like',
      'what good looks like',
      'examples',
      'example',
      'description',
      'text',
      'summary',
      'definition',
      'details',
      'erwartung',
      'beschreibung',
    ],
  ],
};
/** The fields in the order in which they take their columns. */
const inTurn: readonly Field[] = ['levelAbout', 'skillAbout', 'note', 'levelOrder', 'level', 'skill', 'statement', 'group', 'ladder'];

const describing = new Set([
  'description',
  'summary',
  'definition',
  'about',
  'what it is',
  'meaning',
  'details',
  'beschreibung',
  'skill description',
  'level description',
]);
const naming = new Set(['title', 'name', 'role', 'job title', 'role title', 'level name', 'level title', 'typical title', 'position']);
/** Columns of tables that are about something else. */
const foreign = /^(weight|owner|status|date|due|link|url|notes?|comments?|price|cost|count|total|score|id|value|year|month|key|type|salary|unit|version)$/;

const strongest = (field: Field): ReadonlySet<string> => new Set(names[field]);
const skillNames = strongest('skill');
/** Headers of a column that hold levels even where these are only numbers. */
const levelNames = new Set([
  ...['level', 'role level', 'job level', 'career level', 'level name', 'grade', 'job grade', 'band', 'career band', 'seniority', 'seniority level'],
  ...['stufe', 'karrierestufe', 'niveau', 'nivel'],
]);

function fieldsOf(headers: readonly string[]): Partial<Record<Field, number>> {
  const at: Partial<Record<Field, number>> = {};
  const used = new Set<number>();
  for (const field of inTurn)
    for (const name of names[field]) {
      const column = headers.findIndex((header, place) => header === name && !used.has(place));
      if (column === -1) continue;
      at[field] = column;
      used.add(column);
      break;
    }
  return at;
}

/** Columns by which a table is seen to be about people. */
const ofPeople = new Set(['email', 'given', 'family', 'phone', 'birthday', 'connectedOn', 'met', 'link']);

/** What a table of these headers and first rows is of a ladder; undefined when it is none. */
export function shapeOf(header: Row, rows: readonly Row[]): TableShape | undefined {
  const headers = header.cells.map((cell) => foldName(cell.slice(0, 200)));
  const people = guessMapping([header.cells]).mapping.columns;
  if (people.some((field) => field !== null && ofPeople.has(field))) return undefined;
  const at = fieldsOf(headers);
  if (at.level !== undefined && at.skill !== undefined && at.statement !== undefined && !people.includes('name')) {
    const used = new Set(Object.values(at));
    return { form: 'long', at, left: headers.flatMap((name, column) => (used.has(column) || name === '' ? [] : [column])) };
  }
  return matrixOf(header.cells, headers) ?? levelsDownOf(header.cells, headers, rows) ?? skillsTold(headers);
}

function matrixOf(cells: readonly string[], headers: readonly string[]): TableShape | undefined {
  const skill = headers.findIndex((name, at) => skillNames.has(name) && !names.group.slice(0, 8).includes(name) && at < 3);
  const first = skill >= 0 ? skill : headers.findIndex((name, at) => skillNames.has(name) && at < 3);
  const named = first >= 0;
  const key = named ? first : 0;
  const group = headers.findIndex((name, at) => at !== key && at < 4 && names.group.includes(name));
  const about = headers.findIndex((name, at) => at !== key && at < 4 && describing.has(name));
  const levels = headers.flatMap((name, at) => (at === key || at === group || at === about || name === '' ? [] : [at]));
  const titles = levels.map((column) => cells[column] ?? '');
  if (titles.length < 2 || (!named && levelNames.has(headers[0] ?? ''))) return undefined;
  const asLevels = named ? titles.filter(mayBeLevel).length * 2 >= titles.length : areSurelyLevels(titles);
  const unknownButNamed =
    named && !levels.some((column) => foreign.test(headers[column] ?? '') || describing.has(headers[column] ?? '') || naming.has(headers[column] ?? ''));
  if (!asLevels && !unknownButNamed) return undefined;
  return { form: 'matrix', skill: key, ...(group >= 0 && { group }), ...(about >= 0 && { about }), levels };
}

function levelsDownOf(cells: readonly string[], headers: readonly string[], rows: readonly Row[]): TableShape | undefined {
  const down = rows.map((row) => (row.cells[0] ?? '').trim()).filter(Boolean);
  const named = levelNames.has(headers[0] ?? '');
  if (!(named ? areLevels : areSurelyLevels)([...new Set(down)])) return undefined;
  const title = headers.findIndex((name, at) => at > 0 && naming.has(name));
  const about = headers.findIndex((name, at) => at > 0 && describing.has(name));
  const skills = headers.flatMap((name, at) => (at === 0 || at === title || at === about || name === '' || foreign.test(name) ? [] : [at]));
  if (!named && (skills.length < 2 || areSurelyLevels(skills.map((column) => cells[column] ?? '')))) return undefined;
  return { form: 'levels-down', level: 0, ...(title >= 0 && { title }), ...(about >= 0 && { about }), skills };
}

function skillsTold(headers: readonly string[]): TableShape | undefined {
  const skill = headers.findIndex((name) => skillNames.has(name));
  const about = headers.findIndex((name, at) => at !== skill && describing.has(name));
  return skill >= 0 && about >= 0 ? { form: 'skills-told', skill, about } : undefined;
}
