import { ladderLimits } from '#core/ladders/ladders.ts';
import { skillKey, tidyText, tidyTitle, titleKey, type WholeLadder } from '#core/ladders/whole-ladder.ts';
import { cut } from '../people/person-fields.ts';
import { orderLevels } from './level-order.ts';

/** A ladder as a file was understood, with the line it begins on; `guessed` when nothing told the order of its levels. */
export type UnderstoodLadder = WholeLadder & { readonly line: number; readonly guessed?: true };
export type LadderReading =
  | { readonly ladders: readonly UnderstoodLadder[]; readonly remarks: readonly LadderRemark[]; readonly refused: readonly LadderRefusal[] }
  /** One sentence: what was seen, and what a ladder looks like. */
  | { readonly unreadable: string };
export type LadderRemark = { readonly line: number; readonly remark: string };
export type LadderRefusal = { readonly line: number; readonly reason: string };

type Level = { title: string; about: string; readonly at: number };
type Skill = { title: string; group: string; about: string; readonly statements: { level: number; text: string; line: number }[] };

/** How levels come: `given` in the file's own order, which words may still turn round, `exact` as the file says, `found` as they turn up. */
export type OrderBy = 'exact' | 'given' | 'found';

/** Gathers what a reader finds of one ladder, in any order. What is too long or too much is said, never dropped in silence. */
export class LadderBuilder {
  readonly line: number;
  name: string;
  note = '';
  private readonly levels = new Map<string, Level>();
  private readonly skills = new Map<string, Skill>();
  private readonly remarks: LadderRemark[] = [];
  private repeated = 0;
  private statements = 0;

  constructor(name: string, line: number) {
    [this.name, this.line] = [name, line];
  }

  remark(line: number, sentence: string): void {
    if (this.remarks.length < 100) this.remarks.push({ line, remark: sentence });
  }

  private short(text: string, most: number, what: string, line: number): string {
    if (text.length > most) this.remark(line, `The ${what} was longer than ${most.toLocaleString('en')} characters and was cut.`);
    return cut(text, most).trim();
  }

  /** The level of a title, made when it is new; undefined when it says nothing or there are too many. */
  level(title: string, about = '', line = this.line): number | undefined {
    const words = this.short(tidyTitle(title), ladderLimits.title, 'name of a level', line);
    if (words === '') return undefined;
    const held = this.levels.get(titleKey(words));
    const said = this.short(tidyText(about), ladderLimits.about, 'description of a level', line);
    if (held) held.about ||= said;
    else if (this.levels.size >= ladderLimits.levels)
      return void this.remark(line, `A ladder holds at most ${ladderLimits.levels} levels. ${words} was left out.`);
    else this.levels.set(titleKey(words), { title: words, about: said, at: this.levels.size });
    return this.levels.get(titleKey(words))?.at;
  }

  /** The key of a skill, made when it is new. */
  skill(title: string, { group = '', about = '', line = this.line }: { group?: string; about?: string; line?: number } = {}): string | undefined {
    const words = this.short(tidyTitle(title), ladderLimits.title, 'name of a skill', line);
    if (words === '') return undefined;
    const within = this.short(tidyTitle(group), ladderLimits.title, 'name of a group', line);
    const key = skillKey({ title: words, group: within });
    const said = this.short(tidyText(about), ladderLimits.about, 'description of a skill', line);
    const held = this.skills.get(key);
    if (held) held.about ||= said;
    else if (this.skills.size >= ladderLimits.skills)
      return void this.remark(line, `A ladder holds at most ${ladderLimits.skills} skills. ${words} was left out.`);
    else this.skills.set(key, { title: words, group: within, about: said, statements: [] });
    return key;
  }

  say(skill: string, level: number, text: string, line: number): void {
    const words = this.short(tidyText(text), ladderLimits.statement, 'statement', line);
    const held = this.skills.get(skill)?.statements;
    if (!held || words === '') return;
    if (held.some((one) => one.level === level && one.text === words)) this.repeated += 1;
    else if (held.length >= ladderLimits.statements) this.remark(line, `A skill holds at most ${ladderLimits.statements} statements. One was left out.`);
    else {
      held.push({ level, text: words, line });
      this.statements += 1;
    }
  }

  /** What a skill says at a level so far. */
  saidAt = (skill: string, level: number): string[] => (this.skills.get(skill)?.statements ?? []).filter((one) => one.level === level).map(({ text }) => text);

  isLadder = (): boolean => this.levels.size > 0 && this.skills.size > 0 && this.statements > 0;
  size = (): { readonly levels: number; readonly skills: number; readonly statements: number } => ({
    levels: this.levels.size,
    skills: this.skills.size,
    statements: this.statements,
  });

  /** The ladder in order, and what has to be said of it. */
  build(by: OrderBy): { readonly ladder: UnderstoodLadder; readonly remarks: readonly LadderRemark[] } {
    const found = [...this.levels.values()];
    const told = orderLevels(found.map(({ title }) => title));
    const order = by === 'exact' ? found.map((_, at) => at) : told.order;
    const guessed = by === 'found' && !told.known;
    const placeOf = new Map(order.map((at, place) => [at, place]));
    if (this.repeated > 0)
      this.remark(
        this.line,
        `${this.repeated === 1 ? 'One statement stands' : `${this.repeated} statements stand`} there twice and ${this.repeated === 1 ? 'was' : 'were'} taken once.`,
      );
    if (guessed && found.length > 1)
      this.remark(this.line, 'Nothing says which level is higher, so they are in the order in which they stand. Put them right if that is wrong.');
    const ladder: UnderstoodLadder = {
      line: this.line,
      name: cut(tidyTitle(this.name), ladderLimits.title) || 'Ladder',
      ...(tidyText(this.note) && { note: this.short(tidyText(this.note), ladderLimits.about, 'description of the ladder', this.line) }),
      levels: order.map((at) => ({ title: found[at]?.title ?? '', ...(found[at]?.about && { about: found[at]?.about }) })),
      skills: [...this.skills.values()].map(({ title, group, about, statements }) => ({
        title,
        ...(group && { group }),
        ...(about && { about }),
        statements: statements.map(({ level, text }) => ({ level: placeOf.get(level) ?? 0, text })).sort((a, b) => a.level - b.level),
      })),
      ...(guessed && { guessed }),
    };
    const holes = ladder.skills.reduce((sum, skill) => sum + ladder.levels.length - new Set(skill.statements.map(({ level }) => level)).size, 0);
    if (holes > 0 && by !== 'exact')
      this.remark(this.line, `${ladder.name}: ${holes === 1 ? 'one place is' : `${holes} places are`} empty and ${holes === 1 ? 'stays' : 'stay'} open.`);
    return { ladder, remarks: this.remarks };
  }
}
