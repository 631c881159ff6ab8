import { type Composed, linesIn, type ShownLine } from './compose.ts';
import type { LineForm } from './draft.ts';

/** What any text format has: from here on Markdown, paper and word processors are written. */
export type Block =
  | { readonly block: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly block: 'paragraph'; readonly text: string; readonly small?: true }
  | { readonly block: 'bullet'; readonly text: string };

const side: ReadonlySet<LineForm> = new Set(['facts', 'item']);

function toBlock({ form, text }: ShownLine): Block {
  if (form === 'title') return { block: 'heading', level: 1, text };
  if (form === 'subtitle') return { block: 'heading', level: 3, text };
  return form === 'bullet' ? { block: 'bullet', text } : { block: 'paragraph', text, ...(form === 'facts' ? { small: true } : {}) };
}

/** A document without those lines that are left out: facts and single things that follow one another stand in one line. */
export function documentToBlocks({ sections }: Composed): Block[] {
  const blocks: Block[] = [];
  let heading: string | undefined;
  for (const section of sections) {
    const lines = linesIn(section);
    if (lines.length === 0) continue;
    if (section.title !== undefined && section.title !== heading) blocks.push({ block: 'heading', level: 2, text: section.title });
    heading = section.title;
    let last: LineForm | undefined;
    for (const line of lines) {
      const before = blocks.at(-1);
      if (side.has(line.form) && last === line.form && before) blocks[blocks.length - 1] = { ...before, text: `${before.text} · ${line.text}` };
      else blocks.push(toBlock(line));
      last = line.form;
    }
  }
  return blocks;
}
