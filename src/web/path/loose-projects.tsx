import type { Project } from '#core/roles/roles.ts';
import { useCareer } from '../book/book.tsx';
import { Card } from '../ui/card.tsx';
import styles from './path.module.css';
import { ProjectRow } from './project-row.tsx';

/** Projects that belong to no role, or to one that is gone. */
export function LooseProjects({ onEdit }: { onEdit: (project: Project) => void }) {
  const career = useCareer();
  const loose = [...career.project.values()].filter((project) => !project.role || !career.role.has(project.role));
  if (loose.length === 0) return null;
  return (
    <Card className={styles.role} title="Projects beside a role">
      <ul>
        {loose.map((project) => (
          <ProjectRow key={project.id} project={project} onEdit={() => onEdit(project)} />
        ))}
      </ul>
    </Card>
  );
}
