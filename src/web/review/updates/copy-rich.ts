import { copyText } from '../../people/copy-text.ts';

/** Copies a letter so that it pastes with its headings and lists, or as plain text where only that is taken. False when the browser allows neither. */
export async function copyRich({ text, html }: { readonly text: string; readonly html: string }): Promise<boolean> {
  try {
    const item = new ClipboardItem({ 'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyText(text, null);
  }
}
