import { useParams } from 'wouter';
import { CommunitiesList } from './communities-list.tsx';
import { CommunityPage } from './community-page.tsx';

/** All communities, or one. */
export default function CommunitiesScreen() {
  const { part } = useParams<{ part?: string }>();
  return part === undefined ? <CommunitiesList /> : <CommunityPage key={part} id={decodeURIComponent(part)} />;
}
