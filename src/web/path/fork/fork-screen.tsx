import { useState } from 'react';
import { type ForkBranch, type ForkRow, fork, forkBlanks } from '#core/insights/fork.ts';
import { forkTitles, profileOf } from '#core/profile/profile.ts';
import { must } from '#core/record.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { LinkChip } from '../../ui/chip.tsx';
import { Page } from '../../ui/page.tsx';
import { counted } from '../../ui/words.ts';
import { PathViews } from '../path-views.tsx';
import { ProjectDialog } from '../project-dialog.tsx';
import styles from './fork.module.css';
import { ForkBelief } from './fork-belief.tsx';
import { ForkCountRows } from './fork-rows.tsx';
import { ForkBlank } from './fork-test.tsx';

/** Both ways on from the middle, each with what one's own record holds of what it asks for. No verdict and no total. */
export default function ForkScreen() {
  const career = useCareer();
  const today = useToday();
  const [project, setProject] = useState<string | null>(null);
  const branches = fork.of(career, today);
  const blanks = forkBlanks(branches).length;
  const way = profileOf(career).fork ?? 'open';
  return (
    <Page
      title="The fork"
      finding={
        blanks > 0
          ? `Two good ways on, and ${counted(blanks, 'blank', 'blanks').toLowerCase()} to try out`
          : 'Two good ways on, and something to read on every row'
      }
      lead="What fills the day is different on each. Here is what your own record holds beside what each asks for. It gives no verdict: try before you choose."
      actions={<Button onClick={() => openDialog({ name: 'goal' })}>Change which way</Button>}
    >
      <PathViews />
      <p className={styles.now}>
        You said: <strong>{forkTitles[way].toLowerCase()}</strong>.{' '}
        <LinkChip to="/playbook/P8" label="The fork: why, principle P8">
          The fork
        </LinkChip>
      </p>
      <div className={styles.branches}>
        {branches.map((branch) => (
          <Branch key={branch.id} branch={branch} onProject={setProject} />
        ))}
      </div>
      <p className={styles.aside}>
        Communication, execution and the rest are asked for on both ways, so they are left out here. An entry counts on the side of every skill it names. How
        feedback reads is for you to judge.
      </p>
      {project !== null && career.project.has(project) && (
        <ProjectDialog project={must(career.project.get(project), 'the project')} onClose={() => setProject(null)} />
      )}
    </Page>
  );
}

const Branch = ({ branch, onProject }: { branch: ForkBranch; onProject: (id: string) => void }) => (
  <Card className={styles[branch.id]} title={branch.title} label={branch.title}>
    <p className={styles.about}>{branch.about}</p>
    <ul className={styles.asks}>
      {branch.rows.map((row) => (
        <BranchRow key={row.id} branch={branch} row={row} onProject={onProject} />
      ))}
    </ul>
    <ForkBelief branch={branch} />
  </Card>
);

const BranchRow = ({ branch, row, onProject }: { branch: ForkBranch; row: ForkRow; onProject: (id: string) => void }) => (
  <li className={styles.ask}>
    <h3>{row.title}</h3>
    {row.about && <p className={styles.about}>{row.about}</p>}
    {row.counts.length > 0 && (
      <ul className={styles.counts}>
        {row.counts.map((count) => (
          <ForkCountRows key={count.words} count={count} onProject={onProject} />
        ))}
      </ul>
    )}
    {row.blank && <ForkBlank branch={branch.id} row={row} blank={row.blank} />}
  </li>
);
