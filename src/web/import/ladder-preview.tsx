import { useState } from 'react';
import { countStatements, type WholeLadder } from '#core/ladders/whole-ladder.ts';
import { capitalised, sayCount } from '#core/say.ts';
import type { LadderOffer } from '#exchange/plan/plan.ts';
import { Card } from '../ui/card.tsx';
import styles from './ladder-preview.module.css';

const becomes: Record<LadderOffer['state'], string> = {
  new: 'New',
  merged: 'A new version of the one that is here; what its skills map to stays',
  unchanged: 'Here already, word for word',
  folded: 'The same as another of these files',
  refused: 'Left out',
};

/** Each ladder as it was understood: what it comes to, and its skills by its levels. */
export const LadderPreview = ({ offers }: { offers: readonly LadderOffer[] }) =>
  offers.map((offer) => <Understood key={`${offer.file} ${offer.line} ${offer.name}`} offer={offer} />);

function Understood({ offer: { name, ladder, state } }: { offer: LadderOffer }) {
  const [open, setOpen] = useState(false);
  const { levels, skills } = ladder;
  const size = capitalised([sayCount(levels.length, 'level'), sayCount(skills.length, 'skill'), sayCount(countStatements(ladder), 'statement')].join(', '));
  return (
    <Card className={styles.card} title={name}>
      <p className={styles.lead}>
        {size}. {becomes[state]}.
      </p>
      <p className={styles.levels}>From the lowest: {levels.map(({ title }) => title).join(', ')}</p>
      <details className={styles.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>See how it was understood</summary>
        {open && <SkillsByLevel ladder={ladder} label={`${name}, skills by level`} />}
      </details>
    </Card>
  );
}

function SkillsByLevel({ ladder: { levels, skills }, label }: { ladder: WholeLadder; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Skill</th>
            {levels.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {skills.map(({ title, group, statements }) => (
            <tr key={`${group ?? ''} ${title}`}>
              <th scope="row">
                {group && <span className={styles.group}>{group}</span>}
                {title}
              </th>
              {levels.map((level, at) => (
                <td key={level.title}>
                  {statements.every((one) => one.level !== at) && <span className={styles.hole}>nothing said</span>}
                  {statements
                    .filter((one) => one.level === at)
                    .map(({ text }) => (
                      <p key={text} className={styles.statement}>
                        {text}
                      </p>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
