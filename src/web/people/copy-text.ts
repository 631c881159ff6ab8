/** Copies a text; where the clipboard is closed to the page, by selecting it in its box. False when neither is allowed. */
export async function copyText(text: string, box: HTMLTextAreaElement | null | undefined): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    box?.select();
    return box ? document.execCommand('copy') : false;
  }
}
