import { Link } from 'wouter';
import { isSafeLink } from '#core/fields.ts';
import type { BragDocument, BragLine, BragSection } from '#core/insights/brag-document.ts';
import { lineFacts, projectFacts, spanWords } from '#core/insights/brag-words.ts';
import styles from './brag.module.css';

/** The document itself: on the screen each line leads to its entry, on paper it stands alone. */
export const BragPaper = ({ document }: { document: BragDocument }) => (
  <article className={styles.paper} aria-label="Brag document">
    <h2 className={styles.title}>{document.title}</h2>
    <p className={styles.span}>{spanWords(document)}</p>
    {document.sections.map((section) => (
      <section key={section.skill ?? section.title}>
        <h3>{section.title}</h3>
        <ul>
          {section.lines.map((line) => (
            <li key={line.id} data-item>
              <Line line={line} section={section} />
            </li>
          ))}
        </ul>
      </section>
    ))}
    {document.projects.length > 0 && (
      <section>
        <h3>Projects</h3>
        <ul>
          {document.projects.map((project) => (
            <li key={project.id} data-item>
              <Link href="/path">
                <strong>{project.name}</strong> {project.outcome}
              </Link>
              <p className={styles.facts}>{projectFacts(project).join(' · ')}</p>
            </li>
          ))}
        </ul>
      </section>
    )}
    {document.thanks.length > 0 && (
      <section>
        <h3>With thanks to</h3>
        <ul className={styles.names}>
          {document.thanks.map(({ id, name }) => (
            <li key={id} data-item>
              <Link href={`/people/${id}`}>{name}</Link>
            </li>
          ))}
        </ul>
      </section>
    )}
  </article>
);

function Line({ line, section }: { line: BragLine; section: BragSection }) {
  return (
    <>
      <Link href={`/journal?entry=${line.id}`} dir="auto" className={styles.text}>
        {line.text.trim()}
      </Link>
      <p className={styles.facts}>
        {lineFacts(line, section).join(' · ')}
        {line.link && isSafeLink(line.link) && (
          <>
            {' · '}
            <a href={line.link} target="_blank" rel="noopener noreferrer">
              {line.link}
            </a>
          </>
        )}
      </p>
    </>
  );
}
