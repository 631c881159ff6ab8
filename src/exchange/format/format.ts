import * as z from 'zod/mini';
import { kinds } from '#core/career.ts';
import { careerFormat, careerFormatVersion } from '../career/export-career.ts';

type Schema = { readonly [key: string]: unknown };

/** JSON Schema of a kind's rows as an export holds them: its fields, with the id beside them; more fields are allowed. */
function rowSchema(kind: (typeof kinds)[keyof typeof kinds]): Schema {
  const { $schema: _, ...schema } = z.toJSONSchema(kind.schema, { io: 'input', unrepresentable: 'any' }) as {
    $schema?: string;
    properties?: Schema;
    required?: string[];
  };
  return { ...schema, properties: { id: { type: 'string' }, ...schema.properties }, required: ['id', ...(schema.required ?? [])] };
}

/** The export format as JSON Schema: the envelope, and one definition for each kind. Kinds it does not name are allowed. */
export function formatDocument(): Schema {
  const names = Object.keys(kinds).sort() as (keyof typeof kinds)[];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A Windward career',
    description: 'What `export --format json` writes: every record of a career by its kind, one record a line, ids in order. Read it with any JSON program.',
    type: 'object',
    properties: {
      format: { const: careerFormat },
      version: { const: careerFormatVersion },
      exportedOn: { type: 'string', format: 'date' },
      records: {
        type: 'object',
        properties: Object.fromEntries(names.map((name) => [name, { type: 'array', items: { $ref: `#/$defs/${name}` } }])),
        additionalProperties: { type: 'array', items: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] } },
      },
    },
    required: ['format', 'version', 'records'],
    $defs: Object.fromEntries(names.map((name) => [name, rowSchema(kinds[name])])),
  };
}
