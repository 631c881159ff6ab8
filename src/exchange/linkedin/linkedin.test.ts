import { expect, test } from 'vitest';
import { readAllFiles } from '../read-files.ts';
import { file, sample } from '../testing/samples.ts';

const read = (name: string, text: string) => readAllFiles([file(name, text)]);

test("today's form: a paragraph above the header, rows without e-mail, quoted commas, an empty row", () => {
  const { files, people, refused, remarks } = readAllFiles([sample('linkedin/Connections.csv')]);
  expect(files).toEqual([{ file: 'Connections.csv', form: 'linkedin-connections' }]);
  expect([refused, remarks]).toEqual([[], []]);
  expect(people.map(({ line, person }) => [line, person])).toEqual([
    [
      5,
      {
        name: 'Noemi Castell',
        emails: ['noemi@example.com'],
        links: ['https://www.linkedin.com/in/noemi-castell-example'],
        company: 'Harbour Analytics',
        title: 'Senior Product Manager',
        connectedOn: '2025-03-04',
      },
    ],
    [
      6,
      {
        name: 'Theo Brandvold',
        links: ['https://www.linkedin.com/in/theo-brandvold-example'],
        company: 'Field, Barn & Sons',
        title: 'Engineering Lead',
        connectedOn: '2023-11-19',
      },
    ],
    [
      7,
      {
        name: 'Ayşe Kılıç',
        links: ['https://www.linkedin.com/in/ayse-kilic-example'],
        company: 'Örnek A.Ş.',
        title: 'Head of Design',
        connectedOn: '2021-06-30',
      },
    ],
    [
      9,
      { name: 'Ruth Amankwah', emails: ['ruth.amankwah@example.org'], links: ['https://www.linkedin.com/in/ruth-amankwah-example'], connectedOn: '2020-01-07' },
    ],
  ]);
});

test('the older form: no paragraph, no address, American dates with the hour', () => {
  const { people } = readAllFiles([sample('linkedin/Connections-older-form.csv')]);
  expect(people.map(({ person }) => person)).toEqual([
    { name: 'Noemi Castell', emails: ['noemi@example.com'], company: 'Harbour Analytics', title: 'Product Manager', connectedOn: '2018-03-04' },
    { name: 'Theo Brandvold', company: 'Field, Barn & Sons', title: 'Engineer', connectedOn: '2017-11-19' },
  ]);
});

test.each([
  ['German', 'Hinweise:\n"Beim Exportieren, und so weiter."\n\nVorname,Nachname,URL,E-Mail-Adresse,Firma,Position,Verknüpft am\n', '12. Nov. 2020'],
  ['German, by semicolon', 'Vorname;Nachname;URL;E-Mail-Adresse;Unternehmen;Position;Vernetzt am\n', '12.11.2020'],
  ['French', 'Remarques :\n"En exportant vos relations, …"\n\nPrénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connexion le\n', '12 nov. 2020'],
  ['French, slashes', 'Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le\n', '12/11/2020'],
  ['Spanish', 'Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el\n', '12 nov 2020'],
])('%s headers', (_, head, day) => {
  const semicolons = head.includes(';');
  const row = ['Jörg', 'Weiß', 'https://www.linkedin.com/in/joerg', 'j@example.com', 'Quayside GmbH', 'Produktmanager', day];
  const { people, files, refused } = read('Kontakte.csv', `${head}${row.join(semicolons ? ';' : ',')}\n`);
  expect(refused).toEqual([]);
  expect(files[0]?.form).toBe('linkedin-connections');
  expect(people[0]?.person).toEqual({
    name: 'Jörg Weiß',
    emails: ['j@example.com'],
    links: ['https://www.linkedin.com/in/joerg'],
    company: 'Quayside GmbH',
    title: 'Produktmanager',
    connectedOn: '2020-11-12',
  });
});

test('a date nobody can read does not cost the person; a row without a name is refused with its line', () => {
  const { people, refused, remarks } = read(
    'Connections.csv',
    'First Name,Last Name,Email Address,Company,Position,Connected On\nInes,Moreau,,,,sometime\n,,,,,04 Mar 2025\n',
  );
  expect(people[0]?.person).toEqual({ name: 'Ines Moreau' });
  expect(remarks).toEqual([{ file: 'Connections.csv', line: 2, remark: 'The date “sometime” could not be read.' }]);
  expect(refused).toMatchObject([{ file: 'Connections.csv', line: 3 }]);
});

