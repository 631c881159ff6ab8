import type { Career } from '#core/career.ts';
import { refusalOf } from '#core/check.ts';
import { profileId, profileOf } from '#core/profile/profile.ts';
import { type Body, put, type Row, rowToBody } from '#core/record.ts';
import type { FoundProfile, FoundSkill } from '../reading.ts';
import { mergeFields } from './merge-fields.ts';
import type { Planning } from './plan.ts';

const mostSkills = 200;
const full = `A profile keeps at most ${mostSkills} skills.`;

/** Puts what was found about the person themselves into a plan: empty fields of the profile are filled, skills join the list. */
export function planProfile(career: Career, found: readonly FoundProfile[], skills: readonly FoundSkill[], plan: Planning): void {
  const before = rowToBody(profileOf(career) as Row);
  let body: Body = before;
  for (const { file, line, profile } of found) {
    const { body: after, adds, differs } = mergeFields(body, profile as Body);
    const refusal = adds.length > 0 ? refusalOf(put('profile', profileId, after)) : null;
    if (refusal) plan.refused.push({ file, line, reason: refusal });
    else body = after;
    const state = refusal ? 'refused' : adds.length === 0 ? 'unchanged' : Object.keys(before).length === 0 ? 'new' : 'merged';
    plan.items.push({ file, line, what: 'profile', label: profile.name ?? profile.email ?? profile.headline ?? 'Profile', state, adds, differs });
  }
  const held = Array.isArray(before.skills) ? (before.skills as readonly string[]) : [];
  const here = new Set(held.map((skill) => skill.toLowerCase()));
  const added = new Map<string, string>();
  for (const { file, line, skill } of skills) {
    const key = skill.toLowerCase();
    const state = here.has(key) ? 'unchanged' : added.has(key) ? 'folded' : held.length + added.size >= mostSkills ? 'refused' : 'new';
    if (state === 'new') added.set(key, skill);
    if (state === 'refused') plan.refused.push({ file, line, reason: full });
    plan.items.push({ file, line, what: 'skills', label: skill, state, adds: [], differs: [] });
  }
  if (added.size > 0) body = { ...body, skills: [...held, ...added.values()] };
  if (body !== before) plan.writes.set(`profile/${profileId}`, put('profile', profileId, body));
}
