import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { addLadder } from '#core/ladders/actions.ts';
import { useAct } from '../../book/book.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd, FormError, TextArea, TextField } from '../../ui/field.tsx';

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A ladder begun by hand: its name, levels and skills. What is expected at each is then written in place. */
export function NewLadderDialog({ onClose }: { onClose: () => void }) {
  const act = useAct();
  const [, go] = useLocation();
  const [name, setName] = useState('');
  const [levels, setLevels] = useState('');
  const [skills, setSkills] = useState('');
  const [error, setError] = useState('');
  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    if (name.trim() === '') return setError('Give the ladder a name.');
    const given = { name, levels: linesOf(levels).map((title) => ({ title })), skills: linesOf(skills).map((title) => ({ title, statements: [] })) };
    if (given.levels.length === 0) return setError('Name at least one level, each on a line of its own.');
    const outcome = await act(addLadder, given, { title: `${name.trim()} added` });
    if (!outcome.ok) return setError(outcome.reason);
    onClose();
    const made = outcome.writes.find(({ kind }) => kind === 'ladder')?.id;
    if (made) go(`/path/ladder-${made}?mode=edit`);
  };
  return (
    <Dialog title="Write a ladder by hand" onClose={onClose}>
      <form noValidate onSubmit={save} onKeyDown={(event) => event.key === 'Enter' && (event.metaKey || event.ctrlKey) && save()}>
        <TextField label="Name" autoFocus maxLength={300} placeholder="Product at Parcelmoor" value={name} onChange={(event) => setName(event.target.value)} />
        <TextArea
          label="Levels, one on each line"
          hint="The lowest first."
          rows={4}
          placeholder={'Product Manager\nSenior Product Manager\nPrincipal Product Manager'}
          value={levels}
          onChange={(event) => setLevels(event.target.value)}
        />
        <TextArea
          label="Skills, one on each line"
          hint="What each asks for at each level comes next. You can add more later."
          rows={5}
          placeholder={'Discovery\nDelivery\nCommunication'}
          value={skills}
          onChange={(event) => setSkills(event.target.value)}
        />
        <FormError>{error}</FormError>
        <FormEnd>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            Add it
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
