import { type ComponentType, useEffect, useState } from 'react';

type Loadable = { readonly load: () => Promise<void> };
export type OnDemand<P> = ComponentType<P> & Loadable;

/**
 * A component whose file comes when it is first needed, or ahead of that by `load`. Once the file is there the component
 * stands in its first render: Suspense would hold it back for a third of a second, and what is typed meanwhile would be lost.
 * Without what is optional the rest goes on.
 */
export function onDemand<P extends object>(load: () => Promise<{ readonly default: ComponentType<P> }>, { optional = false } = {}): OnDemand<P> {
  let Loaded: ComponentType<P> | undefined;
  let loading: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    loading ??= load().then(
      (file) => {
        Loaded = file.default;
      },
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  const OnDemandComponent = (props: P) => {
    const [state, setState] = useState<{ readonly failed: unknown } | 'waiting' | 'here'>(Loaded ? 'here' : 'waiting');
    useEffect(() => {
      if (state !== 'waiting') return;
      let gone = false;
      begin().then(
        () => gone || setState('here'),
        (failed: unknown) => gone || setState({ failed }),
      );
      return () => {
        gone = true;
      };
    }, [state]);
    if (typeof state === 'object' && !optional) throw state.failed;
    return Loaded ? <Loaded {...props} /> : null;
  };
  return Object.assign(OnDemandComponent, { load: begin });
}

/** Fetches files one after the other once the browser has nothing better to do. One that fails is asked for again when needed. */
export function loadWhenIdle(all: readonly Loadable[]): () => void {
  const later = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1_500));
  let stopped = false;
  later(async () => {
    for (const one of all) {
      if (stopped) return;
      await one.load().catch(() => undefined);
    }
  });
  return () => {
    stopped = true;
  };
}