test('a file in UTF-16 as Excel saves it', () => {
  const text = '\uFEFFFirst Name\tLast Name\tEmail Address\tCompany\tPosition\tConnected On\r\nAyşe\tKılıç\t\tÖrnek\tPM\t04 Mar 2025\r\n';
  const { people } = readAllFiles([{ name: 'x.txt', bytes: new Uint8Array(Buffer.from(text, 'utf16le')) }]);
  expect(people[0]?.person).toEqual({ name: 'Ayşe Kılıç', company: 'Örnek', title: 'PM', connectedOn: '2025-03-04' });
});

test('jobs: bullets and line ends in a cell, doubled quotes, months, years alone, an open end', () => {
  const { roles, files } = readAllFiles([sample('linkedin/Positions.csv')]);
  expect(files[0]?.form).toBe('linkedin-positions');
  expect(roles.map(({ line, role }) => [line, role])).toEqual([
    [
      2,
      {
        title: 'Senior Product Manager',
        company: 'Harbour Analytics',
        from: '2022-03',
        place: 'Lisbon',
        about: '• Ran the pricing rebuild, with three teams\n• Cut churn from 4% to 3%',
      },
    ],
    [4, { title: 'Product Manager', company: 'Harbour Analytics', from: '2020-01', to: '2022-02', place: 'Lisbon' }],
    [5, { title: 'Business Analyst', company: 'Quayside Bank', from: '2017', to: '2019-12', place: 'Porto', about: 'Requirements for "instant" payments' }],
  ]);
});

test('jobs in German, an end before the beginning, a job without a title', () => {
  const { roles, refused, remarks } = read(
    'Positionen.csv',
    'Firmenname,Position,Beschreibung,Ort,Beginn,Ende\nQuayside,Produktmanagerin,,Köln,März 2021,heute\nHafen,PM,,,Mai 2020,Jan. 2019\nLeer,,,,2018,\n',
  );
  expect(roles.map(({ role }) => role)).toEqual([
    { title: 'Produktmanagerin', company: 'Quayside', place: 'Köln', from: '2021-03' },
    { title: 'PM', company: 'Hafen', from: '2020-05' },
  ]);
  expect(remarks.map(({ line }) => line)).toEqual([3]);
  expect(refused).toEqual([{ file: 'Positionen.csv', line: 4, reason: 'This job has no title.' }]);
});

test('the own profile, the skills and the own e-mail', () => {
  const { profile, skills, files } = readAllFiles([
    file(
      'Profile.csv',
      'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nInes,Moreau,,,,"Product manager, payments",Long,Software,,Lisbon,,"[COMPANY:https://quayside.example,PERSONAL:ines.example]",\n',
    ),
    file('Skills.csv', 'Name\nProduct Strategy\nSQL\n'),
    file('Email Addresses.csv', 'Email Address,Confirmed,Primary,Updated On\nold@example.com,Yes,No,1/1/20\nines@example.com,Yes,Yes,1/1/21\n'),
  ]);
  expect(files.map(({ form }) => form)).toEqual(['linkedin-profile', 'linkedin-skills', 'linkedin-emails']);
  expect(profile.map((found) => found.profile)).toEqual([
    { name: 'Ines Moreau', headline: 'Product manager, payments', link: 'https://quayside.example' },
    { email: 'ines@example.com' },
  ]);
  expect(skills.map(({ skill }) => skill)).toEqual(['Product Strategy', 'SQL']);
});

test('other files of the export are passed over in a sentence, and nobody in them becomes a person', () => {
  const reading = readAllFiles([
    file('Education.csv', 'School Name,Start Date,End Date,Notes,Degree Name,Activities\nX,2010,2014,,BSc,\n'),
    file('Recommendations_Received.csv', 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nTheo,Brandvold,Field,Lead,Great,2020,VISIBLE\n'),
    file('Projects.csv', 'Title,Description,Url,Started On,Finished On\nX,Y,,Jan 2020,\n'),
  ]);
  expect(reading.people).toEqual([]);
  expect(reading.remarks.map(({ remark }) => remark)).toEqual([
    'Windward keeps no education, so this file was passed over.',
    'Windward keeps no recommendations, so this file was passed over.',
    'Windward keeps no projects, so this file was passed over.',
  ]);
});
