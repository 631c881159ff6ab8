import type { AnchorHTMLAttributes, ComponentProps } from 'react';
import { Link } from 'wouter';
import styles from './button.module.css';

type Look = 'plain' | 'primary' | 'capture' | 'quiet' | 'danger';

export type ButtonProps = ComponentProps<'button'> & { readonly look?: Look; readonly small?: boolean };

const classOf = (look: Look, small: boolean | undefined, extra?: string) =>
  [styles.button, styles[look], small && styles.small, extra].filter(Boolean).join(' ');

export const Button = ({ look = 'plain', small, className, type = 'button', ...rest }: ButtonProps) => (
  <button type={type} className={classOf(look, small, className)} {...rest} />
);

type LinkButtonProps = { readonly to: string; readonly look?: Look; readonly small?: boolean; readonly label?: string; readonly children: React.ReactNode };

/** A link that looks like a button, for what goes to a page. */
export const LinkButton = ({ to, look = 'plain', small, label, children }: LinkButtonProps) => (
  <Link href={to} className={classOf(look, small)} aria-label={label}>
    {children}
  </Link>
);

type AnchorButtonProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly look?: Look; readonly small?: boolean };

/** A link that looks like a button, for what leaves the app: a letter, a page elsewhere. */
export const AnchorButton = ({ look = 'plain', small, className, ...rest }: AnchorButtonProps) => <a className={classOf(look, small, className)} {...rest} />;
