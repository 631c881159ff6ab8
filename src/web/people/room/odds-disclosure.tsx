import { type RoomMap, roomOdds } from '#core/insights/room-map.ts';
import { sayNumber } from '#core/say.ts';
import { hundredths } from '../../ui/hundredths.ts';
import styles from './room.module.css';

/** The odds behind the map, closed until somebody asks, with what they rest on said first. */
export function OddsDisclosure({ map }: { map: RoomMap }) {
  const { spread } = roomOdds(map);
  const { parts } = hundredths(spread);
  const pass = parts.slice(map.needed).reduce((sum, part) => sum + part, 0);
  return (
    <details className={styles.more}>
      <summary>The odds behind it, if you want them</summary>
      <p>
        A guess on top of guesses: that {sayNumber(map.size)} are in the room, that {sayNumber(map.needed)} of them have to speak for you, that whoever knows
        the work does so, and that nobody listens to the others. By these, at least {sayNumber(map.needed)} would speak in {pass} of 100 such discussions. What
        you show next is the same whatever the number.
      </p>
      <ul aria-label="How many would speak, in 100 such discussions" className={styles.shares}>
        {parts.map((part, count) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the count
          <li key={count}>
            <span>
              {count === 0 ? 'Nobody speaks' : `${sayNumber(count).replace(/^./, (letter) => letter.toUpperCase())} ${count === 1 ? 'speaks' : 'speak'}`}
            </span>
            <span>{part}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
