import { sectionTitles, type UpdateSection, updateSections } from '#core/updates/updates.ts';

type Line = { readonly section: UpdateSection; readonly text: string };
type Told = { readonly subject: string; readonly opening?: string | undefined; readonly lines?: readonly Line[] | undefined };
export type UpdateLetter = { readonly subject: string; readonly text: string; readonly html: string };

const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const html = (text: string): string => text.replace(/[&<>"']/g, (letter) => escaped[letter] ?? '').replace(/\r\n?|\n/g, '<br>');
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** An update as a letter: plain text, and the same as simple HTML in which whatever was typed stands as text. */
export function updateLetter({ subject, opening, lines = [] }: Told): UpdateLetter {
  const sections = updateSections.flatMap((section) => {
    const of = lines.filter((one) => one.section === section);
    return of.length > 0 ? [{ title: sectionTitles[section], texts: of.map(({ text }) => flat(text)) }] : [];
  });
  const plain = sections.map(({ title, texts }) => [title, ...texts.map((text) => `- ${text}`)].join('\n'));
  const rich = sections.map(({ title, texts }) => `<h3>${html(title)}</h3>\n<ul>\n${texts.map((text) => `<li>${html(text)}</li>`).join('\n')}\n</ul>`);
  return {
    subject: flat(subject),
    text: `${[...(opening ? [opening.trim()] : []), ...plain].join('\n\n')}\n`,
    html: [...(opening ? [`<p>${html(opening.trim())}</p>`] : []), ...rich].join('\n'),
  };
}
