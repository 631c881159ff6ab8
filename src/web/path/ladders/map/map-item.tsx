import { Check } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { isAnswered } from '#core/ladders/answers.ts';
import { type Competency, type Ladder, statementsAt } from '#core/ladders/ladders.ts';
import { sayList } from '#core/say.ts';
import { skills, skillTitle } from '#core/skills/skills.ts';
import { suggestMapping } from '#core/skills/tagging/suggest.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { Kbd } from '../../../ui/kbd.tsx';
import styles from './map.module.css';
import type { MapAnswer } from './map-skills.tsx';
import { NoneForm } from './none-form.tsx';

const wordsTold = 4;

type MapItemProps = { readonly ladder: Ladder; readonly skill: Competency; readonly onAnswer: (answer: MapAnswer) => void };

/** One skill of a ladder: what is proposed, with the words it rests on, what was confirmed, or why none of ours is like it. */
export function MapItem({ ladder, skill, onAnswer }: MapItemProps) {
  const [saying, setSaying] = useState(false);
  const proposals = useMemo(
    () =>
      suggestMapping(
        skill.title,
        (skill.statements ?? []).map(({ text }) => text),
      ),
    [skill.title, skill.statements],
  );
  const mapsTo = skill.mapsTo ?? [];
  const toggle = (id: string) => onAnswer({ mapsTo: mapsTo.includes(id) ? mapsTo.filter((one) => one !== id) : [...mapsTo, id] });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'text') return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const proposal = proposals[Number(event.key) - 1];
    if (event.key === '0') setSaying(true);
    else if (proposal) toggle(proposal.skill);
    else return;
    event.preventDefault();
  };
  return (
    <li className={styles.item} data-item onKeyDown={onKeyDown}>
      <div className={styles.what}>
        {skill.group && <p className={styles.quiet}>{skill.group}</p>}
        <h2>{skill.title}</h2>
        {isAnswered(skill) ? <Chip tone="good">Answered</Chip> : <Chip>Not answered yet</Chip>}
        <Statements ladder={ladder} skill={skill} />
      </div>
      <div>
        {skill.notApplicable ? (
          <p className={styles.none}>
            None of ours, because: {skill.notApplicable}{' '}
            <Button small look="quiet" onClick={() => onAnswer({})} aria-label={`Take back: ${skill.title}`}>
              Take back
            </Button>
          </p>
        ) : (
          <>
            <Proposals title={skill.title} proposals={proposals} mapsTo={mapsTo} onToggle={toggle} />
            <Others title={skill.title} but={proposals.map((one) => one.skill)} mapsTo={mapsTo} onToggle={toggle} />
            {saying ? (
              <NoneForm title={skill.title} onSay={(notApplicable) => onAnswer({ notApplicable })} onClose={() => setSaying(false)} />
            ) : (
              <Button small look="quiet" className={styles.noneButton} onClick={() => setSaying(true)} aria-label={`None of ours, because …: ${skill.title}`}>
                None of ours, because …
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  );
}

type PickProps = { readonly title: string; readonly mapsTo: readonly string[]; readonly onToggle: (skill: string) => void };

function Proposals({ title, proposals, mapsTo, onToggle }: PickProps & { readonly proposals: ReturnType<typeof suggestMapping> }) {
  if (proposals.length === 0) return <p className={styles.quiet}>Its words speak for none of ours. Choose by hand, or say why none is like it.</p>;
  return (
    <ul className={styles.proposals} aria-label={`Proposed for ${title}`}>
      {proposals.map(({ skill, words }, at) => {
        const confirmed = mapsTo.includes(skill);
        return (
          <li key={skill}>
            <Kbd>{String(at + 1)}</Kbd>
            <button type="button" className={confirmed ? styles.confirmed : styles.proposed} aria-pressed={confirmed} onClick={() => onToggle(skill)}>
              {confirmed && <Check size={15} aria-hidden="true" />}
              {skillTitle(skill)} <small>{confirmed ? 'confirmed' : 'proposed'}</small>
              <span className="visually-hidden"> for {title}</span>
            </button>
            <span className={styles.quiet}>for {sayList(words.slice(0, wordsTold).map((word) => `“${word}”`))}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Others({ title, but, mapsTo, onToggle }: PickProps & { readonly but: readonly string[] }) {
  const others = skills.filter(({ id }) => !but.includes(id));
  const chosen = others.some(({ id }) => mapsTo.includes(id));
  return (
    <details className={styles.others} open={chosen || undefined}>
      <summary aria-label={`Others by hand, for ${title}`}>Others by hand</summary>
      <div className={styles.picks}>
        {others.map(({ id, title: name }) => (
          <button
            key={id}
            type="button"
            className={mapsTo.includes(id) ? styles.confirmed : styles.pick}
            aria-pressed={mapsTo.includes(id)}
            aria-label={`${name} for ${title}`}
            onClick={() => onToggle(id)}
          >
            {mapsTo.includes(id) && <Check size={15} aria-hidden="true" />} {name}
          </button>
        ))}
      </div>
    </details>
  );
}

const Statements = ({ ladder, skill }: { ladder: Ladder; skill: Competency }) => (
  <details className={styles.says}>
    <summary aria-label={`What it says: ${skill.title}`}>What it says</summary>
    <dl>
      {ladder.levels.map(({ id, title }) => (
        <div key={id}>
          <dt>{title}</dt>
          {statementsAt(skill, id).length === 0 && <dd className={styles.quiet}>Nothing written for this level</dd>}
          {statementsAt(skill, id).map((text) => (
            <dd key={text}>{text}</dd>
          ))}
        </div>
      ))}
    </dl>
  </details>
);
