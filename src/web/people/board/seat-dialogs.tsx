import { EndSeatDialog } from './end-seat-dialog.tsx';
import { SeatDialog } from './seat-dialog.tsx';

type SeatDialogsProps = { readonly need: string; readonly person?: string | undefined; readonly ends?: boolean | undefined };

/** Gives, changes or ends a seat. */
export default function SeatDialogs({ ends, ...of }: SeatDialogsProps) {
  return ends ? <EndSeatDialog {...of} /> : <SeatDialog {...of} />;
}
