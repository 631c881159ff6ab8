import { useEffect, useRef } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { profileOf } from '#core/profile/profile.ts';
import { useCareer, useShelf } from './book/book.tsx';
import { sections } from './rooms.tsx';
import styles from './shell/app.module.css';
import { DialogHost, dialogsAhead } from './shell/dialog-host.tsx';
import { closeDialog } from './shell/dialogs.ts';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { focusNewPage, keepFocusInLists } from './shell/focus.ts';
import { useKeyboard } from './shell/keyboard.ts';
import { BottomBar, Nav } from './shell/nav.tsx';
import { loadWhenIdle } from './shell/on-demand.tsx';
import { SyncBanner } from './shell/sync-banner.tsx';
import { Toasts } from './shell/toasts.tsx';
import { Button } from './ui/button.tsx';
import { Empty } from './ui/empty.tsx';
import { Page } from './ui/page.tsx';

function SampleBanner() {
  const { sample, leaveSample } = useShelf();
  const name = profileOf(useCareer()).name?.split(' ')[0];
  const [, go] = useLocation();
  if (!sample) return null;
  const leave = () => {
    leaveSample();
    go('/');
  };
  return (
    <div className={styles.banner} role="note">
      <span>This is {name ? `${name}’s sample career` : 'a sample career'}. Nothing you do here touches your own.</span>
      <Button small onClick={leave}>
        Leave the sample
      </Button>
    </div>
  );
}

const NotFound = () => (
  <Page title="There is no such page">
    <Empty action={<Link href="/">Go to Today</Link>}>The address may be old, or what it named has been removed.</Empty>
  </Page>
);

export function App() {
  const [location] = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(location);
  useKeyboard();
  useEffect(() => loadWhenIdle([dialogsAhead, ...sections.flatMap(({ screen }) => ('load' in screen ? [screen] : []))]), []);
  useEffect(() => (main.current ? keepFocusInLists(main.current) : undefined), []);
  // A new page begins at its top, with the focus on its headline and nothing floating above it.
  useEffect(() => {
    if (shown.current === location) return;
    shown.current = location;
    window.scrollTo(0, 0);
    closeDialog();
    focusNewPage();
  }, [location]);
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to content
      </a>
      <div className={styles.app}>
        <Nav />
        <main id="main" ref={main} className={styles.main} tabIndex={-1}>
          <SampleBanner />
          <SyncBanner />
          <ErrorBoundary key={location}>
            <Switch>
              {sections.map((section) => (
                <Route key={section.path} path={section.nested ? `${section.path}/:id?/:part?` : section.path} component={section.screen} />
              ))}
              <Route component={NotFound} />
            </Switch>
          </ErrorBoundary>
        </main>
        <BottomBar />
      </div>
      <DialogHost />
      <Toasts />
    </>
  );
}
