import { foldName } from '../people/identity.ts';
import type { Form } from '../reading.ts';

/** Names LinkedIn gives its columns in English, German, French, Spanish, Portuguese and Italian; folded. */
const given = 'first name|vorname|prenom|nombre|nome';
const family = 'last name|nachname|nom|nom de famille|apellidos|apellido|sobrenome|cognome';
const email =
  'email address|e mail address|email|e mail|e mail adresse|adresse e mail|direccion de correo electronico|correo electronico|endereco de e mail|indirizzo e mail';
const company =
  'company|company name|firma|firmenname|unternehmen|unternehmensname|name des unternehmens|entreprise|nom de l entreprise|societe|empresa|nombre de la empresa|nome da empresa|azienda|nome azienda';
const from =
  'started on|start date|beginn|begonnen am|gestartet am|startdatum|angefangen am|debut|date de debut|commence le|debute le|inicio|fecha de inicio|empezo el|iniciado em|data de inicio|data di inizio';
const to =
  'finished on|ended on|end date|ende|beendet am|geendet am|enddatum|abgeschlossen am|fin|date de fin|termine le|fecha de finalizacion|finalizo el|terminado em|data de termino|data di fine';

type Layout = {
  readonly form: Form;
  readonly columns: Readonly<Record<string, string>>;
  readonly needs: readonly (readonly string[])[];
  readonly never?: string;
};

/** For each file: the columns read, and the sets of columns of which one must be there for the file to be this one. */
const layouts: readonly Layout[] = [
  {
    form: 'linkedin-connections',
    columns: {
      given,
      family,
      email,
      company,
      link: 'url|profile url|profil url|url du profil|url del perfil|profil link|linkedin url',
      title: 'position|titel|poste|fonction|puesto|cargo|posizione|job title',
      connectedOn:
        'connected on|verknupft am|verbunden am|vernetzt am|kontakt seit|connexion le|connecte le|date de connexion|en relation depuis|conectado el|fecha de conexion|conexion el|conectado em|data da conexao|collegato il|data di collegamento',
    },
    needs: [
      ['given', 'family', 'connectedOn'],
      ['given', 'family', 'link', 'company', 'title'],
    ],
    never: 'creation date|text|status|headline',
  },
  {
    form: 'linkedin-positions',
    columns: {
      company,
      title: 'title|position|titel|berufsbezeichnung|jobbezeichnung|titre|poste|intitule du poste|cargo|puesto|titulo|qualifica',
      about: 'description|beschreibung|descripcion|descricao|descrizione',
      place: 'location|ort|standort|lieu|localisation|ubicacion|localidade|localita',
      from,
      to,
    },
    needs: [['company', 'title', 'from']],
  },
  {
    form: 'linkedin-profile',
    columns: {
      given,
      family,
      headline: 'headline|profil slogan|profilslogan|slogan|titre du profil|titre de profil|titre professionnel|titular|titulo profesional',
      websites: 'websites|webseiten|sites web|sitios web|sites',
      link: 'public profile url|profile url|url',
    },
    needs: [['given', 'family', 'headline']],
  },
  {
    form: 'linkedin-emails',
    columns: { email, primary: 'primary', confirmed: 'confirmed', updated: 'updated on' },
    needs: [['email', 'primary', 'confirmed']],
  },
];

/** Other files of LinkedIn's export, by the columns that give them away, and what they hold. */
const passedOver: readonly (readonly [what: string, columns: readonly string[]])[] = [
  ['education', ['school name', 'degree name']],
  ['education', ['name der schule']],
  ['projects', ['title', 'description', 'url', 'started on']],
  ['recommendations', ['first name', 'last name', 'text', 'status']],
  ['endorsements', ['endorsement date', 'skill name']],
  ['messages', ['conversation id']],
  ['invitations', ['from', 'to', 'sent at', 'direction']],
  ['volunteering', ['company name', 'role', 'cause']],
  ['certificates', ['name', 'authority', 'license number']],
  ['languages', ['name', 'proficiency']],
  ['courses', ['name', 'number']],
  ['phone numbers', ['extension', 'number', 'type']],
  ['registration', ['registered at', 'registration ip']],
];

const skillHeaders =
  'skill|skills|kenntnis|kenntnisse|kompetenz|kompetenzen|fahigkeit|fahigkeiten|competence|competences|aptitud|aptitudes|competencia|competenze';
const skillFiles = /(^|[/\\])(skills|kenntnisse|kompetenzen|fahigkeiten|competences|aptitudes|competencias)[^/\\]{0,20}$/;

export type LinkedInColumns = { readonly form: Form; readonly at: ReadonlyMap<string, number>; readonly english: boolean; readonly what?: string };

const among = (list: string, header: string): boolean => header !== '' && `|${list}|`.includes(`|${header}|`);

/** Which file of LinkedIn's export a header row begins; null when it is none. A lone column called Name is skills only in a file called so. */
export function linkedInColumns(cells: readonly string[], file: string): LinkedInColumns | null {
  const headers = cells.slice(0, 60).map((cell) => foldName(cell.slice(0, 100)));
  const english = headers.some((header) => among('first name|company name|started on|connected on|email address', header));
  for (const { form, columns, needs, never } of layouts) {
    const at = new Map(Object.entries(columns).map(([field, list]) => [field, headers.findIndex((header) => among(list, header))]));
    const fits = needs.some((set) => set.every((field) => (at.get(field) ?? -1) >= 0)) && !headers.some((header) => never && among(never, header));
    if (fits) return { form, at, english };
  }
  const what = passedOver.find(([, columns]) => columns.every((column) => headers.includes(column)))?.[0];
  if (what) return { form: 'linkedin-other', at: new Map(), english, what };
  const [only = ''] = headers;
  const skillFile = skillFiles.test(foldFile(file));
  if (headers.length === 1 && (among(skillHeaders, only) || (skillFile && among('name|nom|nombre|nome', only))))
    return { form: 'linkedin-skills', at: new Map([['skill', 0]]), english };
  return null;
}

const foldFile = (file: string): string => file.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
