import { type FormEvent, useState } from 'react';
import { setProfile } from '#core/profile/actions.ts';
import { profileOf } from '#core/profile/profile.ts';
import { useAct, useCareer, useShelf } from '../book/book.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { chooseTheme, chosenTheme, type Theme, themes, themeTitles } from '../shell/theme.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Choice } from '../ui/choice.tsx';
import { FormEnd, FormError, FormRow, TextField } from '../ui/field.tsx';
import { Page } from '../ui/page.tsx';
import { Downloads } from './downloads.tsx';
import { SampleButton } from './sample-button.tsx';
import styles from './settings.module.css';
import { SyncCard } from './sync-card.tsx';

const themeOptions = themes.map((theme) => ({ value: theme, title: themeTitles[theme] }));

/** Who the person is, how the app looks, and their data: in, out, and where it is. */
export default function Settings() {
  const { sample } = useShelf();
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  return (
    <Page title="Settings" finding="Yours, on your machine" lead="One file on this machine holds everything. Windward sends nothing anywhere by itself." narrow>
      <ProfileCard />
      <Card className={styles.card} title="Goal, hours and check-in day" aside={<Button onClick={() => openDialog({ name: 'goal' })}>Change</Button>}>
        <p className={styles.words}>What you work toward decides which moves are suggested; the hours decide how many.</p>
      </Card>
      <Card className={styles.card} title="Look">
        <Choice
          label="Theme"
          hideLabel
          options={themeOptions}
          value={theme}
          onChange={(value) => {
            chooseTheme(value);
            setTheme(value);
          }}
        />
      </Card>
      <Card className={styles.card} title="Bring things in">
        <p className={styles.words}>
          A LinkedIn export, contacts, a résumé, a table of people, or a Windward export. You see everything before it is taken in.
        </p>
        <div className={styles.buttons}>
          <LinkButton to="/import">Import</LinkButton>
          {!sample && <SampleButton />}
        </div>
      </Card>
      <Card className={styles.card} title="Take things out">
        <Downloads />
      </Card>
      {!sample && <SyncCard />}
    </Page>
  );
}

function ProfileCard() {
  const profile = profileOf(useCareer());
  const act = useAct();
  const [fields, setFields] = useState({ name: profile.name ?? '', headline: profile.headline ?? '', email: profile.email ?? '', link: profile.link ?? '' });
  const [error, setError] = useState('');
  const field = (name: keyof typeof fields) => ({
    value: fields[name],
    onChange: (event: { target: { value: string } }) => setFields({ ...fields, [name]: event.target.value }),
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await act(setProfile, {
      name: fields.name.trim() || null,
      headline: fields.headline.trim() || null,
      email: fields.email.trim() || null,
      link: fields.link.trim() || null,
    });
    setError(outcome.ok ? '' : outcome.reason);
  };
  return (
    <Card title="You">
      <form onSubmit={submit}>
        <FormRow>
          <TextField label="Name" autoComplete="name" {...field('name')} />
          <TextField label="Headline" placeholder="Senior product manager, payments" {...field('headline')} />
        </FormRow>
        <FormRow>
          <TextField label="E-mail" type="email" autoComplete="email" {...field('email')} />
          <TextField label="Link" placeholder="https://" {...field('link')} />
        </FormRow>
        <FormError>{error}</FormError>
        <FormEnd>
          <Button type="submit">Save</Button>
        </FormEnd>
      </form>
    </Card>
  );
}
