import type { LadderSheet, SheetLevel, SheetSkill } from '#core/ladders/sheet.ts';
import { HeadForm } from './head-form.tsx';
import styles from './sheet.module.css';
import { type Editing, editorKey } from './use-editing.ts';

type Of<T> = { readonly item: T; readonly sheet: LadderSheet; readonly editing: Editing | undefined };

const EditHead = ({ id, title, editing }: { id: string; title: string; editing: Editing }) => (
  <button type="button" id={id} className={styles.edit} aria-label={`Edit ${title}`} onClick={() => editing.show(id)}>
    Edit
  </button>
);

/** The name of a level with what is said about it; while editing, its form. */
export function LevelHead({ item, sheet: { levels }, editing }: Of<SheetLevel>) {
  const key = editorKey('level', item.id);
  const at = levels.indexOf(item);
  if (editing?.open.has(key))
    return (
      <HeadForm
        of="level"
        head={item}
        back={at > 0 ? 'Lower' : null}
        on={at < levels.length - 1 ? 'Higher' : null}
        onSave={(to) => editing.edits.level(item.id, to)}
        onMove={(by) => editing.edits.moveLevel(item.id, by)}
        onDrop={() => editing.edits.dropLevel(item.id)}
        onClose={() => editing.close(key)}
      />
    );
  return (
    <>
      <span className={styles.title}>{item.title}</span>
      {item.about && <span className={styles.about}>{item.about}</span>}
      {editing && <EditHead id={key} title={`level ${item.title}`} editing={editing} />}
    </>
  );
}

/** The name of a skill with its group; while editing, its form. */
export function SkillHead({ item, sheet: { skills }, editing }: Of<SheetSkill>) {
  const key = editorKey('skill', item.id);
  const at = skills.indexOf(item);
  if (editing?.open.has(key))
    return (
      <HeadForm
        of="skill"
        head={item}
        back={at > 0 ? 'Up' : null}
        on={at < skills.length - 1 ? 'Down' : null}
        onSave={(to) => editing.edits.skill(item.id, to)}
        onMove={(by) => editing.edits.moveSkill(item.id, by)}
        onDrop={() => editing.edits.dropSkill(item.id)}
        onClose={() => editing.close(key)}
      />
    );
  return (
    <>
      {item.group && <span className={styles.group}>{item.group}</span>}
      <span className={styles.title}>{item.title}</span>
      {item.about && <span className={styles.about}>{item.about}</span>}
      {editing && <EditHead id={key} title={`skill ${item.title}`} editing={editing} />}
    </>
  );
}
