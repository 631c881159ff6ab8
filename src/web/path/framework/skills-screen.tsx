import { Link } from 'wouter';
import { profileOf } from '#core/profile/profile.ts';
import { roleOn } from '#core/roles/roles.ts';

import type { Evidence } from '#core/skills/evidence.ts';
import { phaseGuides } from '#core/skills/framework/phases.ts';
import { type Phase, phases, phaseTitles, skills } from '#core/skills/skills.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Page } from '../../ui/page.tsx';
import { counted } from '../../ui/words.ts';
import { PathViews } from '../path-views.tsx';
import styles from './framework.module.css';
import { LicenceLine } from './licence-line.tsx';
import { frameworkEvidence, skillsFinding, skillsLead } from './skill-words.ts';

/** All skills of the framework by phase, each phase with the signs of its beginning and its end. */
export default function SkillsScreen() {
  const career = useCareer();
  const today = useToday();
  const evidence = frameworkEvidence(career);
  const target = profileOf(career).targetPhase;
  const role = roleOn(career, today);
  return (
    <Page title="Skills" finding={skillsFinding(evidence)} lead={skillsLead(evidence)}>
      <PathViews />
      <p className={styles.preface}>
        A phase is not a title: it is read from the skills, beside what you say of it yourself. People enter at any of them, and no two paths are alike.{' '}
        <Link href="/playbook/P1">Why a phase is not a title</Link>
      </p>
      {phases.map((phase) => (
        <PhaseCard key={phase} phase={phase} evidence={evidence}>
          {role?.phase === phase && <Chip tone={phase}>As your role feels: {role.title}</Chip>}
          {target === phase && <Chip tone={phase}>You aim for it</Chip>}
        </PhaseCard>
      ))}
      <Card className={styles.phase} title="Underneath all three">
        <p className={styles.about}>Shipping, and bringing everyone along, never stops mattering. It is what the trust of every phase is made of.</p>
        <SkillLinks of="all" evidence={evidence} />
      </Card>
      <LicenceLine />
    </Page>
  );
}

function PhaseCard({ phase, evidence, children }: { phase: Phase; evidence: readonly Evidence[]; children: React.ReactNode }) {
  const { about, entering, leaving, questions } = phaseGuides[phase];
  return (
    <Card className={`${styles.phase} ${styles[phase]}`} title={`${phaseTitles[phase]} phase`} aside={<span className={styles.chips}>{children}</span>}>
      <p className={styles.about}>{about}</p>
      <SkillLinks of={phase} evidence={evidence} />
      <div className={styles.signs}>
        <List title="You are coming into it when" items={entering} />
        <List title="You are on your way out of it when" items={leaving} />
        <List title="What a good manager would ask" items={questions} />
      </div>
    </Card>
  );
}

const List = ({ title, items }: { title: string; items: readonly string[] }) => (
  <section>
    <h3>{title}</h3>
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  </section>
);

const SkillLinks = ({ of, evidence }: { of: Phase | 'all'; evidence: readonly Evidence[] }) => (
  <ul className={styles.skills}>
    {skills
      .filter((skill) => skill.phase === of)
      .map((skill) => {
        const entries = evidence.find((row) => row.skill === skill.id)?.entries ?? 0;
        return (
          <li key={skill.id} data-item>
            <Link href={`/path/skill-${skill.id}`}>
              <strong>{skill.title}</strong>
              <span>{skill.about}</span>
              <small>{entries > 0 ? counted(entries, 'entry', 'entries') : 'Not written about yet'}</small>
            </Link>
          </li>
        );
      })}
  </ul>
);
