import type { Career } from '#core/career.ts';
import { fold } from '#core/fold.ts';
import { eraseEffects } from '#core/insights/erase-effects.ts';
import type { Person } from '#core/people/people.ts';
import { sayCount } from '#core/say.ts';
import { localContext } from '#server/local-context.ts';
import { runningServer } from '#server/server-file.ts';
import { type DataOption, folderOf, withBook } from './open-book.ts';
import { askedWrongly, Stop } from './stop.ts';

type EraseOptions = DataOption & { readonly yes?: boolean };

function theOne(career: Career, said: string): Person {
  const byId = career.person.get(said);
  if (byId) return byId;
  const found = [...career.person.values()].filter(({ name }) => fold(name.trim()) === fold(said.trim()));
  const [only] = found;
  if (!only) throw new Stop(`Nobody here has the id or the full name “${said}”. Nothing was erased.`);
  if (found.length > 1)
    throw askedWrongly(
      `${said} is the name of ${found.length} people. Name one by the id:\n${found.map(({ id, company = '' }) => `  ${id} ${company}`).join('\n')}`,
    );
  return only;
}

async function eraseAt(folder: string, id: string): Promise<void> {
  const server = await runningServer(folder);
  if (server) {
    const { httpTransport, TransportError } = await import('#device/transport.ts');
    const answer = await httpTransport({ base: server.address, token: server.token })
      .erase([id])
      .catch((error: unknown) => {
        if (error instanceof TransportError) throw new Stop(error.message);
        throw error;
      });
    if (!answer.ok) throw new Stop(answer.reason);
    return;
  }
  const [{ openDataFolder }, { ownAccount }] = await Promise.all([import('#storage/data-folder.ts'), import('#storage/storage.ts')]);
  const { today, now } = localContext();
  const opened = await openDataFolder(folder, { today });
  if (!opened.ok) throw new Stop(opened.why);
  try {
    await opened.folder.store.erasePeople(ownAccount, [id], now);
  } finally {
    await opened.folder.close();
  }
}

/** `erase "Ines Moreau"`: says what would go; with `--yes` it goes, for good. */
export async function erase(said: string, { yes, ...where }: EraseOptions): Promise<void> {
  const { person, effects } = await withBook(where, (book) => {
    const found = theOne(book.career(), said);
    return { person: found, effects: eraseEffects(book.career(), [found.id]) };
  });
  const { contacts, mentions } = effects;
  const what = `${person.name}: the record and its history, ${sayCount(contacts, 'contact')} with nobody else, and the name in ${sayCount(mentions, 'other record')}, backups included`;
  if (!yes) throw new Stop(`This would erase ${what}. It cannot be undone. Nothing was erased; add --yes to do it.`);
  await eraseAt(folderOf(where), person.id);
  console.log(`Erased ${what}.`);
}
