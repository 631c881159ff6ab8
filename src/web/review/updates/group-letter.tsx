import { useState } from 'react';
import { addressOf, type Recipients } from '#core/insights/update-recipients.ts';
import { mailtoLink } from '#core/people/mailto.ts';
import { sayList } from '#core/say.ts';
import { mailUpdate } from '#core/updates/mailing-actions.ts';
import type { Update } from '#core/updates/updates.ts';
import { updateLetter } from '#exchange/mail/update-letter.ts';
import { writeEml } from '#exchange/mail/write-eml.ts';
import { useAct } from '../../book/book.tsx';
import type { Mail } from '../../mail/mail-api.ts';
import { download } from '../../settings/download.ts';
import { AnchorButton, Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FormError } from '../../ui/field.tsx';
import { counted } from '../../ui/words.ts';
import { copyRich } from './copy-rich.ts';
import { ServerSend } from './server-send.tsx';
import styles from './updates.module.css';

/** Mail programs cut longer addresses off, some without a word. */
const mostInAddress = 1_900;

/** What one group reads, and the ways in which it can go to them. */
export function GroupLetter({ row, recipients, mail }: { row: Update; recipients: Recipients; mail: Mail | null }) {
  const { group, to, lines, noAddress, elsewhere } = recipients;
  const act = useAct();
  const [left, setLeft] = useState<'mail-program' | 'copied' | 'file'>();
  const [trouble, setTrouble] = useState('');
  if (to.length === 0)
    return (
      <Card title={group.name}>
        <p className={styles.words}>
          {elsewhere.length > 0 ? 'Everybody in it has the update, or gets it with another group.' : 'Nobody is in this group yet.'}
        </p>
      </Card>
    );
  const letter = updateLetter({ ...row, lines });
  const addresses = to.flatMap((person) => addressOf(person) ?? []);
  const address = mailtoLink({ bcc: addresses, subject: letter.subject, text: letter.text });
  const copy = async () => {
    const copied = await copyRich(letter);
    setTrouble(copied ? '' : 'The browser did not allow copying. Save it as .eml instead, or select the preview and copy it by hand.');
    if (copied) setLeft('copied');
  };
  const save = () => {
    download(`Update for ${group.name.replace(/[^\p{L}\p{N} .-]/gu, '')}.eml`, 'message/rfc822', writeEml({ bcc: addresses, ...letter }));
    setLeft('file');
  };
  const isOut = async () => {
    const outcome = await act(mailUpdate, { update: row.id, group: group.id, way: left ?? 'copied', people: to.map(({ id }) => id) });
    setTrouble(outcome.ok ? '' : outcome.reason);
    if (outcome.ok) setLeft(undefined);
  };
  return (
    <Card title={group.name} eyebrow={`${counted(to.length, 'person', 'people')} · ${counted(lines.length, 'line', 'lines').toLowerCase()}`}>
      {noAddress.length > 0 && <p className={styles.words}>No e-mail address yet: {sayList(noAddress.slice(0, 5).map(({ name }) => name))}.</p>}
      {lines.length === 0 ? (
        <p className={styles.words}>
          {row.outside?.includes(group.id) ? 'No line has safe words yet, so there is nothing for them to read.' : 'Every line is kept from them.'}
        </p>
      ) : (
        <>
          <details className={styles.preview}>
            <summary>Read it as {group.name}</summary>
            <p className={styles.subject}>{letter.subject}</p>
            <pre>{letter.text}</pre>
          </details>
          <div className={styles.ways}>
            {address.length <= mostInAddress && (
              <AnchorButton small look={mail?.server ? 'plain' : 'primary'} href={address} onClick={() => setLeft('mail-program')}>
                Open in mail program
              </AnchorButton>
            )}
            <Button small onClick={copy}>
              Copy
            </Button>
            <Button small onClick={save}>
              Save as .eml
            </Button>
          </div>
          {mail?.server ? (
            <ServerSend row={row} recipients={recipients} from={mail.server.from} />
          ) : (
            mail && (
              <p className={styles.more}>
                <LinkButton small look="quiet" to="/settings#mail">
                  Send through your own mail server
                </LinkButton>
              </p>
            )
          )}
        </>
      )}
      {left && (
        <fieldset className={styles.isOut}>
          <legend>Did it go out?</legend>
          <Button small onClick={() => setLeft(undefined)}>
            Not yet
          </Button>
          <Button small look="capture" onClick={isOut}>
            Yes, it is sent
          </Button>
        </fieldset>
      )}
      <FormError>{trouble}</FormError>
    </Card>
  );
}
