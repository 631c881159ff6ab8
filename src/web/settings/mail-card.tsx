import { type FormEvent, useEffect, useRef, useState } from 'react';
import { forgetMailServer, type MailAnswer, type MailServer, saveMailServer, testMailServer } from '../mail/mail-api.ts';
import { useMail } from '../mail/use-mail.ts';
import { showToast } from '../shell/toast-store.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Choice } from '../ui/choice.tsx';
import { FormEnd, FormError, FormRow, TextField } from '../ui/field.tsx';
import styles from './settings.module.css';

type Fields = { host: string; port: string; security: MailServer['security']; user: string; password: string; from: string };
const usualPorts = { tls: '465', starttls: '587', none: '25' };
const blank: Fields = { host: '', port: '465', security: 'tls', user: '', password: '', from: '' };

/** One's own mail server, for sending updates from here. Until one is named, nothing can be sent. */
export function MailCard() {
  const [turn, setTurn] = useState(0);
  const mail = useMail(turn);
  const [open, setOpen] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (mail && window.location.hash === '#mail') card.current?.scrollIntoView();
  }, [mail]);
  if (!mail) return null;
  const { server } = mail;
  const told = (answer: MailAnswer, text: string) => {
    showToast(answer.ok ? { text } : { text: answer.reason, tone: 'late' });
    if (answer.ok) setTurn(turn + 1);
  };
  return (
    <div id="mail" ref={card}>
      <Card className={styles.card} title={server ? `Updates can go out through ${server.host}` : 'Your own mail server'}>
        <p className={styles.words}>
          {server
            ? `As ${server.from}, when you press Send and not before. The password is kept in a file on this machine that no export and no backup holds.`
            : 'With it a monthly update can be sent from here, a letter each. Without it your mail program opens with the letter ready.'}
        </p>
        {open ? (
          <MailForm
            server={server}
            onDone={() => {
              setOpen(false);
              setTurn(turn + 1);
            }}
          />
        ) : (
          <div className={styles.buttons}>
            <Button onClick={() => setOpen(true)}>{server ? 'Change' : 'Name your mail server'}</Button>
            {server && (
              <Button onClick={async () => told(await testMailServer(), `A test letter is on its way to ${server.from}`)}>Send yourself a test</Button>
            )}
            {server && <Button onClick={async () => told(await forgetMailServer(), 'Mail server forgotten')}>Forget it</Button>}
          </div>
        )}
      </Card>
    </div>
  );
}

function MailForm({ server, onDone }: { server: MailServer | null; onDone: () => void }) {
  const [fields, setFields] = useState<Fields>(server ? { ...blank, ...server, port: String(server.port), password: '' } : blank);
  const [error, setError] = useState('');
  const field = (name: 'host' | 'port' | 'user' | 'password' | 'from') => ({
    value: fields[name],
    onChange: (event: { target: { value: string } }) => setFields({ ...fields, [name]: event.target.value }),
  });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { host, security, user, from, password } = fields;
    const answer = await saveMailServer({
      host: host.trim(),
      port: Number(fields.port),
      security,
      user: user.trim(),
      from: from.trim(),
      ...(password && { password }),
    });
    if (answer.ok) onDone();
    else setError(answer.reason);
  };
  return (
    <form noValidate onSubmit={save} className={styles.below}>
      <FormRow>
        <TextField label="Mail server" placeholder="smtp.example.org" autoComplete="off" {...field('host')} />
        <TextField label="Port" inputMode="numeric" {...field('port')} />
      </FormRow>
      <Choice<MailServer['security']>
        label="Encryption"
        options={[
          { value: 'tls', title: 'From the start (TLS)' },
          { value: 'starttls', title: 'After a greeting (STARTTLS)' },
          { value: 'none', title: 'None' },
        ]}
        value={fields.security}
        onChange={(security) => setFields({ ...fields, security, port: Object.values(usualPorts).includes(fields.port) ? usualPorts[security] : fields.port })}
      />
      <FormRow>
        <TextField label="User name" autoComplete="off" {...field('user')} />
        <TextField
          label="Password"
          type="password"
          autoComplete="new-password"
          {...field('password')}
          hint={server?.hasPassword ? 'Left empty, the one there is stays.' : undefined}
        />
      </FormRow>
      <TextField label="From" type="email" placeholder="you@example.org" {...field('from')} />
      <FormError>{error}</FormError>
      <FormEnd>
        <Button onClick={onDone}>Cancel</Button>
        <Button type="submit" look="primary">
          Save
        </Button>
      </FormEnd>
    </form>
  );
}
