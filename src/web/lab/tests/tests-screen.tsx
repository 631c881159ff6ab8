import { Page } from '../../ui/page.tsx';
import { LabViews } from '../lab-views.tsx';

export default function TestsScreen() {
  return (
    <Page title="Lab" finding="Experiments">
      <LabViews />
    </Page>
  );
}
