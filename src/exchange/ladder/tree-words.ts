import type { Json } from '#core/record.ts';
import { foldName } from '../people/identity.ts';

export type Fields = { readonly [key: string]: Json | undefined };
export const isFields = (value: Json | undefined): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
export const isScalar = (value: Json | undefined): value is string | number => typeof value === 'string' || typeof value === 'number';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What the keys of a ladder's data are called, folded and without separators. */
const words = {
  name: listed('title name label heading'),
  about: listed('about summary description definition overview purpose intro introduction'),
  group: listed('group category pillar cluster'),
  id: listed('id key slug code'),
  levels: listed('levels grades bands stages rungs joblevels careerlevels stufen niveaus'),
  level: listed('level grade band stage levelid levelname rung joblevel careerlevel'),
  skills: listed('skills competencies topics themes dimensions areas capabilities attributes competences categories pillars groups skillareas competencyareas'),
  skill: listed('skill competency topic theme dimension area capability attribute competence skillid themeid topicid competencyid skillname'),
  content: listed('levels content expectations statements criteria behaviours behaviors grades descriptors indicators progression rubric bands stages'),
  texts: listed(
    'criteria statements expectations behaviours behaviors indicators items points bullets examplecriteria requirements descriptors signals responsibilities',
  ),
  text: listed('statement text summary description definition expectation content value details descriptor behaviour behavior'),
  ladders: listed('ladders frameworks tracks careerladders jobfamilies'),
} as const;
export type Called = keyof typeof words;

const keyOf = (key: string): string => foldName(key.slice(0, 100)).replaceAll(' ', '');
export const isCalled = (key: string, what: Called): boolean => words[what].has(keyOf(key));

/** The first value, in the order of the object, whose key is called so. */
export const heldIn = (fields: Fields, what: Called): Json | undefined =>
  Object.entries(fields).find(([key, value]) => isCalled(key, what) && value !== null)?.[1];

export const scalarOf = (fields: Fields, what: Called): string => {
  const found = Object.entries(fields).find(([key, value]) => isCalled(key, what) && isScalar(value))?.[1];
  return found === undefined ? '' : String(found).trim();
};

/** A title before a name: where both stand, the name is mostly a key. */
export const nameIn = (fields: Fields): string => {
  const title = Object.entries(fields).find(([key, value]) => keyOf(key) === 'title' && isScalar(value))?.[1];
  return title === undefined ? scalarOf(fields, 'name') : String(title).trim();
};

/** The statements in a value: a text, a list of them, or an object that holds them under a name that says so. */
export function textsIn(value: Json | undefined, depth = 0): string[] {
  if (depth > 4 || value === undefined || value === null || typeof value === 'boolean') return [];
  if (isScalar(value)) return String(value).trim() === '' ? [] : [String(value)];
  if (isList(value)) return value.flatMap((item) => textsIn(item, depth + 1));
  if (!isFields(value)) return [];
  const lists = Object.entries(value).filter(([key, inner]) => isCalled(key, 'texts') && inner !== null);
  if (lists.length > 0) return lists.flatMap(([, inner]) => textsIn(inner, depth + 1));
  const [text] = Object.entries(value).filter(([key, inner]) => isCalled(key, 'text') && inner !== null);
  return text ? textsIn(text[1], depth + 1) : [];
}
