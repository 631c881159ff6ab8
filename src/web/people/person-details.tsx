import type { ReactNode } from 'react';
import { isSafeLink } from '#core/fields.ts';
import { editPerson } from '#core/people/actions.ts';
import { isAddress, mailtoLink } from '#core/people/mailto.ts';
import { type Person, relationTitles } from '#core/people/people.ts';
import { waysInWords } from '#core/people/ways.ts';
import { useAct } from '../book/book.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Chip, SkillChip } from '../ui/chip.tsx';
import { Empty } from '../ui/empty.tsx';
import { roughInWords } from '../ui/words.ts';
import { BoundaryOffers, monthsInWords } from './boundary-fields.tsx';
import styles from './person-page.module.css';
import { weightWords } from './weight-words.ts';

const Outside = ({ href, children }: { href: string; children: string }) => (
  <a href={href} rel="noopener noreferrer" target="_blank">
    {children}
  </a>
);

const Tags = ({ tags }: { tags: readonly string[] }) => (
  <span className={styles.tags}>
    {tags.map((tag) => (
      <Chip key={tag}>{tag}</Chip>
    ))}
  </span>
);

const linkWords = (url: string): string => url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');

/** Their sentence, and beside it what it seems to say for the clock and for letters. */
function Boundaries({ person, text }: { person: Person; text: string }) {
  const act = useAct();
  return (
    <>
      {text}
      <BoundaryOffers
        text={text}
        kept={person}
        onTake={({ quietMonths, onlyBy }) => act(editPerson, { id: person.id, quietMonths, onlyBy }, { title: 'Boundaries kept' })}
      />
    </>
  );
}

function factsOf(person: Person): readonly (readonly [string, ReactNode])[] {
  const lines = (items: readonly string[] | undefined, show: (item: string) => ReactNode) =>
    items?.length ? items.map((item) => <span key={item}>{show(item)}</span>) : undefined;
  return [
    ['E-mail', lines(person.emails, (email) => (isAddress(email) ? <a href={mailtoLink({ to: email })}>{email}</a> : email))],
    ['Phone', lines(person.phones, (phone) => phone)],
    ['Links', lines(person.links, (url) => (isSafeLink(url) ? <Outside href={url}>{linkWords(url)}</Outside> : url))],
    ['Industry', person.industry],
    ['Function', person.function],
    ['Relation', person.relation && relationTitles[person.relation]],
    ['Boundaries', person.boundaries && <Boundaries key="boundaries" person={person} text={person.boundaries} />],
    ['Quiet in', person.quietMonths?.length ? monthsInWords(person.quietMonths) : undefined],
    ['Reach them', waysInWords(person)],
    ['On your board', person.aware === undefined ? undefined : person.aware ? 'They know' : 'They do not know'],
    ['Their advice', person.weight && `Matters ${(weightWords[person.weight] ?? '').toLowerCase()}`],
    ['How you met', person.met],
    ['Connected', person.connectedOn && `Since ${roughInWords(person.connectedOn)}`],
    ['Birthday', person.birthday && roughInWords(person.birthday)],
    ['Tags', person.tags?.length ? <Tags tags={person.tags} key="tags" /> : undefined],
    ['Note', person.note],
  ];
}

/** What is known of somebody, as far as it was written down. */
export function PersonDetails({ person }: { person: Person }) {
  const facts = factsOf(person).filter(([, value]) => value);
  const add = (
    <Button small onClick={() => openDialog({ name: 'person', person: person.id })}>
      Add details
    </Button>
  );
  return (
    <>
      <Card title="What they bring">
        {person.needs?.length ? (
          <ul className={styles.tags} aria-label="Needs they serve">
            {person.needs.map((need) => (
              <li key={need}>
                <SkillChip skill={need} />
              </li>
            ))}
          </ul>
        ) : (
          <Empty action={add}>Say which of your needs they could serve, and a first question to them writes itself.</Empty>
        )}
      </Card>
      {facts.length > 0 && (
        <Card title="About them">
          <dl className={styles.facts}>
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Card>
      )}
    </>
  );
}
