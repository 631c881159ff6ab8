import { useMemo } from 'react';
import { Link, useSearchParams } from 'wouter';
import { bragDocument } from '#core/insights/brag-document.ts';
import { bragFinding } from '#core/insights/brag-words.ts';
import { bragMarkdown } from '#exchange/markdown/brag-markdown.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { copyText } from '../../people/copy-text.ts';
import { download } from '../../settings/download.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { showToast } from '../../shell/toast-store.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { counted } from '../../ui/words.ts';
import { PathViews } from '../path-views.tsx';
import styles from './brag.module.css';
import { BragOptionsCard } from './brag-options.tsx';
import { BragPaper } from './brag-paper.tsx';
import { type BragChoice, choiceToOptions, readChoice, writeChoice } from './brag-params.ts';

/** What one did in a time, by skill or by time, to print or to take along as Markdown. */
export default function BragScreen() {
  const career = useCareer();
  const today = useToday();
  const [params, setParams] = useSearchParams();
  const choice = useMemo(() => readChoice(params), [params]);
  const change = (patch: Partial<BragChoice>) => setParams(writeChoice({ ...choice, ...patch }), { replace: true });
  const document = useMemo(() => bragDocument(career, choiceToOptions(choice, today)), [career, choice, today]);
  const empty = document.lines === 0 && document.projects.length === 0;
  const backwards = choice.period === 'own' && choice.from !== '' && choice.to !== '' && choice.to < choice.from;
  const copy = async () => {
    const copied = await copyText(bragMarkdown(document), null);
    showToast({
      text: copied ? 'Copied as Markdown' : 'The browser did not allow copying. Download the Markdown instead.',
      ...(copied ? {} : { tone: 'late' }),
    });
  };
  const save = () => download(`windward-work-and-wins-${today}.md`, 'text/markdown; charset=utf-8', bragMarkdown(document));
  const left = document.leftOut.length;
  return (
    <Page
      title="Brag document"
      finding={bragFinding(document, choice.period)}
      lead="Your own words, gathered for whoever decides without having been there. Nothing but what is named here goes in."
      actions={
        !empty && (
          <>
            <Button onClick={copy}>Copy as Markdown</Button>
            <Button onClick={save}>Download Markdown</Button>
            <LinkButton to="/review/documents/brag">Edit, or take along as DOCX</LinkButton>
            <Button look="primary" onClick={() => print()}>
              Print
            </Button>
          </>
        )
      }
    >
      <PathViews />
      <BragOptionsCard choice={choice} change={change} today={today} />
      {left > 0 && (
        <p className={styles.note} role="status">
          {counted(left, 'entry has', 'entries have')} no portable version and {left === 1 ? 'is' : 'are'} left out.{' '}
          <Link href={`/path/portable?entry=${document.leftOut[0]}`}>Write the latest one’s</Link>
        </p>
      )}
      {backwards ? (
        <Empty>The end lies before the beginning. Change one of the two dates.</Empty>
      ) : empty ? (
        <Empty
          action={
            <Button look="primary" onClick={() => openDialog({ name: 'capture', type: 'win' })}>
              Write a win
            </Button>
          }
        >
          {career.entry.size > 0
            ? 'There is nothing of this kind in this time. Choose a longer one, or write down what went well.'
            : 'A win a week, in one line, is enough: at the end of a quarter they stand here by skill, ready to send or to print.'}
        </Empty>
      ) : (
        <BragPaper document={document} />
      )}
    </Page>
  );
}
