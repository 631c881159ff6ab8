/** Takes the key of the printed address out of the address and the history: a browser that is signed in has no use for it. */
export function dropLaunchKey(): void {
  const drop = () => {
    if (location.hash.startsWith('#launch=')) history.replaceState(history.state, '', location.pathname + location.search);
  };
  drop();
  addEventListener('hashchange', drop);
}
