import { Link, useParams } from 'wouter';
import { isSkillId } from '#core/skills/skills.ts';
import { onDemand } from '../shell/on-demand.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import Path from './path.tsx';
import { views } from './views.ts';

const SkillScreen = onDemand(() => import('./framework/skill-screen.tsx'));

const LadderPage = onDemand(() => import('./ladders/ladder-page.tsx'));

/** The path itself, one way to look at it, one skill, or one ladder. */
export default function PathPages() {
  const { id } = useParams<{ id?: string }>();
  if (id === undefined) return <Path />;
  const view = views.find((one) => one.id === id);
  if (view) return <view.screen />;
  const ladder = id.replace(/^ladder-/, '');
  if (ladder !== id) return <LadderPage key={ladder} id={decodeURIComponent(ladder)} />;
  const skill = id.replace(/^skill-/, '');
  if (skill !== id && isSkillId(skill)) return <SkillScreen key={skill} skill={skill} />;
  return (
    <Page title="There is no such page">
      <Empty action={<Link href="/path/skills">See the skills, level by level</Link>}>Your path has no page of this name.</Empty>
    </Page>
  );
}
