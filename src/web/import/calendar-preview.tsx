import type { ReactNode } from 'react';
import { capitalised, sayCount, sayDay, sayList } from '#core/say.ts';
import type { CalendarChoices, CalendarOffer, MeetingOffer, PersonOffer } from '#exchange/plan/plan.ts';
import { useToday } from '../book/clock.ts';
import { Card } from '../ui/card.tsx';
import { ManyChoice } from '../ui/choice.tsx';
import styles from './calendar-preview.module.css';
import { ShortList } from './short-list.tsx';

type CalendarPreviewProps = {
  readonly offer: CalendarOffer;
  readonly chosen: CalendarChoices;
  readonly onChoose: (choices: CalendarChoices) => void;
};

const mostNames = 4;
const whyNot: Record<NonNullable<MeetingOffer['why']>, string> = { many: 'many people', 'all-day': 'a whole day' };
const heldIn = (choices: { readonly [key: string]: boolean } | undefined, key: string): boolean | undefined =>
  choices && Object.hasOwn(choices, key) ? choices[key] : undefined;

/** What of a calendar would be taken in: whose it is, which meetings become contacts, and who could be added. */
export function CalendarPreview({ offer, chosen, onChoose }: CalendarPreviewProps) {
  const today = useToday();
  const { addresses, meetings, people, later } = offer;
  const own = chosen.own ?? addresses.filter((address) => address.own).map(({ email }) => email);

  const meetingWords = ({ people: names, times, last, why }: MeetingOffer): string => {
    const more = names.length > mostNames ? [sayCount(names.length - mostNames, 'other')] : [];
    const when = times === 1 ? sayDay(last, today) : `${sayCount(times, 'time')}, last ${sayDay(last, today)}`;
    return [names.length > 0 && `with ${sayList([...names.slice(0, mostNames), ...more])}`, when, why && whyNot[why]].filter(Boolean).join(' · ');
  };
  const personWords = ({ email, times, namesake, name }: PersonOffer): string =>
    [name !== email && email, sayCount(times, 'meeting'), namesake && `the address goes to ${namesake}, who is here`].filter(Boolean).join(' · ');

  return (
    <>
      {addresses.length > 0 && (
        <Card className={styles.card} title={own.length > 0 ? 'Your own address' : 'Which address is yours?'}>
          <p className={styles.lead}>You are not counted among the people you met, and what you declined is left out.</p>
          <ManyChoice
            label="Your addresses"
            hideLabel
            options={addresses.map(({ email }) => ({ value: email, title: email }))}
            values={own}
            onChange={(values) => onChoose({ own: values })}
          />
        </Card>
      )}
      <ShortList
        title="Meetings that become contacts"
        lead={
          later > 0
            ? `${capitalised(sayCount(later, 'person was', 'people were'))} in touch with you later than Windward knew. Large meetings and whole days are only taken when you tick them.`
            : 'Large meetings and whole days are only taken when you tick them.'
        }
        items={meetings}
        row={(meeting) => ({
          key: meeting.uid,
          head: (
            <Tick
              checked={heldIn(chosen.meetings, meeting.uid) ?? meeting.taken}
              onChange={(on) => onChoose({ meetings: { ...chosen.meetings, [meeting.uid]: on } })}
            >
              {meeting.title}
            </Tick>
          ),
          detail: meetingWords(meeting),
        })}
      />
      <ShortList
        title="People you met who are not here yet"
        lead="Tick whom you want to keep. Their meetings come with them."
        items={people}
        row={(person) => ({
          key: person.email,
          head: (
            <Tick
              checked={heldIn(chosen.people, person.email) ?? person.taken}
              onChange={(on) => onChoose({ people: { ...chosen.people, [person.email]: on } })}
            >
              {person.name}
            </Tick>
          ),
          detail: personWords(person),
        })}
      />
    </>
  );
}

const Tick = ({ checked, onChange, children }: { checked: boolean; onChange: (on: boolean) => void; children: ReactNode }) => (
  <label className={styles.tick}>
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
    <span>{children}</span>
  </label>
);
