import { Page } from '../ui/page.tsx';
import { LabViews } from './lab-views.tsx';

/** What one believes about one's next years, how sure of it, and the test that would tell most. */
export function BeliefsScreen() {
  return (
    <Page title="Lab" finding="What you believe">
      <LabViews />
    </Page>
  );
}
