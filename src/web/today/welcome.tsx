import type { Career } from '#core/career.ts';
import { profileOf } from '#core/profile/profile.ts';
import { SampleButton } from '../settings/sample-button.tsx';
import { LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import styles from './today.module.css';

/** Nothing has been said or written yet. */
export const isUntouched = (career: Career): boolean =>
  profileOf(career).goal === undefined && career.entry.size === 0 && career.person.size === 0 && career.role.size === 0 && career.checkin.size === 0;

/** The first minute: what this is, and two ways not to start from nothing. */
export const Welcome = () => (
  <Card className={styles.welcome} title="A navigator for your product career">
    <p>
      Say where you want to go, keep a few people in rhythm, write a line when something goes well. Windward turns that into a few small moves a week, each with
      its reason. It stays in one file on this machine.
    </p>
    <div className={styles.buttons}>
      <LinkButton to="/import" look="primary">
        Bring in your LinkedIn export
      </LinkButton>
      <SampleButton />
    </div>
  </Card>
);
