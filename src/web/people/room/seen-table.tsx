import { Link } from 'wouter';
import { removeExposure } from '#core/committee/actions.ts';
import type { RoomSeat } from '#core/insights/room-map.ts';
import { capitalised, sayCount } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { hundredths } from '../../ui/hundredths.ts';
import { dayWords, sawWords, sourceWords } from './room-web-words.ts';
import styles from './seen-table.module.css';

const most = 10;
const startWords = { worked: 'Had worked with you', demo: 'Had seen a demo', name: 'Knew your name' } as const;
type SeenRow = RoomSeat['seen'][number];

/** What somebody saw, the latest first, with what each leaves of it today; what is shown adds up exactly. */
export function SeenTable({ seat, today }: { seat: RoomSeat; today: Day }) {
  const shown = seat.seen.slice(0, most);
  const rest = seat.seen.slice(most);
  const { parts, whole } = hundredths([seat.start, ...shown.map(({ part }) => part), rest.reduce((sum, { part }) => sum + part, 0)]);
  const { knows, since } = seat.row;
  if (!knows && seat.seen.length === 0) return <p className={styles.none}>Nothing in your record says that {seat.person.name} has seen your work.</p>;
  return (
    <table className={styles.table}>
      <caption>What is left of it today, in hundredths of all there is to know</caption>
      <tbody>
        {shown.map((one, i) => (
          <Row key={`${one.from.kind} ${one.from.id}`} seen={one} today={today} value={parts[i + 1] ?? 0} name={seat.person.name} />
        ))}
        {rest.length > 0 && (
          <tr>
            <th scope="row">{capitalised(sayCount(rest.length, 'earlier thing'))}</th>
            <td>{parts.at(-1)}</td>
          </tr>
        )}
        {knows && (
          <tr>
            <th scope="row">
              {startWords[knows]} <small>when put on the map, {dayWords(since, today)}</small>
            </th>
            <td>{parts[0]}</td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Together</th>
          <td>{whole}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Row({ seen, today, value, name }: { seen: SeenRow; today: Day; value: number; name: string }) {
  const career = useCareer();
  const act = useAct();
  const words = capitalised(sawWords(career, seen));
  const { kind, id } = seen.from;
  const logged = kind === 'exposure' ? career.exposure.get(id) : undefined;
  const [work] = seen.entries;
  return (
    <tr>
      <th scope="row">
        {work !== undefined && career.entry.has(work) ? (
          <button type="button" className={styles.entry} onClick={() => openDialog({ name: 'capture', entry: work })}>
            {words}
          </button>
        ) : kind === 'touchpoint' ? (
          <Link href={`/people/${encodeURIComponent(seen.person)}`}>{words}</Link>
        ) : seen.projects.length > 0 ? (
          <Link href="/path">{words}</Link>
        ) : (
          words
        )}
        <small>
          {capitalised(dayWords(seen.day, today))}, {sourceWords(seen)}
          {logged?.note && `: ${logged.note}`}
        </small>
        {logged && (
          <span className={styles.buttons}>
            <Button small look="quiet" aria-label={`Edit what ${name} saw: ${words}`} onClick={() => openDialog({ name: 'exposure', exposure: id })}>
              Edit
            </Button>
            <Button small look="quiet" aria-label={`Remove what ${name} saw: ${words}`} onClick={() => act(removeExposure, { id })}>
              Remove
            </Button>
          </span>
        )}
      </th>
      <td>{value}</td>
    </tr>
  );
}
