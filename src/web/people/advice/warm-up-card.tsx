import { setRhythm } from '#core/people/actions.ts';
import { stepsTaken, stepTitles, type WarmUp, warmUpOf, warmUpSteps } from '#core/people/advice/warm-up.ts';
import { letRest, skipStep } from '#core/people/advice/warm-up-actions.ts';
import type { Person } from '#core/people/people.ts';
import { boardNeeds } from '#core/standing.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { openDialog } from '../../shell/dialogs.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import styles from './advice.module.css';
import { warmUpSentence } from './advice-words.ts';

const rhythms = [
  { weeks: 4, title: 'Monthly' },
  { weeks: 13, title: 'Quarterly' },
  { weeks: 52, title: 'Yearly' },
];

/** The steps as dots on a line, those behind filled; read out as a list. */
export function WarmUpSteps({ warm }: { warm: WarmUp }) {
  const taken = stepsTaken(warm);
  return (
    <ol className={styles.steps} aria-label="Steps">
      {warmUpSteps.map((step, at) => (
        <li key={step} className={at < taken ? styles.taken : at === taken ? styles.now : undefined} aria-current={at === taken ? 'step' : undefined}>
          <span>{stepTitles[step]}</span>
          {at < taken && <span className="visually-hidden">, taken</span>}
        </li>
      ))}
    </ol>
  );
}

/** What there is to press for the step that is next. */
export function WarmUpButtons({ person, warm }: { person: Person; warm: WarmUp }) {
  const act = useAct();
  const career = useCareer();
  const write = (title: string, look: 'primary' | 'plain' = 'primary') => (
    <Button look={look} onClick={() => openDialog({ name: 'write-to', person: person.id })} aria-label={`${title}: ${person.name}`}>
      {title}
    </Button>
  );
  const answer = (look: 'primary' | 'plain') => (
    <Button look={look} onClick={() => openDialog({ name: 'advice', person: person.id })}>
      Write down the answer
    </Button>
  );
  const skip = (step: 'second-question' | 'call', title: string) => (
    <Button look="quiet" onClick={() => act(skipStep, { id: person.id, step })}>
      {title}
    </Button>
  );
  const rest = (why?: string) => (
    <Button look="quiet" onClick={() => act(letRest, { id: person.id, ...(why ? { why } : {}) }, { title: `Let rest: ${person.name}` })}>
      {why ?? 'Let it rest'}
    </Button>
  );
  const need = warm.need ?? person.needs?.[0] ?? boardNeeds(career)[0];
  switch (warm.task) {
    case 'ask':
      return (
        <>
          {write(warm.step === 'question' ? 'Ask one question' : 'Ask a second question')}
          {answer('plain')}
          {warm.step === 'second-question' && skip('second-question', 'Go on without')}
          {rest()}
        </>
      );
    case 'wait':
      return (
        <>
          {warm.step === 'call' ? (
            <Button look="primary" onClick={() => openDialog({ name: 'capture', type: 'contact', person: person.id })}>
              Log the call
            </Button>
          ) : (
            answer('primary')
          )}
          {rest('No answer came')}
        </>
      );
    case 'report':
      return (
        <>
          <Button look="primary" onClick={() => warm.advice && openDialog({ name: 'advice', advice: warm.advice.id })}>
            Write down what came of it
          </Button>
          {rest()}
        </>
      );
    case 'thank':
      return write('Tell them what came of it');
    case 'call':
      return (
        <>
          {write('Ask for a call')}
          <Button onClick={() => openDialog({ name: 'capture', type: 'contact', person: person.id })}>Log the call</Button>
          {skip('call', 'Go on without a call')}
        </>
      );
    case 'rhythm':
      return rhythms.map(({ weeks, title }) => (
        <Button key={weeks} onClick={() => act(setRhythm, { id: person.id, weeks })}>
          {title}
        </Button>
      ));
    case 'board':
      return (
        <>
          {need === undefined ? (
            <LinkButton to="/people/board" look="primary">
              Name what you need first
            </LinkButton>
          ) : (
            <Button look="primary" onClick={() => openDialog({ name: 'seat', need, person: person.id })}>
              Give the seat
            </Button>
          )}
          {write('Ask whether they would', 'plain')}
          {rest()}
        </>
      );
    case 'done':
      return null;
  }
}

/** The way from noticing somebody to a seat: where it stands, and the next small step. */
export function WarmUpCard({ person, today }: { person: Person; today: Day }) {
  const warm = warmUpOf(useCareer(), person);
  if (!warm || warm.task === 'done') return null;
  return (
    <Card title="One small step at a time" eyebrow={`On the way to your board${person.warmUp?.why ? `: ${person.warmUp.why}` : ''}`}>
      <WarmUpSteps warm={warm} />
      <p className={styles.sentence}>{warmUpSentence(warm, person.name, today)}</p>
      <div className={styles.buttons}>
        <WarmUpButtons person={person} warm={warm} />
      </div>
    </Card>
  );
}
