import { initials } from '#core/people/people.ts';
import styles from './avatar.module.css';

const tones = ['associate', 'senior', 'leader', 'plain'] as const;

/** Initials in a circle; the tint only tells people in a list apart. */
export function Avatar({ name, large }: { name: string; large?: boolean }) {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return (
    <span aria-hidden="true" className={[styles.avatar, styles[tones[sum % tones.length] ?? 'plain'], large && styles.large].filter(Boolean).join(' ')}>
      {initials(name)}
    </span>
  );
}
