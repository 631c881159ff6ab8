import type { Composed, ComposedSection } from '#core/documents/compose.ts';
import { linesIn } from '#core/documents/compose.ts';
import type { DocumentKey } from '#core/documents/documents.ts';
import { AddLine } from './add-line.tsx';
import styles from './documents.module.css';
import { LineGroup } from './line-group.tsx';
import { groupLines } from './line-groups.ts';
import { MoreLines } from './more-lines.tsx';

type EditorProps = { readonly composed: Composed; readonly of: DocumentKey };

/**
 * A document that is live from the record: each line opens to be reworded, left out, moved or traced to what it was made
 * from, and lines can be added. On paper only the lines are left.
 */
export function DocumentEditor({ composed, of }: EditorProps) {
  const { sections } = composed;
  return (
    <article className={styles.paper} aria-label={composed.title}>
      {sections.map((section, at) => {
        const before = sections.slice(0, at).findLast((one) => linesIn(one).length > 0);
        return <Section key={section.id} section={section} of={of} heading={section.title !== before?.title ? section.title : undefined} />;
      })}
    </article>
  );
}

function Section({ section, of, heading }: { section: ComposedSection; of: DocumentKey; heading: string | undefined }) {
  const empty = linesIn(section).length === 0;
  // With nothing to show or to put in, a section is only a place to add to.
  const bare = section.lines.length === 0;
  return (
    <section className={empty ? `${styles.section} ${styles.emptySection}` : styles.section} aria-label={section.name}>
      {heading && !bare && <h2 className={styles.heading}>{heading}</h2>}
      {groupLines(linesIn(section)).map((lines) => (
        <LineGroup key={lines[0]?.id} lines={lines} section={section} of={of} />
      ))}
      <div className={styles.below}>
        <AddLine section={section} of={of} bare={bare} />
        <MoreLines section={section} of={of} />
      </div>
    </section>
  );
}
