import { Link } from 'wouter';
import type { Seat, SeatHolder } from '#core/insights/board.ts';
import { coverageWord } from '#core/insights/board-words.ts';
import { ratingWords } from '#core/people/seats.ts';
import { capitalised } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { dayInWords } from '../../ui/words.ts';
import { rhythmInWords, rhythmTone } from '../rhythm-words.ts';
import styles from './board.module.css';

/** A day inside a sentence: Thursday and 3 Nov as they are, today in small letters. */
const onDay = (day: Day, today: Day): string => dayInWords(day, today).replace(/^(Today|Yesterday|Tomorrow)$/, (word) => word.toLowerCase());

type PanelProps = { readonly seat: Seat; readonly today: Day; readonly gentle: boolean };

function Holder({ holder, seat, today, gentle }: { holder: SeatHolder } & PanelProps) {
  const { person, serving, rhythm } = holder;
  const need = seat.need.need;
  const standing = rhythmInWords(person, rhythm, today, { gentle });
  const over = serving.until !== undefined && serving.until <= today;
  return (
    <li className={styles.holder}>
      <div className={styles.holderHead}>
        <Avatar name={person.name} />
        <div className={styles.seatWords}>
          <Link href={`/people/${person.id}`} className={styles.name}>
            {person.name}
          </Link>
          <span>{[person.title, person.company].filter(Boolean).join(' · ')}</span>
        </div>
      </div>
      <p className={styles.chips}>
        {standing && <Chip tone={rhythmTone(rhythm, { gentle })}>{standing}</Chip>}
        <Chip>{ratingWords[serving.rating] ?? 'Not yet'}</Chip>
        {person.aware !== undefined && <Chip>{person.aware ? 'knows of the seat' : 'does not know of the seat'}</Chip>}
        {serving.since && <Chip>since {onDay(serving.since, today)}</Chip>}
        {serving.until && (
          <Chip tone={over ? 'watch' : 'plain'}>{over ? `meant until ${onDay(serving.until, today)}` : `until ${onDay(serving.until, today)}`}</Chip>
        )}
      </p>
      {serving.why && <p className={styles.said}>{serving.why}</p>}
      {over && <p className={styles.why}>The day you meant this seat for has come. Go on, change it, or end it with a word of thanks.</p>}
      <p className={styles.buttons}>
        <Button small look="primary" onClick={() => openDialog({ name: 'write-to', person: person.id, need })} aria-label={`Write to ${person.name}`}>
          Write
        </Button>
        <Button small onClick={() => openDialog({ name: 'capture', type: 'contact', person: person.id })} aria-label={`Log a contact with ${person.name}`}>
          Log
        </Button>
        <LinkButton small to={`/people/${person.id}/prepare`} label={`Come prepared to ${person.name}`}>
          Come prepared
        </LinkButton>
        <Button small onClick={() => openDialog({ name: 'seat', need, person: person.id })} aria-label={`Change the seat of ${person.name}`}>
          Change
        </Button>
        <Button
          small
          look="quiet"
          onClick={() => openDialog({ name: 'seat', need, person: person.id, ends: true })}
          aria-label={`End the seat of ${person.name}`}
        >
          End the seat
        </Button>
      </p>
    </li>
  );
}

const share = (chance: number): string => `${Math.round(chance * 100)} %`;

/** How sure help is, opened into what it was counted from. */
const CoverageRows = ({ seat }: { seat: Seat }) => (
  <details className={styles.rows}>
    <summary>{capitalised(coverageWord(seat))}: how this is counted</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">How well</th>
          <th scope="col">Tie</th>
          <th scope="col">Sure</th>
        </tr>
      </thead>
      <tbody>
        {seat.holders.map(({ person, rated, warmth, chance }) => (
          <tr key={person.id}>
            <th scope="row">{person.name}</th>
            <td>{share(rated)}</td>
            <td>× {share(warmth)}</td>
            <td>{share(chance)}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p>
      At least one of them: {share(seat.coverage)}. A tie is whole within its rhythm and halves with each rhythm missed. Under 40 % the seat counts as empty.
      These are assumptions, to compare seats with one another.
    </p>
  </details>
);

/** The chosen seat: the need, why it is there, and who sits there. */
export function SeatPanel({ seat, today, gentle }: PanelProps) {
  const { row, opened } = seat.need;
  return (
    <Card
      eyebrow={[`Seat${opened ? ` since ${onDay(opened, today)}` : ''}`, row?.source === 'target' ? 'from your target' : ''].filter(Boolean).join(', ')}
      title={seat.title}
      aside={
        <Button small look="quiet" onClick={() => openDialog({ name: 'seat', need: seat.need.need, ends: true })}>
          The need is over
        </Button>
      }
    >
      {row?.why && <p className={styles.said}>{row.why}</p>}
      {seat.holders.length > 0 ? (
        <>
          <ul>
            {seat.holders.map((holder) => (
              <Holder key={holder.person.id} holder={holder} seat={seat} today={today} gentle={gentle} />
            ))}
          </ul>
          <CoverageRows seat={seat} />
        </>
      ) : (
        <p className={styles.why}>Nobody helps you with this yet. One question that is easy to answer is a start; nobody has to be asked to be a mentor.</p>
      )}
    </Card>
  );
}
