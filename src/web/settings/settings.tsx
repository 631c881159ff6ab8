import { useState, useSyncExternalStore } from 'react';
import { useShelf } from '../book/book.tsx';
import { ownBook } from '../book/own-book.ts';
import { chooseTheme, chosenTheme, type Theme, themes, themeTitles } from '../shell/theme.ts';
import { LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Choice } from '../ui/choice.tsx';
import { Page } from '../ui/page.tsx';
import { Downloads } from './downloads.tsx';
import { FeedCard } from './feed-card.tsx';
import { GoalSettings } from './goal-settings.tsx';
import { MailCard } from './mail-card.tsx';
import { ProfileCard } from './profile-card.tsx';
import { SampleButton } from './sample-button.tsx';
import styles from './settings.module.css';
import { SyncCard, SyncDecision } from './sync-card.tsx';
import { SyncNotices } from './sync-notices.tsx';
import { syncFinding } from './sync-words.ts';

const themeOptions = themes.map((theme) => ({ value: theme, title: themeTitles[theme] }));

/** Who the person is, how the app looks, and their data: in, out, and where it is. What needs the person comes first. */
export default function Settings() {
  const { sample } = useShelf();
  const status = useSyncExternalStore(ownBook.subscribeStatus, ownBook.status);
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  const choose = (value: Theme) => {
    chooseTheme(value);
    setTheme(value);
  };
  return (
    <Page
      title="Settings"
      finding={sample ? 'Settings of the sample' : syncFinding(status)}
      lead="One file on this machine holds everything. Windward sends nothing anywhere by itself."
      narrow
    >
      {!sample && (status.state === 'ask' || status.state === 'trouble') && <SyncDecision status={status} />}
      {!sample && status.notices.length > 0 && <SyncNotices notices={status.notices} />}
      <ProfileCard />
      <GoalSettings />
      <Card className={styles.card} title="Look">
        <Choice label="Theme" hideLabel options={themeOptions} value={theme} onChange={choose} />
      </Card>
      <Card className={styles.card} title="Bring things in">
        <p className={styles.words}>
          A LinkedIn export, contacts, a calendar, a résumé, a table of people, or a Windward export. You see everything before it is taken in.
        </p>
        <div className={styles.buttons}>
          <LinkButton to="/import">Import</LinkButton>
          {!sample && <SampleButton />}
        </div>
      </Card>
      <Card className={styles.card} title="Take things out">
        <p className={styles.words}>Each file is made here, in this browser, and holds no password or key.</p>
        <Downloads />
        <div className={styles.buttons}>
          <LinkButton to="/path/portable/set">Leaving a job? Take along only what is yours to keep</LinkButton>
        </div>
      </Card>
      {!sample && <FeedCard />}
      {!sample && <MailCard />}
      {!sample && <SyncCard status={status} />}
    </Page>
  );
}
