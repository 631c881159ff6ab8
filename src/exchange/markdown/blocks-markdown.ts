import type { Block } from '#core/documents/blocks.ts';
import { escapeLine, escapeMarkdown, item } from './markdown-text.ts';

const inOneLine = (text: string): string => escapeLine(text.replace(/\s+/g, ' ').trim());

function toMarkdown(block: Block): string {
  if (block.block === 'heading') return `${'#'.repeat(block.level)} ${inOneLine(block.text)}`;
  return block.block === 'bullet' ? item(escapeMarkdown(block.text, '  ')) : escapeMarkdown(block.text);
}

/** A document as Markdown, each person's text escaped; bullets that follow one another are one list. */
export function blocksMarkdown(blocks: readonly Block[]): string {
  const parts = blocks.map((block, at) => {
    const before = blocks[at - 1]?.block;
    return `${at === 0 ? '' : block.block === 'bullet' && before === 'bullet' ? '\n' : '\n\n'}${toMarkdown(block)}`;
  });
  return `${parts.join('')}\n`;
}
