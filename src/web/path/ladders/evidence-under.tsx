import { useState } from 'react';
import { ladderEvidence } from '#core/insights/ladder-evidence.ts';
import { levelWords } from '#core/insights/skill-level-words.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { counted } from '../../ui/words.ts';
import { EvidenceRows } from './evidence-rows.tsx';
import styles from './ladders.module.css';

/** What speaks for a skill of a ladder, by way of the skills it is mapped to; the number opens its entries. */
export function EvidenceUnder({ ladder, competency }: { ladder: string; competency: string }) {
  const career = useCareer();
  const today = useToday();
  const [open, setOpen] = useState(false);
  const evidence = ladderEvidence
    .of(career, today)
    .find((one) => one.ladder === ladder)
    ?.skills.find((one) => one.competency === competency);
  if (!evidence || (evidence.entries.length === 0 && evidence.levels.length === 0)) return null;
  const { entries, recent, levels, title } = evidence;
  const known = levels.filter(({ knowledge }) => knowledge !== 'unrated');
  return (
    <span className={styles.evidence}>
      {entries.length === 0 ? (
        <span>No entry speaks for it yet</span>
      ) : (
        <button type="button" onClick={() => setOpen(true)} aria-label={`${speaks(recent, entries.length)}: ${title}`}>
          {speaks(recent, entries.length)}
        </button>
      )}
      {known.map((level) => (
        <span key={level.skill}>{levelWords(level)}</span>
      ))}
      {open && (
        <Dialog title={`What speaks for ${title}`} onClose={() => setOpen(false)} wide>
          <EvidenceRows entries={entries} today={today} />
        </Dialog>
      )}
    </span>
  );
}

const speaks = (recent: number, all: number): string =>
  recent > 0
    ? `${counted(recent, 'entry', 'entries')} of the last quarter ${recent === 1 ? 'speaks' : 'speak'} for it`
    : `${counted(all, 'entry', 'entries')}, none from the last quarter`;
