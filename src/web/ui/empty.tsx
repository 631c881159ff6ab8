import type { ReactNode } from 'react';
import styles from './empty.module.css';

/** Nothing here yet: one sentence that teaches, one thing to do. */
export const Empty = ({ children, action }: { children: ReactNode; action?: ReactNode }) => (
  <div className={styles.empty}>
    <p>{children}</p>
    {action}
  </div>
);
