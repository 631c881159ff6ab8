import { titleKey, type WholeLadder } from '#core/ladders/whole-ladder.ts';
import { escapeLine } from '../markdown/markdown-text.ts';
import { type FoundLadders, take } from './read-table.ts';
import { LadderBuilder } from './understood.ts';

const mark = 'windward: ladder';
const head = `---\n${mark}\n---\n`;
export const isOwnMarkdown = (text: string): boolean => text.startsWith(head);

const quoted = (text: string | undefined, indent = ''): string[] =>
  text ? text.split('\n').map((line) => (line === '' ? `${indent}>` : `${indent}> ${escapeLine(line)}`)) : [];
/** A list item; each further line of its text stands two blanks to the right, an empty one is empty. */
const item = (text: string): string =>
  text
    .split('\n')
    .map((line, at) => (at === 0 ? `- ${escapeLine(line)}` : line === '' ? '' : `  ${escapeLine(line)}`))
    .join('\n');

/**
 * A ladder as Markdown, to read and to import again: its levels as a list, then each skill with what is expected at each
 * level. A level of a skill without a statement is a hole and stands there with nothing below it.
 */
export function ladderToMarkdown({ name, note, levels, skills }: WholeLadder): string {
  const lines = [
    `${head}\n# ${escapeLine(name)}`,
    quoted(note).join('\n'),
    '## Levels',
    levels.map(({ title, about }, at) => [`${at + 1}. ${escapeLine(title)}`, ...quoted(about, '   ')].join('\n')).join('\n'),
    ...skills.flatMap(({ title, group, about, statements }) => [
      `## ${escapeLine(title)}`,
      group ? `Group: ${escapeLine(group)}` : '',
      quoted(about).join('\n'),
      ...levels.flatMap((level, at) => [
        `### ${escapeLine(level.title)}`,
        statements
          .filter((one) => one.level === at)
          .map(({ text }) => item(text))
          .join('\n'),
      ]),
    ]),
  ];
  return `${lines.filter(Boolean).join('\n\n')}\n`;
}

const unescaped = (line: string): string => line.replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** Reads what `ladderToMarkdown` writes, line by line; a line of another form is said. */
export function readOwnMarkdown(text: string): FoundLadders | undefined {
  const lines = text.slice(head.length).split('\n');
  const into = new LadderBuilder('', 1);
  const state = { about: [] as string[], said: [] as string[], level: undefined as number | undefined, skill: '', group: '', title: '', levelTitle: '' };
  let where: 'start' | 'levels' | 'skill' = 'start';
  const places = new Map<string, number>();
  const endItem = (line: number): void => {
    const key = where === 'skill' && state.said.length > 0 ? into.skill(state.title, { group: state.group, line }) : undefined;
    if (key !== undefined && state.level !== undefined) into.say(key, state.level, state.said.join('\n'), line);
    state.said = [];
  };
  const endAbout = (line: number): void => {
    const about = state.about.join('\n');
    if (where === 'start') into.note = about;
    else if (where === 'levels' && state.levelTitle !== '') {
      const place = into.level(state.levelTitle, about, line);
      if (place !== undefined) places.set(titleKey(state.levelTitle), place);
    } else if (where === 'skill') into.skill(state.title, { group: state.group, about, line });
    [state.about, state.levelTitle] = [[], ''];
  };
  for (const [at, raw] of lines.entries()) {
    const line = at + 4;
    const [, hashes, title] = /^(#{1,3}) ([^\n]*)$/.exec(raw) ?? [];
    const quote = /^ {0,3}>(?: ([^\n]*))?$/.exec(raw);
    const level = where === 'levels' ? /^\d{1,3}\. ([^\n]*)$/.exec(raw) : null;
    if (hashes) {
      endItem(line);
      if (state.title !== '' || where !== 'skill') endAbout(line);
      if (hashes === '#') into.name = unescaped(title ?? '');
      else if (hashes === '##' && where === 'start') where = 'levels';
      else if (hashes === '##') [where, state.title, state.group, state.level] = ['skill', unescaped(title ?? ''), '', undefined];
      else state.level = places.get(titleKey(unescaped(title ?? '')));
      if (hashes === '###' && state.level === undefined)
        into.remark(line, 'This heading names no level of the list of levels, so what stands below it was left out.');
    } else if (quote) state.about.push(unescaped(quote[1] ?? ''));
    else if (level) {
      endAbout(line);
      state.levelTitle = unescaped(level[1] ?? '');
    } else if (where === 'skill' && raw.startsWith('Group: ') && state.said.length === 0) state.group = unescaped(raw.slice(7));
    else if (raw.startsWith('- ')) {
      endItem(line);
      state.said = [unescaped(raw.slice(2))];
    } else if (state.said.length > 0) state.said.push(unescaped(raw.startsWith('  ') ? raw.slice(2) : raw));
    else if (raw.trim() !== '') into.remark(line, 'This line stands outside any list and was left out.');
  }
  endItem(lines.length);
  endAbout(lines.length);
  const found: FoundLadders = { ladders: [], remarks: [], refused: [] };
  // What we wrote ourselves is a ladder even before it says anything.
  if (into.size().levels > 0) take(found, into, 'exact');
  return found.ladders.length > 0 ? found : undefined;
}
