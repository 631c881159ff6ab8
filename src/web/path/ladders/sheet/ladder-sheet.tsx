import { type ReactNode, useState, useSyncExternalStore } from 'react';
import type { LadderSheet as Sheet } from '#core/ladders/sheet.ts';
import { capitalised, sayCount } from '#core/say.ts';
import { Choice } from '../../../ui/choice.tsx';
import { AddLine } from './add-line.tsx';
import type { SheetEdits } from './edits.ts';
import { LevelList, SkillList } from './lists.tsx';
import styles from './sheet.module.css';
import { SheetTable } from './sheet-table.tsx';
import { useEditing } from './use-editing.ts';

const narrow = globalThis.matchMedia?.('(max-width: 760px)');
const subscribe = (listener: () => void) => {
  narrow?.addEventListener('change', listener);
  return () => narrow?.removeEventListener('change', listener);
};
const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow?.matches === true);

/** So many levels stand side by side on a wide page. */
const fits = 5;

type View = 'table' | 'skills' | 'levels';
const views = [
  { value: 'table' as const, title: 'Table' },
  { value: 'skills' as const, title: 'By skill' },
  { value: 'levels' as const, title: 'By level' },
];

export type SheetProps = {
  readonly sheet: Sheet;
  readonly label: string;
  /** With these it can be changed in place. */
  readonly edits?: SheetEdits | undefined;
  /** What stands under the name of a skill. */
  readonly under?: ((skill: string) => ReactNode) | undefined;
};

/** A ladder as a table of skills by levels where there is room, else as a list by skill or by level. */
export function LadderSheet({ sheet, label, edits, under }: SheetProps) {
  const isNarrow = useNarrow();
  const [chosen, setChosen] = useState<View>();
  const editing = useEditing(edits);
  const view = isNarrow && chosen !== 'levels' ? 'skills' : (chosen ?? 'table');
  const offered = isNarrow ? views.slice(1) : views;
  const shown = { sheet, editing, under };
  return (
    <div className={styles.sheet}>
      <Choice label="Show it as" hideLabel options={offered} value={view} onChange={setChosen} />
      {view === 'table' && sheet.levels.length > fits && (
        <p className={styles.wider}>{capitalised(sayCount(sheet.levels.length, 'level'))} are wider than the page: scroll sideways, or show them by level.</p>
      )}
      {view === 'table' && <SheetTable {...shown} label={label} />}
      {view === 'skills' && <SkillList {...shown} />}
      {view === 'levels' && <LevelList {...shown} />}
      {edits && (
        <div className={styles.adds}>
          <AddLine label="One more skill" button="Add skill" onAdd={edits.addSkill} />
          <AddLine label="One more level, above the others" button="Add level" onAdd={edits.addLevel} />
        </div>
      )}
    </div>
  );
}
