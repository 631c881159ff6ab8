import { useState } from 'react';
import { Link } from 'wouter';
import { conversationsWith } from '#core/conversations/talks.ts';
import { prepareTalk } from '#core/insights/prepare-talk.ts';
import { needInSentence } from '#core/need-words.ts';
import { keepPromise } from '#core/people/advice/exchange-actions.ts';
import { warmUpOf } from '#core/people/advice/warm-up.ts';
import type { Person } from '#core/people/people.ts';
import { channelTitles } from '#core/people/touchpoints.ts';
import { capitalised } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { counted } from '../../ui/words.ts';
import { copyText } from '../copy-text.ts';
import advice from './advice.module.css';
import { AdviceRows } from './advice-rows.tsx';
import { onDay } from './advice-words.ts';
import { Fits } from './fits.tsx';
import styles from './prepare.module.css';

type Talk = ReturnType<typeof prepareTalk>;

function finding(name: string, { unreported, promises, last }: Talk): string {
  const [first] = unreported;
  if (first?.need) return `Tell ${name} first what came of their advice on ${needInSentence(first.need)}`;
  if (first) return `Tell ${name} first what came of their advice`;
  if (promises.length > 0) return `${counted(promises.length, 'thing you meant to do is', 'things you meant to do are')} open with ${name}`;
  return last ? `Before you talk with ${name}` : `Your first talk with ${name}`;
}

/** A page to read before a talk: what they wait to hear on top, then the last time, what you promised, what to ask, what to bring. */
export function Prepare({ person, today }: { person: Person; today: Day }) {
  const career = useCareer();
  const act = useAct();
  const [copied, setCopied] = useState('');
  const talk = prepareTalk(career, person, today);
  const { last } = talk;
  const warm = warmUpOf(career, person);
  const planned = conversationsWith(career, person.id).findLast(({ state }) => state === 'planned');
  const copy = async (question: string) => setCopied((await copyText(capitalised(question), null)) ? question : '');
  return (
    <Page
      title={`Before a talk with ${person.name}`}
      finding={finding(person.name, talk)}
      lead={[person.title, person.company].filter(Boolean).join(' · ') || undefined}
      narrow
      actions={
        <>
          <Button onClick={() => print()}>Print</Button>
          <Button look="capture" onClick={() => openDialog({ name: 'capture', type: 'contact', person: person.id })}>
            Log the talk
          </Button>
        </>
      }
    >
      <p className={styles.back}>
        <Link href={`/people/${person.id}`}>{person.name}</Link>
        {' · '}
        <Link href={`/review/documents/one-to-one?person=${encodeURIComponent(person.id)}`}>A brief to take along</Link>
        {planned && (
          <>
            {' · '}
            <Link href={`/conversations/${planned.id}`}>The agenda of the talk {onDay(planned.day, today)}</Link>
          </>
        )}
      </p>
      {person.boundaries && <p className={styles.boundaries}>Boundaries: {person.boundaries}</p>}
      <div className={advice.stack}>
        {talk.unreported.length > 0 && (
          <Card title="They have not heard what came of this">
            <AdviceRows rows={talk.unreported} today={today} />
          </Card>
        )}
        <Card
          title={last ? `The last time was ${onDay(last.day, today)}` : 'There was no last time yet'}
          eyebrow={last?.channel && channelTitles[last.channel]}
        >
          {last ? (
            <dl className={styles.facts}>
              {(
                [
                  ['What was said', last.note],
                  ['You asked', last.asked],
                  ['You gave', last.given],
                ] as const
              ).map(
                ([title, text]) =>
                  text && (
                    <div key={title}>
                      <dt>{title}</dt>
                      <dd>{text}</dd>
                    </div>
                  ),
              )}
              {!last.note && !last.asked && !last.given && <p className={styles.fact}>Nothing was written down about it.</p>}
            </dl>
          ) : (
            <p className={styles.fact}>{person.met ? `How you met: ${person.met}` : 'Say in a line who you are and why you ask them.'}</p>
          )}
        </Card>
        {talk.promises.length > 0 && (
          <Card title="What you meant to do">
            <ul className={advice.rows}>
              {talk.promises.map((row) => (
                <li key={row.id} className={styles.promise} data-item>
                  <label>
                    <input type="checkbox" checked={false} onChange={() => act(keepPromise, { id: row.id })} />
                    <span>{row.next}</span>
                  </label>
                  <small>{capitalised(onDay(row.day, today))}</small>
                </li>
              ))}
            </ul>
          </Card>
        )}
        <Card title="What to ask">
          {talk.questions.every(({ ask }) => ask.length === 0) ? (
            <Empty action={<Button onClick={() => openDialog({ name: 'person', person: person.id })}>Say what they bring</Button>}>
              {talk.questions.length > 0
                ? 'Every question kept here was asked. Ask what you would like to know next.'
                : `Say which of your needs ${person.name} could serve, and questions for it stand here.`}
            </Empty>
          ) : (
            talk.questions.map(({ need, ask }) => (
              <section key={need} className={styles.questions}>
                <h3>About {needInSentence(need)}</h3>
                <ul>
                  {ask.map((question) => (
                    <li key={question}>
                      <span>{capitalised(question)}</span>
                      <Button small look="quiet" aria-label={`Copy: ${question}`} onClick={() => copy(question)}>
                        {copied === question ? 'Copied' : 'Copy'}
                      </Button>
                    </li>
                  ))}
                </ul>
              </section>
            ))
          )}
          {warm && warm.task === 'call' && <p className={styles.fact}>Send two of them beforehand; twenty minutes go quickly.</p>}
        </Card>
        {talk.wants.length > 0 && (
          <Card title="What you could bring">
            <ul className={advice.rows}>
              {talk.wants.map(({ want, fits }) => (
                <li key={want.want} className={advice.row}>
                  <p className={advice.said}>{want.want}</p>
                  <Fits fits={fits} person={person} want={want.want} today={today} />
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </Page>
  );
}
