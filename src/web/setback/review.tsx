import { Link } from 'wouter';
import { reviewSetback } from '#core/insights/setback-review.ts';
import { sayList, sayOn } from '#core/say.ts';
import { resumeSetback } from '#core/setbacks/actions.ts';
import type { Setback } from '#core/setbacks/setbacks.ts';
import { writingsOf } from '#core/setbacks/setbacks-of.ts';
import { setbackTitles } from '#core/setbacks/words.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Page } from '../ui/page.tsx';
import { dayInWords } from '../ui/words.ts';
import { PrivateMark } from './private-mark.tsx';
import styles from './setback.module.css';
import { WhatHappened } from './what-happened.tsx';

/** A setback that is over, calmly: what was done, who was there, what was learned. */
export function Review({ row, today }: { readonly row: Setback; readonly today: Day }) {
  const career = useCareer();
  const act = useAct();
  const { done, talked, until } = reviewSetback(career, row, today);
  const learned = writingsOf(career, row.id, 'reframe').filter(({ turned }) => turned);
  const pages = writingsOf(career, row.id, 'page');
  const days = (list: readonly Day[]) => sayList([...new Set(list)].slice(-3).map((day) => dayInWords(day, today)));
  return (
    <Page
      title={setbackTitles[row.type]}
      finding="Behind you for now"
      lead={`${setbackTitles[row.type]} ${sayOn(row.day, today)}, through it ${sayOn(until, today)}. Rhythms start anew from there, so nothing is late.`}
      actions={
        <>
          <LinkButton to="/" look="primary">
            Open Today
          </LinkButton>
          <Button onClick={() => act(resumeSetback, { id: row.id })}>It is not over</Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Card title={done.length === 0 ? 'You took time, which was the thing to do' : 'What you did for yourself'}>
            {done.length > 0 && (
              <ul>
                {done.map(({ thing, days: on }) => (
                  <li key={thing.id} className={styles.row}>
                    <span>{thing.what}</span>
                    <small>{days(on)}</small>
                  </li>
                ))}
              </ul>
            )}
          </Card>
          {talked.length > 0 && (
            <Card title="Who was there">
              <ul>
                {talked.map(({ person, days: on }) => (
                  <li key={person.id} className={styles.row}>
                    <Link href={`/people/${person.id}`} className={styles.name} data-item>
                      {person.name}
                    </Link>
                    <small>{days(on)}</small>
                  </li>
                ))}
              </ul>
            </Card>
          )}
          {(learned.length > 0 || pages.length > 0) && (
            <Card title="What you learned" aside={<PrivateMark />}>
              {learned.map((pair) => (
                <p key={pair.id} className={styles.learned} dir="auto">
                  {pair.turned}
                </p>
              ))}
              {pages.map((page) => (
                <details key={page.id} className={styles.page}>
                  <summary>
                    {page.prompt ?? 'A page'} <small>{dayInWords(page.day, today)}</small>
                  </summary>
                  <p className={styles.own} dir="auto">
                    {page.text}
                  </p>
                </details>
              ))}
            </Card>
          )}
        </div>
        <aside className={styles.stack} aria-label="Beside it">
          <WhatHappened row={row} today={today} onEdit={() => openDialog({ name: 'setback', setback: row.id })} />
        </aside>
      </div>
    </Page>
  );
}
