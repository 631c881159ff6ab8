import { emailKey, profileKey } from '../people/identity.ts';

type Says = { readonly emails?: readonly string[]; readonly links?: readonly string[] };

export type Sign = { readonly key: string; readonly by: 'e-mail' | 'profile' };

/** What makes somebody surely the same person: an e-mail, or a profile that belongs to one person. */
export function signsOf(person: Says): Sign[] {
  const signs: Sign[] = [];
  for (const email of person.emails ?? []) signs.push({ key: `e:${emailKey(email)}`, by: 'e-mail' });
  for (const link of person.links ?? []) {
    const profile = profileKey(link);
    if (profile !== null) signs.push({ key: `p:${profile}`, by: 'profile' });
  }
  return signs;
}

const none: readonly string[] = [];
/** Of a name that hundreds share ("LinkedIn Member"), only so many are looked through. */
const mostNamesakes = 200;

/** People by what tells them apart. Names and companies are given as they are compared. */
export class PeopleIndex {
  private readonly bySign = new Map<string, string>();
  private readonly byName = new Map<string, string[]>();

  add(id: string, name: string, company: string, signs: readonly Sign[]): void {
    for (const { key } of signs) if (!this.bySign.has(key)) this.bySign.set(key, id);
    for (const key of [name, `${name}|${company}`]) {
      const held = this.byName.get(key);
      if (held === undefined) this.byName.set(key, [id]);
      else if (held.length < mostNamesakes && !held.includes(id)) held.push(id);
    }
  }

  /** The person that signs point to, by an e-mail before by a profile. */
  sure(signs: readonly Sign[]): { readonly id: string; readonly by: Sign['by'] } | undefined {
    let best: { readonly id: string; readonly by: Sign['by'] } | undefined;
    for (const { key, by } of signs) {
      const id = this.bySign.get(key);
      if (id !== undefined && (best === undefined || (by === 'e-mail' && best.by === 'profile'))) best = { id, by };
    }
    return best;
  }

  /** People of a name who may be meant: at the company, at none, and elsewhere too when nothing is known of the company. */
  namesakes(name: string, company: string, elsewhere: boolean): readonly string[] {
    const named = (key: string) => this.byName.get(key) ?? none;
    const near = company === '' ? named(`${name}|`) : [...named(`${name}|${company}`), ...named(`${name}|`)];
    return company === '' || elsewhere ? [...near, ...named(name)] : near;
  }
}

/** Indexes of items, in groups whose members share a sign, each group and all groups in the order of the items. */
export function groupBySign(signs: readonly (readonly Sign[])[]): number[][] {
  const parent = signs.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] as number;
    for (let step = at; parent[step] !== root; ) [step, parent[step]] = [parent[step] as number, root];
    return root;
  };
  const first = new Map<string, number>();
  for (const [at, held] of signs.entries())
    for (const { key } of held) {
      const other = first.get(key);
      if (other === undefined) first.set(key, at);
      else {
        const [a, b] = [rootOf(other), rootOf(at)];
        if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
  const groups = new Map<number, number[]>();
  for (const at of signs.keys()) {
    const root = rootOf(at);
    const group = groups.get(root);
    if (group) group.push(at);
    else groups.set(root, [at]);
  }
  return [...groups.values()];
}
