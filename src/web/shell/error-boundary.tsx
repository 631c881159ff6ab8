import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';

type BoundaryProps = { readonly children: ReactNode; readonly instead?: ReactNode };

/** A fault on one screen leaves the rest of the app standing, and says what is safe. */
export class ErrorBoundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    if (this.props.instead) return this.props.instead;
    return (
      <Page title="This page did not come up">
        <Empty action={<Button onClick={() => location.reload()}>Load it again</Button>}>
          Everything you have written is safe in your file. Load the page again; if it fails once more, the other sections still work.
        </Empty>
      </Page>
    );
  }
}
