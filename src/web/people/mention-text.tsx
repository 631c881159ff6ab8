import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';
import { mentionsIn } from '#core/mentions.ts';
import { useCareer } from '../book/book.tsx';
import styles from './mention-text.module.css';

/** A text in which each "@Ines Moreau" leads to that person; `known` are the people it is known to be about. */
export function MentionText({ text, known }: { readonly text: string; readonly known?: readonly string[] | undefined }): ReactNode {
  const mentions = mentionsIn(useCareer(), text, known);
  if (mentions.length === 0) return text;
  const last = mentions.at(-1)?.end ?? 0;
  return (
    <>
      {mentions.map(({ start, end, id }, i) => (
        <Fragment key={start}>
          {text.slice(mentions[i - 1]?.end ?? 0, start)}
          <Link href={`/people/${id}`} className={styles.mention}>
            {text.slice(start, end)}
          </Link>
        </Fragment>
      ))}
      {text.slice(last)}
    </>
  );
}
