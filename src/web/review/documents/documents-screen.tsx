import { Link, useParams } from 'wouter';
import { useCareer } from '../../book/book.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { counted } from '../../ui/words.ts';
import { ReviewViews } from '../review-views.tsx';
import { documentPages } from './document-pages.ts';
import styles from './documents.module.css';

/** Everything the record can be written out as, or one such document. */
export default function DocumentsScreen() {
  const { part } = useParams<{ part?: string }>();
  const { document } = useCareer();
  const page = documentPages.find(({ id }) => id === part);
  if (page?.screen) return <page.screen />;
  if (part !== undefined)
    return (
      <Page title="There is no such document">
        <Empty action={<Link href="/review/documents">See all documents</Link>}>The address may be old.</Empty>
      </Page>
    );
  const edited = document.size;
  return (
    <Page
      title="Documents"
      finding={edited > 0 ? `${counted(edited, 'document holds', 'documents hold')} your own words` : 'Your record can be written out'}
      lead="Each is drafted live from your record. What you change stays yours, and what changes in the record is offered."
    >
      <ReviewViews />
      <Card>
        <ul className={styles.list}>
          {documentPages.map(({ id, title, about, to }) => (
            <li key={id}>
              <Link href={to}>{title}</Link>
              <p>{about}</p>
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  );
}
