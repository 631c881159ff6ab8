import { type ReactNode, useRef, useState } from 'react';
import type { Outcome } from '#core/action.ts';
import type { MailDraft } from '#core/people/drafts.ts';
import { mailtoLink } from '#core/people/mailto.ts';
import type { Person } from '#core/people/people.ts';
import { wayToWrite } from '#core/people/ways.ts';
import { writeEml } from '#exchange/mail/write-eml.ts';
import { download } from '../settings/download.ts';
import { AnchorButton, Button } from '../ui/button.tsx';
import { FormEnd, FormError, TextArea, TextField } from '../ui/field.tsx';
import { copyText } from './copy-text.ts';
import { SentPanel } from './sent-panel.tsx';
import styles from './write-to.module.css';

type LetterFormProps = {
  readonly to: Person;
  readonly letter: MailDraft;
  readonly onType: (patch: Partial<MailDraft>) => void;
  /** Logs that it went out; `note` is the letter as it is kept with the contact. */
  readonly onSent: (note: string) => Promise<Outcome>;
  readonly children?: ReactNode;
  /** Stands before the buttons. */
  readonly aside?: ReactNode;
};

/** A letter to change as one likes, and the ways out of here: the mail program, a file, the clipboard. Nothing is sent by itself. */
export function LetterForm({ to: row, letter, onType, onSent, children, aside }: LetterFormProps) {
  const [left, setLeft] = useState(false);
  const [trouble, setTrouble] = useState('');
  const text = useRef<HTMLDivElement>(null);
  const to = row.emails?.[0];
  const byMail = wayToWrite(row) === 'email';
  const copy = async () => {
    const copied = await copyText(letter.text, text.current?.querySelector('textarea'));
    setTrouble(copied ? '' : 'The browser did not allow copying. The text is selected: copy it with your keyboard.');
    if (copied) setLeft(true);
  };
  const save = () => {
    download(`Letter to ${row.name.replace(/[^\p{L}\p{N} .-]/gu, '')}.eml`, 'message/rfc822', writeEml({ to, ...letter }));
    setLeft(true);
  };
  const sent = async () => {
    const note = [letter.subject.trim(), letter.text.trim()].filter(Boolean).join('\n\n').slice(0, 10_000);
    const outcome = await onSent(note);
    if (!outcome.ok) setTrouble(outcome.reason);
  };
  return (
    <>
      <div className={styles.fields} ref={text}>
        {children}
        <TextField label="Subject" maxLength={300} value={letter.subject} onChange={(event) => onType({ subject: event.target.value })} />
        <TextArea label="Text" rows={11} maxLength={9_000} value={letter.text} onChange={(event) => onType({ text: event.target.value })} />
      </div>
      <FormError>{trouble}</FormError>
      {byMail && !to && <p className={styles.hint}>There is no e-mail address for {row.name} yet, so the letter opens without one.</p>}
      <FormEnd>
        {aside}
        {byMail && <Button onClick={save}>Save as .eml</Button>}
        <Button look={byMail ? 'plain' : 'primary'} onClick={copy}>
          Copy text
        </Button>
        {byMail && (
          <AnchorButton look="primary" href={mailtoLink({ to, ...letter })} onClick={() => setLeft(true)}>
            Open in mail program
          </AnchorButton>
        )}
      </FormEnd>
      {left && <SentPanel onSent={sent} onKeep={() => setLeft(false)} />}
    </>
  );
}
