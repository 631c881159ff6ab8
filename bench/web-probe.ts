/** Runs in the page before anything else: what the web bench asks it. All times in milliseconds. */
export type Probe = {
  /** From the next press of this key to the paint that follows once `selector` shows, or no longer shows, `text`. */
  actToPaint(key: string, selector: string, text: string, shows: boolean): Promise<number>;
  /** From the next key pressed to the last change it made in the document, until nothing changed for a while. */
  keystroke(): Promise<number>;
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
  const quiet = 120;
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) longest = Math.max(longest, task.duration);
  }).observe({ type: 'longtask', buffered: true });

  const nextPress = (key: string | undefined, then: () => void): void => {
    const listen = (event: KeyboardEvent): void => {
      if (key !== undefined && event.key !== key) return;
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
    actToPaint: (key, selector, text, shows) =>
      new Promise((resolve) =>
        nextPress(key, () => {
          const started = performance.now();
          const isThere = (): boolean => [...document.querySelectorAll(selector)].some((element) => element.textContent?.includes(text));
          const observer = watch(() => {
            if (isThere() !== shows) return;
            observer.disconnect();
            afterPaint(() => resolve(performance.now() - started));
          });
        }),
      ),
    keystroke: () =>
      new Promise((resolve) =>
        nextPress(undefined, () => {
          const started = performance.now();
          let last = started;
          let timer = setTimeout(done, quiet);
          const observer = watch(() => {
            last = performance.now();
            clearTimeout(timer);
            timer = setTimeout(done, quiet);
          });
          function done(): void {
            observer.disconnect();
            resolve(last - started);
          }
        }),
      ),
    longestTask: () => longest,
    forgetTasks: () => {
      longest = 0;
    },
  };
}
