import type { Json } from '#core/record.ts';
import { capitalised, sayCount, sayList } from '#core/say.ts';
import { openCsv } from '../csv/plain.ts';
import { limits } from '../limits.ts';
import { parsePlainJson } from '../plain-json.ts';
import { blocksOf, frontMatter, looksLikeMarkdown } from './markdown-blocks.ts';
import { ladderFromCsv } from './read-csv.ts';
import { ladderFromMarkdown } from './read-markdown.ts';
import { ladderFromOutline } from './read-outline.ts';
import type { FoundLadders } from './read-table.ts';
import { ladderFromTree } from './read-tree.ts';
import type { LadderReading } from './understood.ts';
import { readYaml } from './yaml.ts';

/** A name for a ladder that names itself nowhere: that of its file. */
export function ladderName(file: string): string {
  const base = file.slice(file.lastIndexOf('/') + 1).replace(/( \(\d+\))?$/, '');
  return capitalised(
    base
      .replace(/\.[a-z0-9]{1,5}$/i, '')
      .replace(/[_-]+/g, ' ')
      .trim(),
  );
}

const opensYaml = /^(%YAML|---|- ?|["'\p{L}\p{N}_][^:\n]{0,80}:(?:[ \t]|$))/u;
const isYaml = (text: string): boolean => {
  const first = text.split('\n', 50).find((line) => line.trim() !== '' && !line.startsWith('#'));
  return first !== undefined && opensYaml.test(first.slice(0, 200));
};
const isMarkdown = (text: string): boolean => frontMatter(text).front !== '' || looksLikeMarkdown(text);

const mostStructured = 300_000;
/** Whether a text is Markdown or YAML as a whole, so that no line of it is taken for the header of a table. */
export function isStructured(text: string): boolean {
  if (text.length > mostStructured) return false;
  if (isMarkdown(text)) return true;
  const tree = isYaml(text) ? readYaml(text) : undefined;
  return tree?.ok === true && typeof tree.value === 'object';
}

/** The ladders in a text that is no JSON, whatever its form; undefined when it shows none. */
export function findLadders(text: string, name: string): FoundLadders | undefined {
  const fits = text.length <= limits.ladderFile;
  const markdown = fits && isMarkdown(text);
  const fromMarkdown = markdown ? ladderFromMarkdown(text, name) : undefined;
  if (fromMarkdown) return fromMarkdown;
  const tree = fits && isYaml(text) ? readYaml(text) : undefined;
  const fromTree = tree?.ok ? ladderFromTree(tree, name) : undefined;
  return fromTree ?? ladderFromCsv(text, name) ?? (fits && !markdown ? ladderFromOutline(blocksOf(text.split('\n'), 0), name) : undefined);
}

const looksSo = 'A ladder names its levels and, for each skill, what is expected at each of them.';

/** What a text is that holds no ladder, in a sentence; undefined when it is only words. */
export function noLadder(text: string, file: string): string | undefined {
  if (text.length > limits.ladderFile) return undefined;
  const tree = isYaml(text) || /\.ya?ml$/i.test(file) ? readYaml(text) : undefined;
  if (isMarkdown(text)) {
    const { front, lines, skipped } = frontMatter(text);
    const inFront = front === '' ? undefined : readYaml(front);
    if (inFront && !inFront.ok)
      return `${inFront.reason.replace('This', 'What stands between the lines of --- ')} It breaks off on line ${inFront.line + 1}.`.replace('  ', ' ');
    const blocks = blocksOf(lines, skipped);
    const count = (kind: string) => blocks.filter((block) => block.kind === kind).length;
    const seen = [sayCount(count('heading'), 'heading'), sayCount(count('table'), 'table'), sayCount(count('item'), 'list item')];
    return `This looks like Markdown with ${sayList(seen)}, but no ladder was seen in it. ${looksSo}`;
  }
  if (tree && !tree.ok && /\.ya?ml$/i.test(file)) return `${tree.reason} It breaks off on line ${tree.line}.`;
  if (tree?.ok && typeof tree.value === 'object') return `This looks like ${treeInWords(tree.value, 'YAML')}, but no ladder was seen in it. ${looksSo}`;
  return undefined;
}

const treeInWords = (value: Json, form: string): string => {
  if (value === null || typeof value !== 'object') return form;
  const keys = Array.isArray(value) ? [] : Object.keys(value).slice(0, 5);
  return keys.length > 0 ? `${form} with ${sayList(keys.map((key) => `“${key.slice(0, 40)}”`))}` : `${form} that is a list`;
};

/** Reads what somebody pasted, in any of the forms a ladder comes in: its ladders, or one sentence that says what was seen. */
export function readLadderText(pasted: string, name = 'Pasted ladder'): LadderReading {
  const text = pasted.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') return { unreadable: `There is nothing here yet. ${looksSo}` };
  if (text.length > limits.ladderFile) return { unreadable: 'This is longer than 2 MB, which no ladder is. Paste only the ladder.' };
  if (/^\s*[{[]/.test(text.slice(0, 1_000))) {
    const parsed = parsePlainJson(text);
    const found = parsed.ok ? ladderFromTree({ value: parsed.value, lineOf: () => 1 }, name) : findLadders(text, name);
    if (found) return found;
    return { unreadable: parsed.ok ? `This looks like ${treeInWords(parsed.value, 'JSON')}, but no ladder was seen in it. ${looksSo}` : parsed.reason };
  }
  const found = findLadders(text, name);
  if (found) return found;
  const said = noLadder(text, '');
  if (said) return { unreadable: said };
  const { rows } = openCsv(text);
  const wide = (rows[0] ?? []).filter((cell) => cell.trim() !== '').length > 1 && rows.length > 1;
  const seen = wide
    ? `a table with ${sayList((rows[0] ?? []).slice(0, 5).map((cell) => `“${cell.trim().slice(0, 40)}”`))} across`
    : `${sayCount(text.trim().split('\n').length, 'line')} of text`;
  return { unreadable: `This looks like ${seen}, but no ladder was seen in it. ${looksSo}` };
}
