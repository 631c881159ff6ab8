import type { ReactNode } from 'react';
import styles from './scroll-box.module.css';

/** A long list in a box of its own; the keyboard can scroll it. */
export const ScrollBox = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable without a mouse
  <section className={styles.box} aria-label={label} tabIndex={0}>
    {children}
  </section>
);
