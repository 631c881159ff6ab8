import { useState } from 'react';
import { useLocation } from 'wouter';
import { rateAll } from '#core/assessments/actions.ts';
import { wordingOf } from '#core/insights/assessable.ts';
import { sayCount } from '#core/say.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FormEnd, FormError } from '../../ui/field.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Page } from '../../ui/page.tsx';
import { counted, dayInWords } from '../../ui/words.ts';
import styles from './assess.module.css';
import { useAssessDraft } from './assess-draft.ts';
import { AssessReview } from './assess-review.tsx';
import { type Answer, answersThere, isAnswered, type Run, ratingsFrom } from './assess-run.ts';
import { whoseWords } from './assess-words.ts';
import { SkillStep } from './skill-step.tsx';
import { useAssessKeys } from './use-assess-keys.ts';

/** Skill by skill: what others said, and what was said before, is not shown here. */
export function AssessSteps({ run, query }: { run: Run; query: string }) {
  const career = useCareer();
  const today = useToday();
  const act = useAct();
  const [, go] = useLocation();
  const { skills, standard, as, by } = run;
  const { draft, change, drop } = useAssessDraft(query, answersThere(career, run));
  const [error, setError] = useState('');
  const alone = skills.length === 1;
  const at = Math.min(draft.at, alone ? 0 : skills.length);
  const skill = skills[at];
  const answer = skill && draft.answers[skill.id];

  const set = (patch: Answer) => {
    setError('');
    if (skill) change({ at, answers: { ...draft.answers, [skill.id]: { ...answer, ...patch } } });
  };
  const to = (next: number) => {
    setError('');
    change({ ...draft, at: Math.max(0, next) });
  };
  const save = async () => {
    const ratings = ratingsFrom(skills, draft.answers);
    if (ratings.length === 0) return setError('Choose a level for one skill at least, or say why it does not apply.');
    const title = `${counted(ratings.length, 'rating', 'ratings')} kept`;
    const outcome = await act(rateAll, { as, by, day: run.day, ladder: standard.ladder, ladderVersion: standard.version, ratings }, { title });
    if (!outcome.ok) return setError(outcome.reason);
    drop();
    const only = alone && skill ? `&skill=${encodeURIComponent(skill.id)}` : '';
    go(`/path/assess?seen=${run.day ?? today}${only}`, { replace: true });
  };
  const next = () => {
    if (skill && answer?.applies === false && !isAnswered(skill, answer)) return setError('Say in a few words why it does not apply.');
    return alone || !skill ? save() : to(at + 1);
  };
  const choose = (place: number) => {
    const level = skill?.levels[place];
    if (level) set({ choice: place, wording: wordingOf(level), applies: undefined });
    // A digit leaves the focus on what it chose, so that Tab goes on to the note.
    document.querySelectorAll<HTMLInputElement>('main input[name="level"]')[place]?.focus({ preventScroll: true });
  };
  useAssessKeys({ choose, next, back: () => at > 0 && to(at - 1) });

  return (
    <Page
      title="Assess"
      finding={skill ? skill.title : 'Is this what you mean?'}
      lead={[whoseWords(career, as, by), run.day && run.day !== today ? dayInWords(run.day, today) : 'today', standard.name].join(' · ')}
      actions={<LinkButton to="/path/levels">Leave it for now</LinkButton>}
      narrow
    >
      <Card>
        {!alone && (
          <div className={styles.progress}>
            <span>
              {skill ? `${at + 1} of ${skills.length}` : `${counted(ratingsFrom(skills, draft.answers).length, 'rating', 'ratings')} of ${skills.length}`}
            </span>
            <progress max={skills.length} value={at} aria-label="How far you are" />
          </div>
        )}
        {skill ? (
          <SkillStep key={skill.id} skill={skill} answer={answer} own={as === 'self'} onChoose={choose} onChange={set} />
        ) : (
          <AssessReview skills={skills} answers={draft.answers} onGo={to} />
        )}
        <FormError>{error}</FormError>
        <div className={styles.foot}>
          <FormEnd>
            {skill && (
              <span className={styles.keys}>
                <Kbd>1</Kbd> to <Kbd>{String(skill.levels.length)}</Kbd> choose, <Kbd>Enter</Kbd> goes on, <Kbd>←</Kbd> back
              </span>
            )}
            {at > 0 && <Button onClick={() => to(at - 1)}>Back</Button>}
            <Button look="primary" onClick={next} autoFocus={!skill} data-next>
              {skill && !alone
                ? isAnswered(skill, answer)
                  ? 'Next'
                  : 'Skip'
                : alone
                  ? 'Keep the rating'
                  : `Keep ${sayCount(ratingsFrom(skills, draft.answers).length, 'rating')}`}
            </Button>
          </FormEnd>
        </div>
      </Card>
      <p className={styles.sealed}>
        {as === 'self'
          ? 'Sealed: what others said, and what you said before, is shown once this is kept. What you choose stays here if you leave.'
          : 'Type in what they said, as they said it. What you choose stays here if you leave.'}
      </p>
    </Page>
  );
}
