import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import { addressToView, viewToAddress } from './list-address.ts';
import { keepView, keptView, type ListView } from './list-view.ts';

/** Typing changes the address once it pauses: browsers refuse a hundred changes in a few seconds. */
const pauseMs = 250;

/** The list as its address says, else as it was left; what is changed stands in the address, to come back to or to pass on. */
export function useListView(): { readonly view: ListView; readonly change: (patch: Partial<ListView>) => void } {
  const [params, setParams] = useSearchParams();
  const asked = (): ListView => {
    const view = addressToView(params);
    const kept = keptView();
    return view === undefined || viewToAddress(view) === viewToAddress(kept) ? kept : view;
  };
  const [view, setView] = useState(asked);
  const address = params.toString();
  const written = useRef(address);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when a link or Back changes the address
  useEffect(() => {
    if (address === written.current) return;
    written.current = address;
    const next = asked();
    keepView(next);
    setView(next);
  }, [address]);
  useEffect(() => {
    const wanted = viewToAddress(view);
    if (wanted === written.current) return;
    const timer = setTimeout(() => {
      written.current = wanted;
      setParams(new URLSearchParams(wanted), { replace: true });
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [view, setParams]);
  const change = (patch: Partial<ListView>) => {
    const next = { ...view, ...patch };
    keepView(next);
    setView(next);
  };
  return { view, change };
}
