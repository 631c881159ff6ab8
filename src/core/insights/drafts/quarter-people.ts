import type { Career } from '../../career.ts';
import type { DraftedLine } from '../../documents/draft.ts';
import { needTitle } from '../../need-words.ts';
import { type Person, tieTitles } from '../../people/people.ts';
import { sayCount, sayList } from '../../say.ts';
import { type Day, firstDayOf, lastDayOf } from '../../time.ts';
import { firstOf, plainLine } from './draft-lines.ts';

const mostPeople = 10;

/** What changed between somebody and oneself in a time, in one line: seats taken and left, ties begun and ended. */
function changesOf(row: Person, from: Day, to: Day): string[] {
  const within = (day: Day | undefined): boolean => day !== undefined && day >= from && day <= to;
  const seats = (which: 'since' | 'ended'): string => sayList((row.serves ?? []).filter((one) => within(one[which])).map(({ need }) => needTitle(need)));
  const ties = (row.ties ?? []).flatMap((one) => {
    const [began, ended] = [one.from !== undefined && within(firstDayOf(one.from)), one.to !== undefined && within(lastDayOf(one.to))];
    const name = tieTitles[one.tie].toLowerCase();
    return began && ended ? [`${name} for a time`] : began ? [`${name} since then`] : ended ? [`no longer ${name}`] : [];
  });
  return [seats('since') && `took the seat for ${seats('since')}`, seats('ended') && `left the seat for ${seats('ended')}`, ...ties].filter(
    (said) => said !== '',
  );
}

/** What changed in a time with the people one keeps, those with the most to say first, and with whom one was in touch. */
export function peopleLines(career: Career, from: Day, to: Day): DraftedLine[] {
  const changed = [...career.person.values()].map((row) => ({ row, changes: changesOf(row, from, to) })).filter(({ changes }) => changes.length > 0);
  changed.sort((a, b) => b.changes.length - a.changes.length || (a.row.name < b.row.name ? -1 : a.row.name > b.row.name ? 1 : a.row.id < b.row.id ? -1 : 1));
  const lines = changed.map(({ row, changes }) =>
    plainLine(`person.${row.id}`, 'bullet', `${row.name}: ${changes.join('; ')}`, [{ kind: 'person', id: row.id }]),
  );
  const contacts = [...career.touchpoint.values()].filter(({ day }) => day >= from && day <= to);
  const met = [...new Set(contacts.flatMap((row) => row.people))].filter((id) => career.person.has(id));
  const inTouch = plainLine(
    'in-touch',
    'bullet',
    `In touch with ${sayCount(met.length, 'person', 'people')}, ${sayCount(contacts.length, 'contact')} written down`,
    met.map((id) => ({ kind: 'person', id })),
  );
  return [...(met.length > 0 ? [inTouch] : []), ...firstOf(mostPeople, lines)];
}
