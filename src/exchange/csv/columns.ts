import { foldName } from '../people/identity.ts';

/** What a column of a plain CSV of people can hold. */
export const columnFields = [
  'name',
  'given',
  'family',
  'email',
  'phone',
  'link',
  'company',
  'title',
  'met',
  'connectedOn',
  'industry',
  'function',
  'relation',
  'needs',
  'rhythmWeeks',
  'boundaries',
  'tags',
  'birthday',
  'note',
] as const;
export type ColumnField = (typeof columnFields)[number];

export const columnTitles: Record<ColumnField, string> = {
  name: 'Name',
  given: 'First name',
  family: 'Last name',
  email: 'E-mails',
  phone: 'Phones',
  link: 'Links',
  company: 'Company',
  title: 'Title',
  met: 'How we met',
  connectedOn: 'Connected on',
  industry: 'Industry',
  function: 'Function',
  relation: 'Relation',
  needs: 'Needs',
  rhythmWeeks: 'Rhythm in weeks',
  boundaries: 'Boundaries',
  tags: 'Tags',
  birthday: 'Birthday',
  note: 'Note',
};

/** For each column, in order, what it holds (null for one to leave out), and whether the first row names the columns. */
export type ColumnMapping = { readonly columns: readonly (ColumnField | null)[]; readonly header: boolean };

/** Names of columns as address books and spreadsheets write them, in English, German, French and Spanish; folded. */
const names: Record<ColumnField, string> = {
  name: 'name|full name|display name|person|contact|contact name|vollstandiger name|anzeigename|nom complet|nombre completo|file as',
  given: 'first name|given name|firstname|givenname|vorname|prenom|nombre|nombres',
  family: 'last name|family name|surname|lastname|nachname|familienname|zuname|nom|nom de famille|apellido|apellidos',
  email:
    'e mail|email|e mails|emails|mail|e mail address|email address|e mail addresses|email addresses|e mail adresse|e mail adressen|adresse e mail|courriel|correo|correo electronico|direccion de correo electronico',
  phone:
    'phone|phones|phone number|telephone|mobile|mobile phone|cell|cell phone|business phone|home phone|primary phone|telefon|telefonnummer|handy|mobil|mobiltelefon|tel|telefono|movil|portable|numero de telephone',
  link: 'link|links|url|urls|website|websites|web page|webpage|homepage|webseite|site web|sitio web|linkedin|linkedin url|linkedin profile|profile url|profile|profil',
  company:
    'company|company name|organization|organisation|organization name|organisation name|employer|firma|unternehmen|arbeitgeber|entreprise|societe|empresa|compania',
  title: 'title|job title|position|organization title|organisation title|job|berufsbezeichnung|stelle|poste|fonction actuelle|intitule du poste|cargo|puesto',
  met: 'how we met|met|how met|where we met|kennengelernt|rencontre',
  connectedOn: 'connected on|connected|since|connection date|verbunden am|verknupft am|vernetzt am|connexion le|connecte le|conectado el|fecha de conexion',
  industry: 'industry|branche|secteur|sector|industria',
  function: 'function|department|abteilung|funktion|fonction|departement|departamento|funcion',
  relation: 'relation|relationship|beziehung|relacion',
  needs: 'needs',
  rhythmWeeks: 'rhythm in weeks|rhythm|rhythm weeks',
  boundaries: 'boundaries',
  tags: 'tags|labels|categories|category|groups|group membership|kategorien|gruppen|etiquettes|etiquetas|categorias',
  birthday: 'birthday|birth date|date of birth|geburtstag|geburtsdatum|anniversaire|date de naissance|cumpleanos|fecha de nacimiento',
  note: 'note|notes|comment|comments|notiz|notizen|bemerkung|bemerkungen|remarque|remarques|notas|nota',
};
const fieldsByName = new Map(Object.entries(names).flatMap(([field, list]) => list.split('|').map((name) => [name, field as ColumnField] as const)));

/** Google and Outlook number their columns: "E-mail 2 - Value", "Phone 1 - Value", "E-mail 3 Address". */
const withoutNumber = (header: string): string =>
  header
    .split(' ')
    .filter((word) => !/^\d{1,2}$/.test(word) && word !== 'value')
    .join(' ');

function fieldOfHeader(header: string): ColumnField | null {
  const folded = foldName(header.slice(0, 200));
  return fieldsByName.get(folded) ?? fieldsByName.get(withoutNumber(folded)) ?? null;
}

const isEmail = (cell: string): boolean => /^[^\s@]{1,200}@[^\s@]{1,200}$/.test(cell.trim());

/** A guess at what the columns hold, and whether it is sure enough to read people by: a name or an e-mail is among them. */
export function guessMapping(rows: readonly (readonly string[])[]): { readonly mapping: ColumnMapping; readonly sure: boolean } {
  const [first = [], ...rest] = rows;
  const named = first.map(fieldOfHeader);
  const header = named.some((field) => field !== null) || (rest.length > 0 && !first.some((cell) => isEmail(cell) || /\d/.test(cell)));
  const body = header ? rest : rows;
  const columns = first.map((_, column): ColumnField | null => {
    if (named[column]) return named[column];
    const cells = body.map((row) => row[column] ?? '').filter(Boolean);
    return cells.length > 0 && cells.every(isEmail) ? 'email' : null;
  });
  const once = columns.map((field, at) =>
    field !== null && (field === 'name' || field === 'given' || field === 'family') && columns.indexOf(field) < at ? null : field,
  );
  return { mapping: { columns: once, header }, sure: once.some((field) => field === 'name' || field === 'given' || field === 'family' || field === 'email') };
}
