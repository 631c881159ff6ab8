import { removeProject } from '#core/roles/actions.ts';
import type { Project } from '#core/roles/roles.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { Button } from '../ui/button.tsx';
import { SkillChip } from '../ui/chip.tsx';
import styles from './path.module.css';
import { spanInWords } from './span-words.ts';

export function ProjectRow({ project, onEdit }: { project: Project; onEdit: () => void }) {
  const career = useCareer();
  const act = useAct();
  const seenBy = (project.people ?? []).flatMap((id) => career.person.get(id)?.name ?? []);
  return (
    <li className={styles.project} data-item>
      <div>
        <h3>{project.name}</h3>
        <p>{[project.part, spanInWords(project.from, project.to)].filter(Boolean).join(' · ')}</p>
        {project.outcome && <p>{project.outcome}</p>}
        {seenBy.length > 0 && <p>Seen by {seenBy.join(', ')}</p>}
        <div className={styles.chips}>
          {(project.skills ?? []).map((skill) => (
            <SkillChip key={skill} skill={skill} />
          ))}
        </div>
      </div>
      <div className={styles.buttons}>
        <Button small look="quiet" onClick={onEdit} aria-label={`Edit ${project.name}`}>
          Edit
        </Button>
        <Button small look="quiet" onClick={() => act(removeProject, { id: project.id })} aria-label={`Remove ${project.name}`}>
          Remove
        </Button>
      </div>
    </li>
  );
}
