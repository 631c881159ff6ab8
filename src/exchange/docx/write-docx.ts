import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import type { Block } from '#core/documents/blocks.ts';

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** Half points, and twentieths of a point. */
const [textSize, smallSize, indent, bulletAt] = [21, 18, 360, 180];
const bullets = 'bullets';
const font = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'Calibri' };

/** What XML cannot hold, and no word processor opens a file with. */
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A text's lines as runs, with its own line ends. */
const runsOf = (text: string, size?: number): TextRun[] =>
  text
    .replace(forbidden, '\uFFFD')
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line, at) => new TextRun({ text: line, ...(at > 0 && { break: 1 }), ...(size && { size }) }));

function toParagraph(block: Block): Paragraph {
  if (block.block === 'heading') return new Paragraph({ heading: levels[block.level], children: runsOf(block.text.replace(/\s+/g, ' ')), keepNext: true });
  if (block.block === 'bullet') return new Paragraph({ numbering: { reference: bullets, level: 0 }, children: runsOf(block.text), spacing: { after: 60 } });
  return new Paragraph({ children: runsOf(block.text, block.small ? smallSize : undefined), spacing: { after: 120 } });
}

const heading = (size: number, before: number) => ({ run: { size, bold: true, color: '14213D', font }, paragraph: { spacing: { before, after: 80 } } });

/**
 * A document as a DOCX file (ECMA-376) of real headings, paragraphs and lists. Whatever was typed stands as text, so no field,
 * link or macro can come of it.
 */
export async function writeDocx(title: string, author: string, blocks: readonly Block[]): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    description: '',
    styles: { default: { document: { run: { size: textSize, font } }, heading1: heading(36, 0), heading2: heading(26, 280), heading3: heading(22, 160) } },
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { left: indent, hanging: bulletAt } } } }],
        },
      ],
    },
    sections: [{ children: blocks.map(toParagraph) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
