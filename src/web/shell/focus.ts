/** Where the keyboard stands after what it stood on is gone: on the new page's headline, or on the next thing in the list. */

let pageIsDue = false;

const headline = (): HTMLElement | null => document.querySelector<HTMLElement>('main h1');
const focusable = 'a[href], summary, button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';
export const itemsOnPage = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main [data-item]')];
/** The place among them of the innermost one that holds an element; -1 for none. */
export const placeOf = (element: Element | null, items: readonly HTMLElement[]): number => {
  const item = element?.closest<HTMLElement>('[data-item]');
  return item ? items.indexOf(item) : -1;
};
export const focusInItem = (item: HTMLElement): void => (item.matches(focusable) ? item : item.querySelector<HTMLElement>(focusable))?.focus();

/** A page that puts the focus itself, as a list does on the row it was left from, keeps it. */
const placedByPage = (): boolean => document.activeElement?.closest('main > *') != null;

/** After going somewhere: the headline is read out, and Tab goes on from there. A page that still loads takes it when it comes. */
export function focusNewPage(): void {
  requestAnimationFrame(() => {
    const title = headline();
    pageIsDue = title === null;
    if (!placedByPage()) title?.focus({ preventScroll: true });
  });
}

/** Called by a page that has come up. */
export function pageCameUp(): void {
  if (!pageIsDue) return;
  pageIsDue = false;
  if (!placedByPage()) headline()?.focus({ preventScroll: true });
}

const memoryMs = 2_000;

/** When a pressed button goes away with its row, the focus goes to the row that took its place; without one, to the headline. */
export function keepFocusInLists(main: HTMLElement): () => void {
  let pressed: { readonly button: Element; readonly place: number; readonly at: number } | null = null;
  const onClick = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button, input') : null;
    const place = placeOf(button, itemsOnPage());
    pressed = button && place >= 0 ? { button, place, at: event.timeStamp } : null;
  };
  const observer = new MutationObserver(() => {
    if (!pressed || pressed.button.isConnected) return;
    const { place, at } = pressed;
    pressed = null;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (!lost || performance.now() - at > memoryMs) return;
    const items = itemsOnPage();
    const next = items[Math.min(place, items.length - 1)];
    if (next) focusInItem(next);
    else headline()?.focus({ preventScroll: true });
  });
  main.addEventListener('click', onClick, true);
  observer.observe(main, { childList: true, subtree: true });
  return () => {
    main.removeEventListener('click', onClick, true);
    observer.disconnect();
  };
}
