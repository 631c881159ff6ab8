import type { ReactNode } from 'react';
import { bodyAt, type Tables } from '#core/change.ts';
import { type Body, put, sameBody } from '#core/record.ts';
import { isPrivate } from '#core/setbacks/setbacks.ts';
import type { SyncStatus } from '#device/status.ts';
import { useApply, useCareer } from '../book/book.tsx';
import { ownBook } from '../book/own-book.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import styles from './settings.module.css';
import { recordInWords, valueInWords } from './sync-words.ts';

type Notice = SyncStatus['notices'][number];
const fieldTitle = (field: string): string => field.replace(/([A-Z])/g, ' $1').toLowerCase();

/** The two versions; of private writing only when asked for. */
const Both = ({ isHidden, children }: { readonly isHidden: boolean; readonly children: ReactNode }) =>
  isHidden ? (
    <details>
      <summary>Show what you wrote privately</summary>
      {children}
    </details>
  ) : (
    children
  );

/** Fields that two devices changed: what stands, what the other device had written, and the way to take that instead. */
export function SyncNotices({ notices }: { notices: readonly Notice[] }) {
  const career = useCareer();
  const apply = useApply();
  const bodyOf = ({ kind, id }: Notice): Body | null => bodyAt(career as unknown as Tables, kind, id);
  const takeTheirs = (notice: Notice, body: Body) =>
    apply('The other version taken', [put(notice.kind, notice.id, { ...body, [notice.field]: notice.theirs ?? undefined })]);
  return (
    <Card className={styles.first} title="Changed in two places" aside={<Button onClick={() => ownBook.dismissNotices()}>Understood</Button>}>
      <p className={styles.words}>The same field was changed on two devices before they heard of each other. Nothing is lost.</p>
      <ul className={styles.notices}>
        {notices.map((notice) => {
          const body = bodyOf(notice);
          const now = body?.[notice.field];
          const taken = sameBody({ value: now }, { value: notice.theirs });
          return (
            <li key={`${notice.kind}/${notice.id}/${notice.field}/${JSON.stringify(notice.theirs)}`} className={styles.notice}>
              <h3>
                {recordInWords(career, notice.kind, notice.id)}: {fieldTitle(notice.field)}
              </h3>
              <Both isHidden={isPrivate(notice.kind)}>
                <dl>
                  <dt>Stands</dt>
                  <dd>{valueInWords(career, now)}</dd>
                  <dt>{taken ? 'Was written here' : 'The other device'}</dt>
                  <dd>{valueInWords(career, taken ? notice.mine : notice.theirs)}</dd>
                </dl>
              </Both>
              {body && !taken && (
                <Button small onClick={() => takeTheirs(notice, body)}>
                  Take the other one
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
