import { useParams } from 'wouter';
import { OpportunitiesBoard } from './opportunities-board.tsx';
import { OpportunityPage } from './opportunity-page.tsx';

/** All opportunities, or one. */
export default function Opportunities() {
  const { id } = useParams<{ id?: string }>();
  return id === undefined ? <OpportunitiesBoard /> : <OpportunityPage key={id} id={decodeURIComponent(id)} />;
}
