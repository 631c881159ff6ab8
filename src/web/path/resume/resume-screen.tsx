import { useMemo } from 'react';
import { Link } from 'wouter';
import { startOver } from '#core/documents/actions.ts';
import { type Composed, composeDocument, linesIn } from '#core/documents/compose.ts';
import { documentOf } from '#core/documents/documents.ts';
import { resumeDraft } from '#core/insights/resume-draft.ts';
import { profileOf } from '#core/profile/profile.ts';
import { capitalised, sayCount } from '#core/say.ts';
import { exportEditedResume } from '#exchange/jsonresume/write-edited-resume.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { DocumentActions } from '../../documents/document-actions.tsx';
import { DocumentEditor } from '../../documents/document-editor.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { PathViews } from '../path-views.tsx';
import styles from './resume.module.css';

const key = { purpose: 'resume' } as const;

/** What the page has to say first: a changed record, wording to look at, else what stands in it. */
function findingOf({ sections }: Composed): string {
  const lines = sections.flatMap(linesIn);
  const changed = lines.filter(({ state }) => state === 'changed').length;
  if (changed > 0) return `${capitalised(sayCount(changed, 'line has', 'lines have'))} changed in the record`;
  const original = lines.filter(({ remark }) => remark !== undefined).length;
  if (original > 0) return `${capitalised(sayCount(original, 'line'))} to look at before you send it`;
  const roles = sections.filter((one) => one.id.startsWith('role.') && linesIn(one).length > 0).length;
  const wins = lines.filter(({ field }) => field === 'win').length;
  return `${capitalised(sayCount(roles, 'role'))}, ${wins === 0 ? 'and no win written down for them yet' : `${sayCount(wins, 'win')} that show what you did`}`;
}

/** The résumé, drafted from the record: every line can be put into own words, left out, moved and traced. */
export default function ResumeScreen() {
  const career = useCareer();
  const today = useToday();
  const act = useAct();
  const kept = documentOf(career, key);
  const composed = useMemo(() => composeDocument(resumeDraft.of(career, today), kept), [career, today, kept]);
  const json = {
    title: 'Download JSON Resume',
    fileName: `resume-${today}.json`,
    type: 'application/json; charset=utf-8',
    make: () => exportEditedResume(career, composed),
  };
  if (career.role.size === 0 && !kept)
    return (
      <Page title="Résumé" finding="Your résumé begins with a role">
        <PathViews />
        <Empty action={<LinkButton to="/path?add=role">Add a role</LinkButton>}>
          Add the roles you held, or import them, and the wins you wrote down stand under each.
        </Empty>
      </Page>
    );
  return (
    <Page
      title="Résumé"
      finding={findingOf(composed)}
      lead="Live from your record. Press a line to change it; what you change stays, and what changes in the record is offered."
      actions={<DocumentActions composed={composed} fileName={`resume-${today}`} others={[json]} />}
    >
      <PathViews />
      {!profileOf(career).name && (
        <p className={styles.note}>
          Your name, headline and address stand on top once they are in your profile. <Link href="/settings">Say them in Settings</Link>
        </p>
      )}
      <DocumentEditor composed={composed} of={key} />
      <p className={styles.note}>
        Notes, energy, check-ins and people never go in. <Link href="/playbook/P38">Small steps</Link>
        {kept && (
          <Button small look="quiet" onClick={() => act(startOver, { document: key })}>
            Drop all my changes
          </Button>
        )}
      </p>
    </Page>
  );
}
