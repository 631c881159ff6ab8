import { asAProduct } from './career-as-a-product.ts';
import { managerAndOrganisation } from './manager-and-organisation.ts';
import { people } from './people.ts';
import { phases } from './phases.ts';
import { plateausAndSetbacks } from './plateaus-and-setbacks.ts';
import type { Principle, PrincipleGroup, PrincipleText } from './principle.ts';
import { skills } from './skills.ts';
import { isPrincipleId, type PrincipleId, principleTitles } from './titles.ts';

const chapters: Record<PrincipleGroup, readonly PrincipleText[]> = {
  Phases: phases,
  Skills: skills,
  'Career as a product': asAProduct,
  'Manager and organisation': managerAndOrganisation,
  People: people,
  'Plateaus and setbacks': plateausAndSetbacks,
};

/** The principles behind every suggestion, P1 to P38 in order. The ideas are those of the teachers named; the words are our own. */
export const principles: readonly Principle[] = (Object.entries(chapters) as [PrincipleGroup, readonly PrincipleText[]][]).flatMap(([group, texts]) =>
  texts.map((text) => ({ ...text, title: principleTitles[text.id], group })),
);

const principlesById = new Map<PrincipleId, Principle>(principles.map((principle) => [principle.id, principle]));
/** The principle with this id, `P23`; undefined for one of a newer version. */
export const principleNamed = (id: string): Principle | undefined => (isPrincipleId(id) ? principlesById.get(id) : undefined);
