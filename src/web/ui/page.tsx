import { type ReactNode, useEffect } from 'react';
import { pageCameUp } from '../shell/focus.ts';
import styles from './page.module.css';

type PageProps = {
  readonly title: string;
  readonly finding?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly narrow?: boolean;
};

/** A screen: the headline states its finding in a sentence, one line under it says what it rests on. */
export function Page({ title, finding, lead, actions, children, narrow }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Windward`;
  }, [title]);
  useEffect(pageCameUp, []);
  return (
    <div className={narrow ? `${styles.page} ${styles.narrow}` : styles.page}>
      <header className={styles.header}>
        <div className={styles.words}>
          <h1 tabIndex={-1}>{finding ?? title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
