import { Page } from '../../ui/page.tsx';
import { LabViews } from '../lab-views.tsx';

export default function LibraryScreen() {
  return (
    <Page title="Lab" finding="Library">
      <LabViews />
    </Page>
  );
}
