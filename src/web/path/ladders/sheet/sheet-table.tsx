import type { ReactNode } from 'react';
import type { LadderSheet } from '#core/ladders/sheet.ts';
import { Cell } from './cell.tsx';
import { LevelHead, SkillHead } from './heads.tsx';
import styles from './sheet.module.css';
import type { Editing } from './use-editing.ts';

export type Shown = {
  readonly sheet: LadderSheet;
  readonly editing: Editing | undefined;
  readonly under: ((skill: string) => ReactNode) | undefined;
};

/** Skills down, levels across, lowest first. */
export function SheetTable({ sheet, editing, under, label }: Shown & { readonly label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Skill</th>
            {sheet.levels.map((level) => (
              <th key={level.id} scope="col">
                <LevelHead item={level} sheet={sheet} editing={editing} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.skills.map((skill) => (
            <tr key={skill.id} data-item>
              <th scope="row">
                <SkillHead item={skill} sheet={sheet} editing={editing} />
                {under?.(skill.id)}
              </th>
              {sheet.levels.map((level) => (
                <td key={level.id}>
                  <Cell skill={skill} level={level} editing={editing} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
