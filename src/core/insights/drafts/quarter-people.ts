import type { Career } from '../../career.ts';
import type { DraftedLine } from '../../documents/draft.ts';
import { needKey, needTitle } from '../../need-words.ts';
import { type Person, tieTitles } from '../../people/people.ts';
import { sayCount } from '../../say.ts';
import { type Day, firstDayOf, lastDayOf } from '../../time.ts';
import { plainLine } from './draft-lines.ts';

const changeOf = (row: Person, id: string, text: string): DraftedLine => plainLine(id, 'bullet', text, [{ kind: 'person', id: row.id }]);

function changesOf(row: Person, from: Day, to: Day): DraftedLine[] {
  const within = (day: Day | undefined): boolean => day !== undefined && day >= from && day <= to;
  const seats = (row.serves ?? []).flatMap(({ need, since, ended }): DraftedLine[] => [
    ...(within(since) ? [changeOf(row, `seat.${row.id}.${needKey(need)}`, `${row.name} took the seat for ${needTitle(need)}`)] : []),
    ...(within(ended) ? [changeOf(row, `left.${row.id}.${needKey(need)}`, `${row.name} left the seat for ${needTitle(need)}`)] : []),
  ]);
  const ties = (row.ties ?? []).flatMap((one): DraftedLine[] => [
    ...(one.from !== undefined && within(firstDayOf(one.from))
      ? [changeOf(row, `tie.${row.id}.${one.tie}`, `${row.name}: ${tieTitles[one.tie]} since then`)]
      : []),
    ...(one.to !== undefined && within(lastDayOf(one.to))
      ? [changeOf(row, `untied.${row.id}.${one.tie}`, `${row.name}: no longer ${tieTitles[one.tie]}`)]
      : []),
  ]);
  return [...seats, ...ties];
}

/** What changed in a time with the people one keeps: seats taken and left, ties begun and ended, and with whom one was in touch. */
export function peopleLines(career: Career, from: Day, to: Day): DraftedLine[] {
  const people = [...career.person.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
  const contacts = [...career.touchpoint.values()].filter(({ day }) => day >= from && day <= to);
  const met = [...new Set(contacts.flatMap((row) => row.people))].filter((id) => career.person.has(id));
  const inTouch = plainLine(
    'in-touch',
    'bullet',
    `In touch with ${sayCount(met.length, 'person', 'people')}, ${sayCount(contacts.length, 'contact')} written down`,
    met.map((id) => ({ kind: 'person', id })),
  );
  return [...people.flatMap((row) => changesOf(row, from, to)), ...(met.length > 0 ? [inTouch] : [])];
}
