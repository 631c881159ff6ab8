import { Link } from 'wouter';
import type { Draft, DraftedLine, DraftedSection } from '#core/documents/draft.ts';
import { useCareer } from '../../book/book.tsx';
import { sourceName, sourcePath } from '../../documents/source-path.ts';
import { counted } from '../../ui/words.ts';
import styles from './year.module.css';

/** A draft as it stands, to read and to print: each line opens the rows it was made from. */
export const Paper = ({ draft }: { draft: Draft }) => (
  <article className={styles.paper} aria-label={draft.title}>
    {draft.sections
      .filter(({ id, lines }) => id !== 'head' && lines.length > 0)
      .map((section) => (
        <Part key={section.id} section={section} />
      ))}
  </article>
);

function Part({ section: { title, name, lines } }: { section: DraftedSection }) {
  const more = lines.filter(({ spare }) => spare);
  return (
    <section aria-label={name}>
      <h2>{title}</h2>
      <ul>
        {lines
          .filter(({ spare }) => !spare)
          .map((line) => (
            <li key={line.id} className={line.form === 'subtitle' ? styles.subtitle : undefined}>
              <Opening line={line} />
            </li>
          ))}
      </ul>
      {more.length > 0 && (
        <details className={styles.more}>
          <summary>
            {counted(more.length, 'more line', 'more lines')}
            <span className="visually-hidden">: {name}</span>
          </summary>
          <ul>
            {more.map((line) => (
              <li key={line.id}>
                <Opening line={line} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Opening({ line: { text, sources } }: { line: DraftedLine }) {
  const career = useCareer();
  const rows = sources.flatMap((one) => {
    const path = sourcePath(one);
    return path ? [{ to: path.to, label: (sources.length > 1 && sourceName(career, one)) || path.label, id: `${one.kind} ${one.id}` }] : [];
  });
  if (rows.length === 0) return <span dir="auto">{text}</span>;
  return (
    <details>
      <summary dir="auto">{text}</summary>
      <ul className={styles.rows}>
        {rows.map(({ id, to, label }) => (
          <li key={id}>
            <Link href={to}>{label}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
