import { useRef, useState } from 'react';
import type { Conversation } from '#core/conversations/conversations.ts';
import { shareable } from '#core/conversations/talks.ts';
import { agendaMarkdown } from '#exchange/markdown/agenda-markdown.ts';
import { useCareer } from '../../book/book.tsx';
import { copyText } from '../../people/copy-text.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import styles from './talk.module.css';

/** What both may see, as a letter or as Markdown; nothing that is only for oneself is in it. */
export function ShareCard({ row }: { row: Conversation }) {
  const career = useCareer();
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const lines = shareable(row);
  const kept = (row.agenda ?? []).length - lines.length;
  const copy = async () => {
    const copied = await copyText(agendaMarkdown(career, row), box.current);
    setSaid(copied ? 'Copied.' : 'The browser did not allow copying. The text is selected below: copy it with your keyboard.');
  };
  if (lines.length === 0 && !row.notes) return null;
  return (
    <Card title={row.state === 'held' ? 'Share what was said' : 'Share the agenda'}>
      <p className={styles.muted}>
        {row.state === 'held' ? 'The notes both may read, and who does what by when.' : 'The lines of the agenda, in their order.'}{' '}
        {kept > 0 && `${kept === 1 ? 'One line is' : `${kept} lines are`} only for you and not in it.`}
      </p>
      <p className={styles.buttons}>
        <Button onClick={() => openDialog({ name: 'talk-letter', letter: 'agenda', about: row.id })}>Write it as a mail</Button>
        <Button onClick={copy}>Copy as Markdown</Button>
      </p>
      <p role="status" className={styles.muted}>
        {said}
      </p>
      <details className={styles.sources}>
        <summary>What is in it</summary>
        <textarea ref={box} readOnly rows={8} className={styles.markdown} aria-label="The agenda as Markdown" value={agendaMarkdown(career, row)} />
      </details>
    </Card>
  );
}
