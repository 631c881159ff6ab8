import type { ReactNode } from 'react';
import styles from './card.module.css';

type CardProps = {
  readonly title?: ReactNode;
  readonly eyebrow?: ReactNode;
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
  readonly className?: string;
  readonly label?: string;
};

/** A sheet of paper: an optional small line above, a serif heading that states a finding, something at the right, and the content. */
export const Card = ({ title, eyebrow, aside, children, className, label }: CardProps) => (
  <section className={[styles.card, className].filter(Boolean).join(' ')} aria-label={label}>
    {(title || eyebrow || aside) && (
      <header className={styles.head}>
        <div>
          {eyebrow && <p className={styles.eyebrow}>{eyebrow}</p>}
          {title && <h2>{title}</h2>}
        </div>
        {aside && <div className={styles.aside}>{aside}</div>}
      </header>
    )}
    {children}
  </section>
);
