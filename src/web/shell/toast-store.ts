export type Toast = { readonly text: string; readonly undo?: () => Promise<void>; readonly tone?: 'plain' | 'late' };
type Shown = Toast & { readonly key: number };

const toastSeconds = 8;

let shown: readonly Shown[] = [];
let nextKey = 1;
const listeners = new Set<() => void>();

function set(next: readonly Shown[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Says what was done, for eight seconds; at most three at a time. */
export function showToast(toast: Toast): void {
  const key = nextKey++;
  set([...shown.slice(-2), { ...toast, key }]);
  setTimeout(() => hideToast(key), toastSeconds * 1_000);
}

export const hideToast = (key: number): void => set(shown.filter((toast) => toast.key !== key));
export const shownToasts = (): readonly Shown[] => shown;
export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
