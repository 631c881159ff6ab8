import type { RoomPage } from '#core/insights/room-page.ts';
import { capitalised } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { roughInWords } from '../../ui/words.ts';
import styles from './page.module.css';

/** The page itself, as it prints. */
export const RoomPaper = ({ page, asks, today }: { page: RoomPage; asks: string; today: Day }) => (
  <article className={styles.paper} aria-label={page.title}>
    <h2>{page.title}</h2>
    <p className={styles.facts}>
      {[page.name, page.goal && `For ${page.goal}`, page.on && `discussed on ${roughInWords(page.on)}`, `as of ${roughInWords(today)}`]
        .filter(Boolean)
        .join(' · ')}
    </p>
    <section>
      <h3>Who knows what</h3>
      <ul aria-label="Who knows what">
        {page.rows.map((row) => (
          <li key={row.name}>
            <p>
              <strong>{row.name}</strong> {row.facts && <span className={styles.facts}>{row.facts}</span>}
            </p>
            <p>{capitalised(row.standing)}</p>
            {row.saw.length > 0 && (
              <ul className={styles.saw}>
                {row.saw.map(({ day, what }) => (
                  <li key={`${day} ${what}`}>
                    <span className={styles.facts}>{roughInWords(day)}</span> {what}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
    <section>
      <h3>Where the gaps are</h3>
      <ul aria-label="Where the gaps are">
        {page.quiet.map(({ name, standing }) => (
          <li key={name}>
            <strong>{name}</strong> {standing}
          </li>
        ))}
        <li>
          {page.claimsFinding}
          {page.claims.length > 0 && (
            <ul className={styles.saw}>
              {page.claims.map((claim) => (
                <li key={claim}>{claim}</li>
              ))}
            </ul>
          )}
        </li>
      </ul>
    </section>
    {asks.trim() && (
      <section>
        <h3>What I would like help with</h3>
        <p className={styles.text}>{asks.trim()}</p>
      </section>
    )}
  </article>
);
