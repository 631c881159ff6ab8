import { SampleButton } from '../settings/sample-button.tsx';
import { LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import styles from './today.module.css';

/** The first minute: what this is, and two ways not to start from nothing. */
const Welcome = () => (
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

export default Welcome;
