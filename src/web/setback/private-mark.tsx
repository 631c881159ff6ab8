import { Lock } from 'lucide-react';
import styles from './setback.module.css';

/** Says beside every private text where it is, and where it is not. */
export const PrivateMark = () => (
  <p className={styles.private}>
    <Lock size={13} aria-hidden="true" /> Private: only in the full export
  </p>
);
