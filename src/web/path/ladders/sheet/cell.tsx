import type { SheetLevel, SheetSkill } from '#core/ladders/sheet.ts';
import { CellForm } from './cell-form.tsx';
import styles from './sheet.module.css';
import { type Editing, editorKey } from './use-editing.ts';

type CellProps = { readonly skill: SheetSkill; readonly level: SheetLevel; readonly editing: Editing | undefined };

/** What a skill asks for at a level, or that nothing is written for it; while editing, its form. */
export function Cell({ skill, level, editing }: CellProps) {
  const texts = skill.said[level.id] ?? [];
  const key = editorKey('cell', skill.id, level.id);
  if (editing?.open.has(key))
    return (
      <CellForm
        skill={skill.title}
        level={level.title}
        texts={texts}
        onSay={(said) => editing.edits.say(skill.id, level.id, said)}
        onClose={() => editing.close(key)}
      />
    );
  return (
    <>
      {texts.length === 0 && <p className={styles.hole}>Nothing written for this level</p>}
      {texts.map((text) => (
        <p key={text} className={styles.statement} dir="auto">
          {text}
        </p>
      ))}
      {editing && (
        <button
          type="button"
          id={key}
          className={styles.edit}
          aria-label={texts.length > 0 ? `Edit ${skill.title} at ${level.title}` : `Write ${skill.title} at ${level.title}`}
          onClick={() => editing.show(key)}
        >
          {texts.length > 0 ? 'Edit' : 'Write'}
        </button>
      )}
    </>
  );
}
