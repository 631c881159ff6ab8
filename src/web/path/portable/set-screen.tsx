import { useState } from 'react';
import { Link } from 'wouter';
import { portableEvidence } from '#core/insights/portable-evidence.ts';
import { portableFacts, portableSet } from '#core/insights/portable-set.ts';
import { sayCount } from '#core/say.ts';
import { portableJson, portableMarkdown } from '#exchange/portable/write-portable.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { download } from '../../settings/download.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { roughInWords } from '../../ui/words.ts';
import { PathViews } from '../path-views.tsx';
import { honest, setFinding, staysWords } from './portable-words.ts';
import styles from './set.module.css';

/** What one takes along on the last day, shown as it will be before anything is saved. */
export function SetScreen() {
  const career = useCareer();
  const today = useToday();
  const [withMarked, setWithMarked] = useState(false);
  const set = portableSet(career, today, withMarked);
  const marked = portableEvidence.of(career, today).count.marked;
  const stays = staysWords(set);
  const name = `windward-to-keep-${today}`;
  return (
    <Page
      title="To take along"
      finding={setFinding(set)}
      lead={honest}
      actions={
        set.lines > 0 && (
          <>
            <Button onClick={() => download(`${name}.md`, 'text/markdown; charset=utf-8', portableMarkdown(set))}>Download Markdown</Button>
            <Button onClick={() => download(`${name}.json`, 'application/json; charset=utf-8', portableJson(set))}>Download JSON</Button>
            <Button look="primary" onClick={() => print()}>
              Print
            </Button>
          </>
        )
      }
    >
      <PathViews />
      <Card className={styles.before} label="What goes in, and what does not">
        <p>
          In it: the versions to keep below, their days, kinds and skills, and the titles of your roles. Not in it: what you wrote first, people, projects,
          links, check-ins, notes. {stays} <Link href="/path/portable">Go through the versions</Link>
        </p>
        {marked > 0 && (
          <label className={styles.take}>
            <input type="checkbox" checked={withMarked} onChange={(event) => setWithMarked(event.target.checked)} />
            <span>
              Take along the {sayCount(marked, 'version')} in which something is marked: I have read {marked === 1 ? 'it' : 'them'}, and may
            </span>
          </label>
        )}
      </Card>
      {set.lines === 0 ? (
        <Empty
          action={
            <LinkButton look="primary" to="/path/portable">
              Go through your wins
            </LinkButton>
          }
        >
          Only what has a version to keep goes along. Begin with the win you are proudest of.
        </Empty>
      ) : (
        <article className={styles.paper} aria-label="What you would take along">
          <h2>{set.title}</h2>
          {set.parts.map((part) => (
            <section key={`${part.title} ${part.from}`}>
              <h3>
                {part.title}
                {part.from && <small> {`${roughInWords(part.from)} to ${part.to ? roughInWords(part.to) : 'now'}`}</small>}
              </h3>
              <ul>
                {part.lines.map((line) => (
                  <li key={line.id} data-item>
                    <p className={styles.text} dir="auto">
                      {line.text}
                    </p>
                    <p className={styles.facts}>{[roughInWords(line.day), ...portableFacts(line)].join(' · ')}</p>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </article>
      )}
    </Page>
  );
}
