import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import type { Opportunity } from '#core/opportunities/opportunities.ts';
import { stageSince } from '#core/opportunities/opportunities-of.ts';
import { forkTitles, hoursOf, profileOf } from '#core/profile/profile.ts';
import { type Project, projectsOf, type Role, rolesByTime } from '#core/roles/roles.ts';
import { phaseTitles } from '#core/skills/skills.ts';
import { useCareer } from '../book/book.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { counted } from '../ui/words.ts';
import { LooseProjects } from './loose-projects.tsx';
import { CareerMapCard } from './map/career-map.tsx';
import styles from './path.module.css';
import { PathViews } from './path-views.tsx';
import { ProjectDialog } from './project-dialog.tsx';
import { RoleCard } from './role-card.tsx';
import { RoleDialog } from './role-dialog.tsx';

type Editing = { readonly role: Role | null; readonly start?: Partial<Role> } | { readonly project: Project | null; readonly roleId?: string };

/** What is known of a role from the opportunity it was. */
const roleFrom = (row: Opportunity): Partial<Role> => ({ title: row.title, company: row.company, from: stageSince(row)?.slice(0, 7), began: 'hired' });

/** Where the person came from and where they are going: the goal, the roles and their projects. */
export default function Path() {
  const career = useCareer();
  const profile = profileOf(career);
  const roles = rolesByTime(career);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [params, setParams] = useSearchParams();
  const add = params.get('add');
  const taken = career.opportunity.get(params.get('opportunity') ?? '');
  useEffect(() => {
    if (!add) return;
    setEditing(add === 'project' ? { project: null } : { role: null, ...(taken && { start: roleFrom(taken) }) });
    setParams({}, { replace: true });
  }, [add, taken, setParams]);
  const target = [profile.targetPhase && `${phaseTitles[profile.targetPhase]} phase`, profile.fork && forkTitles[profile.fork]].filter(Boolean).join(' · ');
  const companies = new Set(roles.map((role) => role.company).filter(Boolean)).size;
  const layoffs = roles.filter((role) => role.ended === 'layoff').length;
  const finding =
    roles.length === 0
      ? 'Your path so far'
      : roles.length === 1
        ? 'One role so far'
        : layoffs > 0
          ? 'Rarely a straight line'
          : `${counted(roles.length, 'role', 'roles')} so far`;
  const facts = [
    companies > 0 && counted(companies, 'company', 'companies'),
    career.project.size > 0 && counted(career.project.size, 'project', 'projects').toLowerCase(),
    layoffs > 0 && counted(layoffs, 'layoff', 'layoffs').toLowerCase(),
  ];

  return (
    <Page
      title="Path"
      finding={finding}
      lead={facts.filter(Boolean).join(', ') || undefined}
      actions={
        <>
          <Button onClick={() => setEditing({ project: null })}>Add a project</Button>
          <Button look="primary" onClick={() => setEditing({ role: null })}>
            Add a role
          </Button>
        </>
      }
    >
      <PathViews />
      <Card
        eyebrow="Working toward"
        title={profile.goal ?? 'Not said yet'}
        aside={<Button onClick={() => openDialog({ name: 'goal' })}>{profile.goal ? 'Change' : 'Say it'}</Button>}
      >
        <p className={styles.target}>{[target, `${hoursOf(career)} hours a week set aside`].filter(Boolean).join(' · ')}</p>
      </Card>
      {roles.length === 0 && (
        <Card className={styles.role}>
          <Empty action={<LinkButton to="/import">Import from LinkedIn or a résumé</LinkButton>}>
            Add the role you hold, or bring all of them in from a LinkedIn export or a JSON Résumé.
          </Empty>
        </Card>
      )}
      {roles.length > 0 && (
        <CareerMapCard
          onRole={(id) => setEditing({ role: career.role.get(id) ?? null })}
          onProject={(id) => setEditing({ project: career.project.get(id) ?? null })}
        />
      )}
      {roles.map((role) => (
        <div key={role.id} data-item>
          <RoleCard
            role={role}
            projects={projectsOf(career, role.id)}
            onEdit={() => setEditing({ role })}
            onAddProject={() => setEditing({ project: null, roleId: role.id })}
            onEditProject={(project) => setEditing({ project })}
          />
        </div>
      ))}
      <LooseProjects onEdit={(project) => setEditing({ project })} />
      <p className={styles.next}>
        <Link href="/opportunities">Opportunities: what could come next</Link>
      </p>
      {editing && 'role' in editing && <RoleDialog role={editing.role} start={editing.start} onClose={() => setEditing(null)} />}
      {editing && 'project' in editing && <ProjectDialog project={editing.project} roleId={editing.roleId} onClose={() => setEditing(null)} />}
    </Page>
  );
}
