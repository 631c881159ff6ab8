import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { sayList } from '#core/say.ts';
import { skillTitle } from '#core/skills/skills.ts';
import { Proposal } from './proposal.tsx';
import styles from './tagging.module.css';
import { useProposals } from './use-proposals.ts';

export type ProposalsProps = {
  readonly text: string;
  readonly skills: readonly string[];
  readonly notSkills: readonly string[];
  readonly onChange: (patch: { readonly skills?: string[]; readonly notSkills?: string[] }) => void;
};

const quietMs = 900;

/** Says what is proposed once the typing rests, so that nobody is talked to while they write. */
function useSaid(words: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), quietMs);
    return () => clearTimeout(timer);
  }, [words]);
  return said;
}

/** Skills that the words speak for, each with those words. Nothing is chosen by itself: a key or a click takes one or drops it. */
export default function Proposals({ text, skills, notSkills, onChange }: ProposalsProps) {
  const found = useProposals(text, notSkills);
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const focusNext = useRef<number | null>(null);
  const said = useSaid(found.length > 0 ? `Skills proposed: ${sayList(found.map(({ skill }) => skillTitle(skill)))}.` : '');
  const take = (skill: string) => onChange({ skills: skills.includes(skill) ? skills.filter((one) => one !== skill) : [...skills, skill] });
  const drop = (skill: string) => {
    focusNext.current = list.current?.contains(document.activeElement) ? found.findIndex((one) => one.skill === skill) : null;
    onChange({ skills: skills.filter((one) => one !== skill), notSkills: [...notSkills.filter((one) => one !== skill), skill] });
  };
  const buttons = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('button[aria-pressed]') ?? [])];

  // The proposal that was dropped took the focus with it: on to the one in its place, else back to the text.
  useLayoutEffect(() => {
    if (focusNext.current === null || list.current?.contains(document.activeElement)) return;
    const next = buttons()[Math.min(focusNext.current, found.length - 1)] ?? list.current?.closest('form')?.querySelector<HTMLElement>('textarea');
    focusNext.current = null;
    next?.focus();
  });

  const latest = useRef({ found, take });
  useEffect(() => {
    latest.current = { found, take };
  });
  // Control and Shift with a digit: no browser and no keyboard layout takes it for anything else, and it types nothing.
  useEffect(() => {
    const form = list.current?.closest('form');
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!event.ctrlKey || !event.shiftKey || event.altKey || event.metaKey || event.isComposing) return;
      const one = latest.current.found[['Digit1', 'Digit2', 'Digit3'].indexOf(event.code)];
      if (!one) return;
      event.preventDefault();
      latest.current.take(one.skill);
    };
    form?.addEventListener('keydown', onKey);
    return () => form?.removeEventListener('keydown', onKey);
  }, []);

  const onKeyDown = (event: KeyboardEvent, index: number, skill: string) => {
    const step = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) buttons()[(index + step + found.length) % found.length]?.focus();
    else if (event.key === 'Delete' || event.key === 'Backspace') drop(skill);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {found.length === 0 && <p className={styles.hint}>Skills your words speak for show up here.</p>}
      <ul ref={list} className={styles.proposals} aria-label="Skills your words speak for" hidden={found.length === 0}>
        {found.map(({ skill, words }, index) => (
          <Proposal
            key={skill}
            skill={skill}
            words={words}
            place={index + 1}
            taken={skills.includes(skill)}
            tabbable={index === Math.min(at, found.length - 1)}
            onFocus={() => setAt(index)}
            onTake={() => take(skill)}
            onDrop={() => drop(skill)}
            onKeyDown={(event) => onKeyDown(event, index, skill)}
          />
        ))}
      </ul>
    </>
  );
}
