import { Link } from 'wouter';
import { must } from '#core/record.ts';
import { framework } from '#core/skills/framework/framework.ts';
import { phaseTitles, type SkillId, skills } from '#core/skills/skills.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Page } from '../../ui/page.tsx';
import { AskedByLadders } from '../ladders/asked-by-ladders.tsx';
import around from './framework.module.css';
import { LicenceLine } from './licence-line.tsx';
import { PracticeItem } from './practice-item.tsx';
import styles from './skill-screen.module.css';
import { evidenceWords, frameworkEvidence, skillFinding } from './skill-words.ts';

/** One skill: what the record holds, its five levels with their practices, and what a good manager would ask. */
export default function SkillScreen({ skill: id }: { skill: SkillId }) {
  const career = useCareer();
  const today = useToday();
  const at = skills.findIndex((one) => one.id === id);
  const skill = must(skills[at], `the skill ${id}`);
  const [before, after] = [skills[at - 1], skills[at + 1]];
  const evidence = must(
    frameworkEvidence(career).find((one) => one.skill === id),
    `evidence for ${id}`,
  );
  const { levels, questions } = framework[id];
  const held = evidenceWords(evidence, today);
  const solid = skill.phase === 'all' ? 'Solid in any phase' : `Solid in the ${phaseTitles[skill.phase].toLowerCase()} phase`;
  return (
    <Page title={skill.title} finding={skillFinding(evidence)} lead={skill.about} actions={<LinkButton to="/path/skills">All ten skills</LinkButton>}>
      <div className={styles.columns}>
        <Card label="Five levels">
          <ol className={`${styles.levels} ${styles[skill.phase]}`}>
            {levels.map(({ level, title, says, practices }) => (
              <li key={level} className={styles.level} id={`level-${level}`}>
                <span className={styles.number} aria-hidden="true">
                  {level}
                </span>
                <div className={styles.words}>
                  <h2>
                    <span className="visually-hidden">Level {level}: </span>
                    {title}
                  </h2>
                  {level === 3 && <p className={styles.solid}>{solid}</p>}
                  <p className={styles.says}>{says}</p>
                  <ul className={styles.practices} aria-label={`Practices toward level ${level}`}>
                    {practices.map((practice) => (
                      <PracticeItem key={practice.id} skill={id} practice={practice} />
                    ))}
                  </ul>
                </div>
              </li>
            ))}
          </ol>
        </Card>
        <aside className={styles.side} aria-label="About this skill">
          <Card title="What your record holds">
            <p className={styles.quiet}>{held ? `${held}.` : 'Nothing names it yet. One line about the last time you used it is a beginning.'}</p>
            <div className={styles.buttons}>
              {evidence.entries > 0 && <LinkButton to={`/journal?skill=${id}`}>Read the entries</LinkButton>}
              {held && <LinkButton to={`/path/evidence/${id}`}>See the evidence</LinkButton>}
              {evidence.projects > 0 && <LinkButton to="/path">See the projects</LinkButton>}
              {evidence.entries === 0 && <Button onClick={() => openDialog({ name: 'capture' })}>Write an entry</Button>}
            </div>
          </Card>
          <AskedByLadders skill={id} />
          <Card title="What a good manager would ask">
            <ul className={styles.questions}>
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </Card>
          <p className={styles.quiet}>
            The levels span a whole career. Nobody is at the same one in all ten skills, and a level is read from work that others saw.
          </p>
        </aside>
      </div>
      <nav className={around.around} aria-label="Other skills">
        {before ? <Link href={`/path/skill-${before.id}`}>← {before.title}</Link> : <span />}
        {after ? <Link href={`/path/skill-${after.id}`}>{after.title} →</Link> : <span />}
      </nav>
      <LicenceLine />
    </Page>
  );
}
