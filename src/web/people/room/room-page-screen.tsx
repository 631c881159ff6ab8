import { Link } from 'wouter';
import { roomPage } from '#core/insights/room-page.ts';
import { roomMarkdown } from '#exchange/markdown/room-markdown.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { download } from '../../settings/download.ts';
import { showToast } from '../../shell/toast-store.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { copyText } from '../copy-text.ts';
import { useKeptDraft } from '../kept-draft.ts';
import styles from './page.module.css';
import { RoomPaper } from './room-paper.tsx';

/** The map on one page for one's manager: who knows what, where the gaps are, what would help. To copy, print or keep as a file. */
export function RoomPageScreen() {
  const career = useCareer();
  const today = useToday();
  const page = roomPage(career, today);
  const { draft, change } = useKeptDraft('room-page', { asks: page.asks.join('\n') });
  const markdown = () => roomMarkdown(page, draft.asks, today);
  const copy = async () => {
    const copied = await copyText(markdown(), null);
    showToast({
      text: copied ? 'Copied as Markdown' : 'The browser did not allow copying. Download the Markdown instead.',
      ...(copied ? {} : { tone: 'late' }),
    });
  };
  const empty = page.rows.length === 0;
  return (
    <Page
      title="One page for your manager"
      finding="One page to go through with your manager"
      lead="Names, what each has seen, and what would help. No odds and nothing of your notes is on it; it goes nowhere by itself."
      actions={
        <>
          <LinkButton to="/people/room">Back to the map</LinkButton>
          {!empty && (
            <>
              <Button onClick={copy}>Copy as Markdown</Button>
              <Button onClick={() => download(`who-knows-my-work-${today}.md`, 'text/markdown; charset=utf-8', markdown())}>Download Markdown</Button>
              <Button look="primary" onClick={() => print()}>
                Print
              </Button>
            </>
          )}
        </>
      }
    >
      {empty ? (
        <Empty action={<LinkButton to="/people/room">Open the map</LinkButton>}>
          Put somebody beside your manager on the map first; then there is something to go through.
        </Empty>
      ) : (
        <>
          <div className={styles.asks}>
            <TextArea
              label="What I would like help with"
              hint="Yours to change; it stands at the end of the page"
              rows={4}
              maxLength={5_000}
              value={draft.asks}
              onChange={(event) => change({ asks: event.target.value })}
            />
          </div>
          <RoomPaper page={page} asks={draft.asks} today={today} />
          <p className={styles.note}>
            The words for each claim come from its win. <Link href="/people/room">Open the map</Link> to change what is known.
          </p>
        </>
      )}
    </Page>
  );
}
