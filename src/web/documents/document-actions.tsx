import { type Block, documentToBlocks } from '#core/documents/blocks.ts';
import type { Composed } from '#core/documents/compose.ts';
import { profileOf } from '#core/profile/profile.ts';
import { blocksMarkdown } from '#exchange/markdown/blocks-markdown.ts';
import { useCareer } from '../book/book.tsx';
import { copyText } from '../people/copy-text.ts';
import { download } from '../settings/download.ts';
import { showToast } from '../shell/toast-store.ts';
import { Button } from '../ui/button.tsx';

type Other = { readonly title: string; readonly fileName: string; readonly type: string; make(): string };
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The writer of DOCX is large, so it comes when it is asked for. */
async function saveDocx(fileName: string, title: string, blocks: readonly Block[], author: string): Promise<void> {
  try {
    const { writeDocx } = await import('#exchange/docx/write-docx.ts');
    download(`${fileName}.docx`, docxType, await writeDocx(title, author, blocks));
  } catch {
    showToast({ text: 'The file could not be made. Load the page again and try once more; your text is safe.', tone: 'late' });
  }
}

type ActionsProps = { readonly composed: Composed /** Without its ending. */; readonly fileName: string; readonly others?: readonly Other[] };

/** Takes a document along: copied or saved as Markdown, in the other forms it has, or on paper. */
export function DocumentActions({ composed, fileName, others = [] }: ActionsProps) {
  const author = profileOf(useCareer()).name ?? '';
  const markdown = (): string => blocksMarkdown(documentToBlocks(composed));
  const copy = async () => {
    const copied = await copyText(markdown(), null);
    showToast({
      text: copied ? 'Copied as Markdown' : 'The browser did not allow copying. Download the Markdown instead.',
      ...(copied ? {} : { tone: 'late' }),
    });
  };
  return (
    <>
      <Button onClick={copy}>Copy as Markdown</Button>
      <Button onClick={() => download(`${fileName}.md`, 'text/markdown; charset=utf-8', markdown())}>Download Markdown</Button>
      <Button onClick={() => saveDocx(fileName, composed.title, documentToBlocks(composed), author)}>Download DOCX</Button>
      {others.map((other) => (
        <Button key={other.title} onClick={() => download(other.fileName, other.type, other.make())}>
          {other.title}
        </Button>
      ))}
      <Button look="primary" onClick={() => print()}>
        Print
      </Button>
    </>
  );
}
