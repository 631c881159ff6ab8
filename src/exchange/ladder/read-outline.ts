import { titleKey } from '#core/ladders/whole-ladder.ts';
import { areSurelyLevels } from './level-order.ts';
import { isSurelyLevel, mayBeLevel } from './level-rank.ts';
import type { Block } from './markdown-blocks.ts';
import { type FoundLadders, take } from './read-table.ts';
import { LadderBuilder } from './understood.ts';

type Node = { readonly label: string; readonly rest: string; readonly line: number; readonly depth: number; readonly nodes: Node[]; readonly texts: string[] };

/** "Junior: writes clear notes" is a label and what it says. */
function labelled(text: string): { readonly label: string; readonly rest: string } {
  const cut = /^([^\n:–—]{1,80}?)\s?(?::|\s[–—-]\s)\s?/.exec(text.slice(0, 120));
  return cut && mayBeLevel(cut[1] ?? '') ? { label: (cut[1] ?? '').trim(), rest: text.slice(cut[0].length).trim() } : { label: text, rest: '' };
}

/** Headings, lists and labelled lines as a tree. In plain text a short line before labelled ones is their heading. */
function treeOf(blocks: readonly Block[]): Node {
  const root: Node = { label: '', rest: '', line: 1, depth: 0, nodes: [], texts: [] };
  const open: Node[] = [root];
  const add = (text: string, line: number, depth: number, split: boolean): void => {
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const node: Node = { ...(split ? labelled(text) : { label: text, rest: '' }), line, depth, nodes: [], texts: [] };
    open.at(-1)?.nodes.push(node);
    open.push(node);
  };
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'table') continue;
    if (block.kind !== 'text') add(block.text, block.line, block.depth, block.kind === 'item');
    else {
      const own = labelled(block.text);
      const next = blocks[at + 1];
      const heads =
        next?.kind === 'text' &&
        block.text.length <= 80 &&
        !/[.!?:;,]$/.test(block.text) &&
        labelled(next.text).rest !== '' &&
        isSurelyLevel(labelled(next.text).label);
      if (own.rest !== '' && isSurelyLevel(own.label)) add(block.text, block.line, 9, true);
      else if (heads) add(block.text, block.line, 8, false);
      else open.at(-1)?.texts.push(block.text);
    }
  }
  return root;
}

/** The children that are levels, when most of the children are; none otherwise. */
function levelsIn({ nodes }: Node): readonly Node[] {
  const found = nodes.filter(({ label }) => label.length <= 120 && mayBeLevel(label));
  const enough = found.length > 1 && found.length * 2 >= nodes.length && areSurelyLevels(found.map(({ label }) => label));
  return enough ? found : [];
}

/** Everything said below a node, a list item with what stands below it as one statement. */
function saidIn(node: Node): { readonly text: string; readonly line: number }[] {
  const own = node.rest === '' ? [] : [{ text: node.rest, line: node.line }];
  const below = node.nodes.flatMap((child) => (child.depth < 10 ? saidIn(child) : [{ text: itemText(child), line: child.line }]));
  return own.length + below.length > 0 ? [...own, ...below] : node.texts.map((text) => ({ text, line: node.line }));
}
const itemText = (node: Node): string => {
  const first = node.rest === '' ? node.label : `${node.label}: ${node.rest}`;
  return [first, ...node.nodes.map((child) => `- ${itemText(child).replaceAll('\n', '\n  ')}`)].join('\n');
};

type Skill = { readonly node: Node; readonly levels: readonly Node[]; readonly trail: readonly Node[] };

function skillsIn(node: Node, trail: readonly Node[], into: Skill[]): void {
  const levels = levelsIn(node);
  if (levels.length > 0) into.push({ node, levels, trail });
  else for (const child of node.nodes) skillsIn(child, [...trail, node], into);
}

/** Skills below levels: each level holds named parts, and most of those hold statements. */
function holdsSkills(levels: readonly Node[]): boolean {
  const parts = levels.flatMap(({ nodes }) => nodes);
  const holding = parts.filter((part) => part.nodes.length > 0 || (part.depth < 10 && part.texts.length > 0));
  return levels.every(({ nodes }) => nodes.length > 0) && holding.length * 2 >= parts.length;
}

const ladderWord = /\b(ladder|track|framework|career path|laufbahn)\b/i;
/** The heading that a ladder is named by: the first, or a further one that says so. */
const ladderNode = ({ trail, node }: Skill): Node | undefined => {
  const above = [...trail, node].filter(({ depth }) => depth > 0);
  return above.findLast((one) => one !== node && ladderWord.test(one.label)) ?? above.find((one) => one.depth === 1 && one !== node);
};

/** The ladders in headings and nested lists: skills over levels, or levels over skills. */
export function ladderFromOutline(blocks: readonly Block[], name: string): FoundLadders | undefined {
  const skills: Skill[] = [];
  const root = treeOf(blocks);
  skillsIn(root, [], skills);
  const builders = new Map<Node | undefined, LadderBuilder>();
  const groupsOf = new Map<Node | undefined, Set<string>>();
  const groupOf = (skill: Skill): string => {
    const above = skill.trail.at(-1);
    return above && above.depth > 1 && above !== ladderNode(skill) ? above.label : '';
  };
  for (const skill of skills) {
    const key = ladderNode(skill);
    groupsOf.set(key, (groupsOf.get(key) ?? new Set()).add(titleKey(groupOf(skill))));
  }
  for (const skill of skills) {
    const key = ladderNode(skill);
    const only = root.nodes.length === 1 && root.nodes[0]?.depth === 1 ? root.nodes[0]?.label : undefined;
    const into = builders.get(key) ?? new LadderBuilder(key?.label ?? only ?? name, key?.line ?? 1);
    builders.set(key, into);
    const once = skills.filter((other) => ladderNode(other) === key).length === 1;
    fill(into, skill, once && holdsSkills(skill.levels), (groupsOf.get(key)?.size ?? 0) > 1 ? groupOf(skill) : '');
  }
  const found: FoundLadders = { ladders: [], remarks: [], refused: [] };
  for (const builder of builders.values()) if (builder.isLadder()) take(found, builder, 'found');
  return found.ladders.length > 0 ? found : undefined;
}

function fill(into: LadderBuilder, { node, levels }: Skill, outer: boolean, group: string): void {
  const say = (title: string, level: Node, said: readonly { text: string; line: number }[], within: string, about: string): void => {
    const place = into.level(level.label, '', level.line);
    const skill = into.skill(title, { group: within, about, line: node.line });
    if (place !== undefined && skill !== undefined) for (const { text, line } of said) into.say(skill, place, text, line);
  };
  if (!outer) for (const level of levels) say(node.label || 'Expectations', level, saidIn(level), group, node.texts.join('\n'));
  else
    for (const level of levels) {
      into.level(level.label, level.texts.join('\n'), level.line);
      for (const part of level.nodes) say(part.label, level, saidIn(part), '', '');
    }
}
