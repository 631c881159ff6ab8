import type { Open } from '#core/moves/candidate.ts';

type OpenMove = typeof import('./open-move.ts').openMove;
let known: OpenMove | undefined;

/** Fetches what moves open, which comes right after the first picture. */
export async function loadOpenMove(): Promise<OpenMove> {
  known ??= (await import('./open-move.ts')).openMove;
  return known;
}

/** Opens the thing that does a move; at once, but for a press in the first moments. */
export function pressMove(opens: Open, go: (path: string) => void): void {
  if (known) known(opens, go);
  else loadOpenMove().then((open) => open(opens, go));
}
