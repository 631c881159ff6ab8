import type { ReactNode } from 'react';
import { startOver } from '#core/documents/actions.ts';
import { composeDocument, linesIn } from '#core/documents/compose.ts';
import { type DocumentKey, documentOf } from '#core/documents/documents.ts';
import type { Draft } from '#core/documents/draft.ts';
import { capitalised, sayCount } from '#core/say.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { DocumentActions } from '../../documents/document-actions.tsx';
import { DocumentEditor } from '../../documents/document-editor.tsx';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { ReviewViews } from '../review-views.tsx';
import styles from './documents.module.css';

type PageProps = {
  readonly of: DocumentKey;
  readonly draft: Draft;
  /** What is chosen above it: a time, a ladder, a person. */
  readonly options?: ReactNode;
  /** What never goes in. */
  readonly note: string;
};

/** One document: drafted live, changed line by line, taken along as Markdown, DOCX or on paper. */
export function DocumentPage({ of, draft, options, note }: PageProps) {
  const today = useToday();
  const act = useAct();
  const kept = documentOf(useCareer(), of);
  const composed = composeDocument(draft, kept);
  const lines = composed.sections.filter(({ id }) => id !== 'head').flatMap(linesIn);
  const changed = lines.filter(({ state }) => state === 'changed').length;
  const remarks = lines.filter(({ remark }) => remark !== undefined).length;
  const finding =
    changed > 0
      ? `${capitalised(sayCount(changed, 'line has', 'lines have'))} changed in the record`
      : remarks > 0
        ? `${capitalised(sayCount(remarks, 'gap'))} said openly`
        : lines.length === 0
          ? `Nothing in your record for this ${draft.title.toLowerCase()} yet`
          : `${draft.title}: ${sayCount(lines.length, 'line')} from your record`;
  return (
    <Page
      title={draft.title}
      finding={finding}
      lead="Press a line to change it, to leave it out, or to see where it comes from."
      actions={<DocumentActions composed={composed} fileName={`${of.purpose}-${today}`} />}
    >
      <ReviewViews />
      {options && <div className={styles.options}>{options}</div>}
      <DocumentEditor composed={composed} of={of} />
      <p className={styles.note}>
        {note}{' '}
        {kept && (
          <Button small look="quiet" onClick={() => act(startOver, { document: of })}>
            Drop all my changes
          </Button>
        )}
      </p>
    </Page>
  );
}
