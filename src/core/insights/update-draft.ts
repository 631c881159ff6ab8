import type { Career } from '../career.ts';
import { type Entry, entriesBetween } from '../journal/journal.ts';
import type { Project } from '../roles/roles.ts';
import { sayList } from '../say.ts';
import { type Day, firstDayOf, lastDayOf, type Month } from '../time.ts';
import { sourceKey } from '../updates/update-lines.ts';
import type { Update, UpdateSection } from '../updates/updates.ts';

export type DraftLine = { readonly section: UpdateSection; readonly text: string; readonly safe?: string; readonly sources: readonly string[] };

const mostLetters = 300;

/** The first sentences of a text that fit into a line. */
function inBrief(text: string): string {
  const flat = text.slice(0, 4_000).replace(/\s+/g, ' ').trim();
  if (flat.length <= mostLetters) return flat;
  const cut = flat.slice(0, mostLetters);
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('? '));
  return end > mostLetters / 3 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : mostLetters)} …`;
}

/** What somebody writes who could use help. */
const asking = ['blocked', 'waiting for', 'waiting on', 'stuck', 'need help', 'help with', 'looking for', 'could use', 'who knows', 'does anyone'];

/** The sentence of a note that asks for something; undefined when none does. */
function askIn(text: string): string | undefined {
  const sentences = text
    .slice(0, 4_000)
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.?]) /);
  return sentences.find((sentence) => asking.some((words) => sentence.toLowerCase().includes(words)));
}

const lineOf = (section: UpdateSection, { id, text, safeText }: Entry): DraftLine => ({
  section,
  text: inBrief(text),
  ...(safeText && { safe: inBrief(safeText) }),
  sources: [sourceKey('entry', id)],
});

/** Everybody named in what was shipped and learned, each once, with what they were named for. */
function thanksFor(career: Career, entries: readonly Entry[]): DraftLine[] {
  const named = new Map<string, Entry[]>();
  for (const row of entries) for (const who of row.people ?? []) if (career.person.has(who)) named.set(who, [...(named.get(who) ?? []), row]);
  const byWork = new Map<string, string[]>();
  for (const [who, rows] of named) {
    const key = rows.map(({ id }) => id).join(' ');
    byWork.set(key, [...(byWork.get(key) ?? []), career.person.get(who)?.name ?? '']);
  }
  return [...byWork].map(([key, names]) => {
    const ids = key.split(' ');
    const about = ids.flatMap((id) => career.entry.get(id)?.project ?? []).flatMap((id) => career.project.get(id)?.name ?? []);
    const forWhat = about.length > 0 ? `, for your part in ${sayList([...new Set(about)])}` : '';
    return { section: 'thanks', text: `Thank you ${sayList(names.sort())}${forWhat}.`, sources: ids.map((id) => sourceKey('entry', id)) };
  });
}

const isOn = ({ from, to }: Project, first: Day, last: Day): boolean =>
  from !== undefined && firstDayOf(from) <= last && (to === undefined || lastDayOf(to) > last) && first <= last;

/**
 * What a month's record has to say to others: wins and finished projects, lessons, what was asked for, who was named in it, and what
 * goes on. Feedback, check-ins, experiments and everything about a career stay out: they are nobody's business at work.
 */
export function draftUpdate(career: Career, month: Month): DraftLine[] {
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  const entries = entriesBetween(career, first, last).reverse();
  const of = (...types: Entry['type'][]): Entry[] => entries.filter(({ type }) => types.includes(type));
  const projects = [...career.project.values()].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '') || (a.id < b.id ? -1 : 1));
  const told = new Set(of('win').map(({ project }) => project));
  const finished = projects.filter(({ id, to, outcome }) => outcome && !told.has(id) && to !== undefined && lastDayOf(to) >= first && lastDayOf(to) <= last);
  return [
    ...of('win').map((row) => lineOf('shipped', row)),
    ...finished.map((row): DraftLine => ({ section: 'shipped', text: inBrief(`${row.name}: ${row.outcome}`), sources: [sourceKey('project', row.id)] })),
    ...of('lesson').map((row) => lineOf('learned', row)),
    ...of('note', 'decision').flatMap((row): DraftLine[] => {
      const ask = askIn(row.text);
      return ask === undefined ? [] : [{ section: 'help', text: inBrief(ask), sources: [sourceKey('entry', row.id)] }];
    }),
    ...thanksFor(career, of('win', 'lesson')),
    ...of('decision').map((row) => lineOf('next', row)),
    ...projects
      .filter((row) => isOn(row, first, last))
      .map((row): DraftLine => ({ section: 'next', text: `Go on with ${row.name}.`, sources: [sourceKey('project', row.id)] })),
  ];
}

/** What the month's record has gained since the update was begun: nothing that stands in it or was left out. */
export function newFor(career: Career, row: Update): DraftLine[] {
  const seen = new Set([...(row.leftOut ?? []), ...(row.lines ?? []).flatMap(({ section, sources = [] }) => sources.map((key) => `${section} ${key}`))]);
  return draftUpdate(career, row.month).filter(({ section, sources }) => !sources.some((key) => seen.has(key) || seen.has(`${section} ${key}`)));
}
