import * as z from 'zod/mini';
import { type Body, isKindName, type Json, must, put, type Row, remove, rowToBody, type Write } from './record.ts';

type Shape = Record<string, z.ZodMiniType>;
export type BodyOf<S extends Shape> = Readonly<z.infer<z.ZodMiniObject<S, z.core.$strip>>>;
export type BodyOfKind<K> = K extends Kind<string, infer S> ? BodyOf<S> : never;

/** Changed fields only; null clears a field, an absent one stays. */
type Patch<B> = { readonly [K in keyof B]?: B[K] | null | undefined };

export type Kind<Name extends string = string, S extends Shape = Shape> = {
  readonly name: Name;
  /** Loose on purpose: a body written by a newer version keeps the fields this version does not know. */
  readonly schema: z.ZodMiniObject<S, z.core.$loose>;
  /** Fields that hold the id, or ids, of records of another kind. */
  readonly refs: { readonly [field: string]: string };
  put(id: string, body: BodyOf<S>): Write;
  edit(row: Row<BodyOf<S>>, patch: Patch<BodyOf<S>>): Write;
  /** Says a record anew: what `body` leaves out goes, but for the fields of a newer version, which nobody here could have seen. */
  replace(id: string, row: Row<BodyOf<S>> | undefined, body: BodyOf<S>): Write;
  remove(id: string): Write;
  /** The fields of a row that this version knows: what a strict input takes. */
  known(row: Row<BodyOf<S>>): BodyOf<S>;
};

const saysNothing = (value: Json | undefined): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Without the fields that say nothing: an empty text or list means the same as an absent field. */
const compact = (body: Body): Body => Object.fromEntries(Object.entries(body).filter(([, value]) => !saysNothing(value)));

/** The part of a row's body that this version has fields for, or the part it has none for. */
const partOf = (shape: Shape, row: Row, known: boolean): Body =>
  Object.fromEntries(Object.entries(rowToBody(row)).filter(([field]) => Object.hasOwn(shape, field) === known));

/** Declares a kind of record: its fields, and which of them refer to other records. */
export function defineKind<const Name extends string, S extends Shape>(
  name: Name,
  shape: S,
  refs: { readonly [field in keyof S]?: string } = {},
): Kind<Name, S> {
  if (!isKindName(name)) throw new Error(`Bug: ${name} is no name for a kind`);
  return {
    name,
    schema: z.looseObject(shape),
    refs: refs as { readonly [field: string]: string },
    put: (id, body) => put(name, must(id, `the id of a ${name}`), compact(body as Body)),
    edit: (row, patch) => put(name, row.id, compact({ ...rowToBody(row as Row), ...(patch as Body) })),
    replace: (id, row, body) => put(name, id, compact({ ...(row && partOf(shape, row as Row, false)), ...(body as Body) })),
    remove: (id) => remove(name, id),
    known: (row) => partOf(shape, row as Row, true) as BodyOf<S>,
  };
}

type PatchField<F> = F extends z.ZodMiniOptional<infer I> ? z.ZodMiniOptional<z.ZodMiniNullable<I>> : F extends z.ZodMiniType ? z.ZodMiniOptional<F> : never;

/** The fields of an input that changes a record: each may be left out, and an optional one may be null to clear it. */
export function patchOf<S extends Shape>(shape: S): { [K in keyof S]: PatchField<S[K]> } {
  const patched = Object.entries(shape).map(([name, field]) => {
    const inner = field instanceof z.ZodMiniOptional ? z.nullable((field as z.ZodMiniOptional).def.innerType as z.ZodMiniType) : field;
    return [name, z.optional(inner)];
  });
  return Object.fromEntries(patched);
}
