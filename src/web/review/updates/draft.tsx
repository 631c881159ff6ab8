import { useState } from 'react';
import { editUpdate, removeUpdate } from '#core/updates/actions.ts';
import { linesFor } from '#core/updates/update-lines.ts';
import { sectionTitles, type Update, updateSections } from '#core/updates/updates.ts';
import { useAct } from '../../book/book.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FormError, TextArea, TextField } from '../../ui/field.tsx';
import { DraftLine } from './draft-line.tsx';
import { NewLine } from './new-line.tsx';
import styles from './updates.module.css';

const prompts: Record<(typeof updateSections)[number], string> = {
  shipped: 'What moved for users or the company?',
  learned: 'What do you know now that you did not a month ago?',
  help: 'What would you like an opinion, a name or a hand for?',
  thanks: 'Whose help should others know of?',
  next: 'What will you work on next month?',
};

/** The letter itself: subject, opening and lines, each saved as it is changed. */
export function Draft({ row }: { row: Update }) {
  const act = useAct();
  const [typed, setTyped] = useState<{ subject?: string; opening?: string }>({});
  const [error, setError] = useState('');
  const save = async (field: 'subject' | 'opening') => {
    const text = typed[field];
    if (text === undefined || text === (row[field] ?? '')) return;
    const outcome = await act(editUpdate, { id: row.id, [field]: field === 'opening' ? text.trim() || null : text.trim() });
    setError(outcome.ok ? '' : outcome.reason);
    if (outcome.ok) setTyped(({ [field]: _, ...rest }) => rest);
  };
  const field = (name: 'subject' | 'opening') => ({
    value: typed[name] ?? row[name] ?? '',
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
    onBlur: () => save(name),
  });
  const lines = linesFor(row);
  return (
    <Card
      title="The letter"
      aside={
        <Button small look="quiet" onClick={() => act(removeUpdate, { id: row.id })}>
          Remove the draft
        </Button>
      }
    >
      <TextField label="Subject" maxLength={300} {...field('subject')} />
      <div className={styles.opening}>
        <TextArea label="Opening" rows={2} maxLength={2_000} placeholder="A line or two of greeting, if you like" {...field('opening')} />
      </div>
      <FormError>{error}</FormError>
      {updateSections.map((section) => {
        const of = lines.filter((one) => one.section === section);
        return (
          <section key={section} className={styles.section} aria-label={sectionTitles[section]}>
            <h3>{sectionTitles[section]}</h3>
            {of.length > 0 && (
              <ul>
                {of.map((one, at) => (
                  <DraftLine key={one.id} row={row} line={one} isFirst={at === 0} isLast={at === of.length - 1} />
                ))}
              </ul>
            )}
            <NewLine update={row.id} section={section} prompt={prompts[section]} />
          </section>
        );
      })}
    </Card>
  );
}
