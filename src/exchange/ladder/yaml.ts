import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, type Node, Parser } from 'yaml';
import type { Json } from '#core/record.ts';

/** Plain data, with the line each list and object of it begins on. */
export type Tree = { readonly value: Json; readonly lineOf: (part: Json) => number };
export type ReadTree = ({ readonly ok: true } & Tree) | { readonly ok: false; readonly reason: string; readonly line: number };

/** Far more than a ladder needs, and little enough that reading takes no time whatever a file holds. */
const limits = { tokens: 60_000, anchors: 500, depth: 60, values: 200_000 } as const;

class Unreadable extends Error {
  readonly at: number;
  constructor(reason: string, at: number) {
    super(reason);
    this.at = at;
  }
}

const tooDeep = 'This YAML is nested too deeply.';

/** The pieces of a text, counted as they come: what would take the parser long is stopped before it sees it. */
function refuseHuge(text: string): void {
  let [count, anchors, depth, at] = [0, 0, 0, 0];
  let dashes = 0;
  for (const piece of new Lexer().lex(text)) {
    const first = piece.charCodeAt(0);
    if (first === 91 || first === 123) depth += piece.length === 1 ? 1 : 0;
    else if (piece === ']' || piece === '}') depth = Math.max(0, depth - 1);
    dashes = piece === '-' || piece === '?' || piece === ':' ? dashes + 1 : piece.trim() === '' && !piece.includes('\n') ? dashes : 0;
    if (first === 38 || first === 42) anchors += 1;
    count += 1;
    if (depth > limits.depth || dashes > limits.depth) throw new Unreadable(tooDeep, at);
    if (anchors > limits.anchors || count > limits.tokens) throw new Unreadable('This YAML is longer than a ladder can be.', at);
    at += piece.length;
  }
}

/** The tokens of a text up to the first that is wrong. */
function* tokensOf(text: string, lines: LineCounter) {
  for (const token of new Parser(lines.addNewLine).parse(text)) {
    if (token.type === 'error') throw new Unreadable('This is not complete YAML.', token.offset);
    yield token;
  }
}

/** Nodes as plain data: aliases are followed a limited number of times, and no key can reach the prototype. */
class Plain {
  private readonly lines = new Map<Json, number>();
  private readonly anchors = new Map<string, Node>();
  private values = 0;
  private readonly counter: LineCounter;

  constructor(counter: LineCounter) {
    this.counter = counter;
  }

  lineOf = (part: Json): number => this.lines.get(part) ?? 1;

  of(node: unknown, depth = 0): Json {
    this.values += 1;
    if (depth > limits.depth || this.values > limits.values) throw new Unreadable(tooDeep, 0);
    if (isAlias(node)) return this.of(this.anchors.get(node.source), depth + 1);
    const held = node as Node;
    if ((isScalar(held) || isMap(held) || isSeq(held)) && held.anchor) this.anchors.set(held.anchor, held);
    if (isScalar(held)) return scalar(held.value);
    if (isSeq(held)) return this.placed(held, [...held.items.map((item) => this.of(item, depth + 1))]);
    if (!isMap(held)) return null;
    const value: { [key: string]: Json } = {};
    for (const { key, value: inner } of held.items) {
      const name = String(isScalar(key) ? key.value : '');
      if (name !== '' && name !== '__proto__') value[name] = this.of(inner, depth + 1);
    }
    return this.placed(held, value);
  }

  private placed<T extends Json>(node: Node, value: T): T {
    this.lines.set(value, this.counter.linePos(node.range?.[0] ?? 0).line);
    return value;
  }
}

const scalar = (value: unknown): Json =>
  typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? value : value == null ? null : String(value);

/** YAML text as plain data; several documents as a list of them. */
export function readYaml(text: string): ReadTree {
  const counter = new LineCounter();
  const fail = (reason: string, at: number): ReadTree => ({ ok: false, reason, line: text.slice(0, at).split('\n').length });
  try {
    refuseHuge(text);
    const plain = new Plain(counter);
    const values: Json[] = [];
    for (const document of new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent' }).compose(tokensOf(text, counter))) {
      const error = document.errors[0];
      if (error) return fail('This is not complete YAML.', error.pos[0]);
      if (document.contents !== null) values.push(plain.of(document.contents));
    }
    return { ok: true, value: values.length === 1 ? (values[0] as Json) : values, lineOf: plain.lineOf };
  } catch (error) {
    if (error instanceof Unreadable) return fail(error.message, error.at);
    if (error instanceof RangeError) return fail(tooDeep, 0);
    throw error;
  }
}
