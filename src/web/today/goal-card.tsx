import { forkTitles, profileOf } from '#core/profile/profile.ts';
import { phaseTitles } from '#core/skills/skills.ts';
import { useCareer } from '../book/book.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Chip } from '../ui/chip.tsx';
import styles from './today.module.css';

/** What all of it is for. */
export function GoalCard() {
  const profile = profileOf(useCareer());
  return (
    <Card
      eyebrow="Working toward"
      title={profile.goal ?? 'Where would you like to go?'}
      aside={
        <Button small look="quiet" onClick={() => openDialog({ name: 'goal' })}>
          {profile.goal ? 'Change' : 'Say it'}
        </Button>
      }
    >
      <p className={styles.facts}>
        {profile.targetPhase && <Chip tone={profile.targetPhase}>{phaseTitles[profile.targetPhase]} phase</Chip>}
        {profile.fork && <Chip>{forkTitles[profile.fork]}</Chip>}
      </p>
    </Card>
  );
}
