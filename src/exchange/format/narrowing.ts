type Schema = { readonly [key: string]: unknown };

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const numberOf = (schema: Schema, key: string): number | undefined => (typeof schema[key] === 'number' ? (schema[key] as number) : undefined);

/** Bounds that may only be loosened: an upper one may rise or go, a lower one may fall or go. */
const uppers = ['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems', 'maxProperties'];
const lowers = ['minLength', 'minimum', 'exclusiveMinimum', 'minItems', 'minProperties'];

/**
 * Where a schema refuses what an earlier one took: a field that became required or went, a type or choice that went, a
 * bound that tightened. Each finding is a path and a word; an empty list means that everything written before still fits.
 */
export function narrowings(before: unknown, now: unknown, path = ''): string[] {
  if (!isSchema(before) || !isSchema(now)) return [];
  const own = [...valuesGone(before, now), ...boundsTightened(before, now)].map((what) => `${path || '/'}: ${what}`);
  const inner = ['properties', '$defs'].flatMap((group) =>
    Object.entries(isSchema(before[group]) ? before[group] : {}).flatMap(([name, schema]) => {
      const held = isSchema(now[group]) && Object.hasOwn(now[group], name) ? now[group][name] : undefined;
      return held === undefined ? [`${path}/${name}: is gone`] : narrowings(schema, held, `${path}/${name}`);
    }),
  );
  return [...own, ...inner, ...narrowings(before.items, now.items, `${path}/items`)];
}

const typesOf = ({ type }: Schema): readonly unknown[] => (type === undefined ? [] : Array.isArray(type) ? type : [type]);
const takesType = (schema: Schema, type: unknown): boolean => {
  const types = typesOf(schema);
  return types.length === 0 || types.includes(type) || (type === 'integer' && types.includes('number'));
};

function valuesGone(before: Schema, now: Schema): string[] {
  const gone = typesOf(before).filter((type) => !takesType(now, type));
  const choices = listOf(before.enum).filter((choice) => now.enum !== undefined && !listOf(now.enum).includes(choice));
  const required = listOf(now.required).filter((field) => !listOf(before.required).includes(field));
  return [
    ...gone.map((type) => `is no longer ${String(type)}`),
    ...choices.map((choice) => `no longer takes ${String(choice)}`),
    ...required.map((field) => `${String(field)} is now required`),
    ...(now.enum !== undefined && before.enum === undefined ? ['takes some values only'] : []),
    ...(now.const !== undefined && now.const !== before.const ? [`takes ${String(now.const)} only`] : []),
    ...(now.pattern !== undefined && now.pattern !== before.pattern ? ['has another pattern'] : []),
    ...(now.additionalProperties === false && before.additionalProperties !== false ? ['takes no other fields any more'] : []),
  ];
}

function boundsTightened(before: Schema, now: Schema): string[] {
  const tightened = (key: string, sign: 1 | -1): boolean => {
    const [old, held] = [numberOf(before, key), numberOf(now, key)];
    return held !== undefined && (old === undefined || held * sign < old * sign);
  };
  return [...uppers.filter((key) => tightened(key, 1)), ...lowers.filter((key) => tightened(key, -1))].map((key) => `${key} is tighter`);
}
