import type { ComposedSection, ShownLine } from '#core/documents/compose.ts';
import type { DocumentKey } from '#core/documents/documents.ts';
import { DocumentLine } from './document-line.tsx';
import styles from './documents.module.css';

type GroupProps = { readonly lines: readonly ShownLine[]; readonly section: ComposedSection; readonly of: DocumentKey };

const looks = {
  title: styles.title,
  lead: styles.lead,
  subtitle: styles.subtitle,
  facts: styles.facts,
  text: styles.text,
  bullet: styles.bullets,
  item: styles.items,
};

/** A few lines of one form. */
export function LineGroup({ lines, section, of }: GroupProps) {
  const [first] = lines;
  if (!first) return null;
  const { form } = first;
  return (
    <ul className={looks[form]}>
      {lines.map((line) => (
        <li key={line.id} data-item>
          <DocumentLine line={line} section={section} of={of} />
        </li>
      ))}
    </ul>
  );
}
