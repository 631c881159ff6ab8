import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { skillPhase, skillTitle } from '#core/skills/skills.ts';
import styles from './chip.module.css';

export type ChipTone = 'plain' | 'good' | 'watch' | 'late' | 'associate' | 'senior' | 'leader';

const classOf = (tone: ChipTone) => `${styles.chip} ${styles[tone]}`;

export const Chip = ({ tone = 'plain', children }: { tone?: ChipTone; children: ReactNode }) => <span className={classOf(tone)}>{children}</span>;

export const LinkChip = ({ to, tone = 'plain', children, label }: { to: string; tone?: ChipTone; children: ReactNode; label?: string }) => (
  <Link href={to} className={`${classOf(tone)} ${styles.link}`} aria-label={label}>
    {children}
  </Link>
);

const skillTone = (id: string): ChipTone => {
  const phase = skillPhase(id);
  return phase === 'all' ? 'plain' : phase;
};

/** A skill that leads to the evidence for it. */
export const SkillLinkChip = ({ skill }: { skill: string }) => (
  <LinkChip to={`/path/evidence/${encodeURIComponent(skill)}`} tone={skillTone(skill)} label={`${skillTitle(skill)}: evidence for it`}>
    {skillTitle(skill)}
  </LinkChip>
);

export const SkillChip = ({ skill }: { skill: string }) => <Chip tone={skillTone(skill)}>{skillTitle(skill)}</Chip>;
