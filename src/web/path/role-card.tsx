import { Link } from 'wouter';
import { removeRole } from '#core/roles/actions.ts';
import { beginningTitles, endingTitles, type Project, type Role } from '#core/roles/roles.ts';
import { phaseTitles } from '#core/skills/skills.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Chip } from '../ui/chip.tsx';
import styles from './path.module.css';
import { ProjectRow } from './project-row.tsx';
import { spanInWords } from './span-words.ts';

type RoleCardProps = {
  readonly role: Role;
  readonly projects: readonly Project[];
  readonly onEdit: () => void;
  readonly onAddProject: () => void;
  readonly onEditProject: (project: Project) => void;
};

export function RoleCard({ role, projects, onEdit, onAddProject, onEditProject }: RoleCardProps) {
  const career = useCareer();
  const act = useAct();
  const manager = role.manager ? career.person.get(role.manager) : undefined;
  return (
    <Card
      className={styles.role}
      eyebrow={spanInWords(role.from, role.to)}
      title={[role.title, role.company].filter(Boolean).join(', ')}
      aside={
        <div className={styles.buttons}>
          <Button small look="quiet" onClick={onAddProject} aria-label={`Add project to ${role.title}`}>
            Add project
          </Button>
          <Button small look="quiet" onClick={onEdit} aria-label={`Edit ${role.title}`}>
            Edit
          </Button>
          <Button small look="quiet" onClick={() => act(removeRole, { id: role.id })} aria-label={`Remove ${role.title}`}>
            Remove
          </Button>
        </div>
      }
    >
      <p className={styles.facts}>
        {role.phase && <Chip tone={role.phase}>{phaseTitles[role.phase]}</Chip>}
        {role.began && <Chip>Began: {beginningTitles[role.began]}</Chip>}
        {role.ended && <Chip tone={role.ended === 'layoff' ? 'late' : role.ended === 'promoted' ? 'good' : 'plain'}>{endingTitles[role.ended]}</Chip>}
        {manager && (
          <span>
            Manager: <Link href={`/people/${manager.id}`}>{manager.name}</Link>
          </span>
        )}
        {role.place && <span>{role.place}</span>}
      </p>
      {role.about && <p className={styles.about}>{role.about}</p>}
      {projects.length > 0 && (
        <ul className={styles.projects} aria-label={`Projects as ${role.title}`}>
          {projects.map((project) => (
            <ProjectRow key={project.id} project={project} onEdit={() => onEditProject(project)} />
          ))}
        </ul>
      )}
    </Card>
  );
}
