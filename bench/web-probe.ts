/** Runs in the page before anything else: what the web bench asks it. All times in milliseconds. */
export type Probe = {
  /** Readies it to measure from the next press of this key to the paint that follows once `selector` shows, or no longer shows, `text`. */
  actToPaint(key: string, selector: string, text: string, shows: boolean): void;
  /** What was measured last. */
  measured: Promise<number>;
  longestTask(): number;
  forgetTasks(): void;
};

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Handed to the browser as text, so it uses nothing from outside itself. */
export function installProbe(): void {
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) longest = Math.max(longest, task.duration);
  }).observe({ type: 'longtask', buffered: true });

  const nextPress = (key: string, then: () => void): void => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== key) return;
      removeEventListener('keydown', listen, true);
      then();
    };
    addEventListener('keydown', listen, true);
  };
  const watch = (changed: () => void): MutationObserver => {
    const observer = new MutationObserver(changed);
    observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
    return observer;
  };
  const afterPaint = (then: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  };

  window.probe = {
    measured: Promise.resolve(Number.NaN),
    actToPaint: (key, selector, text, shows) => {
      window.probe.measured = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`${shows ? 'Not shown' : 'Still shown'} after ${key}: ${text}`)), 20_000);
        nextPress(key, () => {
          const started = performance.now();
          const isThere = (): boolean => [...document.querySelectorAll(selector)].some((element) => element.textContent?.includes(text));
          const observer = watch(() => {
            if (isThere() !== shows) return;
            observer.disconnect();
            afterPaint(() => resolve(performance.now() - started));
          });
        });
      });
    },
    longestTask: () => longest,
    forgetTasks: () => {
      longest = 0;
    },
  };
}
