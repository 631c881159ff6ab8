import { onDemand } from '../../shell/on-demand.tsx';
import type { ProposalsProps } from './proposals.tsx';
import styles from './tagging.module.css';

const Proposals = onDemand<ProposalsProps>(() => import('./proposals.tsx'), { optional: true });

/** The place under a text where skills are proposed from its words: as high empty as full, so that nothing moves while one types. */
export const SuggestedSkills = (props: ProposalsProps) => (
  <div className={styles.place}>
    <Proposals {...props} />
  </div>
);
