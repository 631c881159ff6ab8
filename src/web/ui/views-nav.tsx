import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import styles from './views-nav.module.css';

type View = { readonly href: string; readonly title: string; readonly count?: number };

/** From one way to look at a section to the others. */
export function ViewsNav({ label, views, here }: { label: string; views: readonly View[]; here: string }) {
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: on a phone the line is pushed to where one is
  useEffect(() => {
    const line = nav.current?.firstElementChild;
    const current = line?.querySelector<HTMLElement>('[aria-current]');
    if (line && current) line.scrollLeft = current.offsetLeft - (line.clientWidth - current.offsetWidth) / 2;
  }, [here]);
  return (
    <nav ref={nav} className={styles.views} aria-label={label}>
      <ul>
        {views.map(({ href, title, count }) => (
          <li key={href}>
            <Link href={href} aria-current={here === href ? 'page' : undefined}>
              {title}
              {count !== undefined && (
                <>
                  {' '}
                  <small>{count.toLocaleString('en')}</small>
                </>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
