import styles from './choose-files.module.css';

/** Where the files come from. */
export const ImportHelp = () => (
  <section className={styles.help}>
    <h2>Where to get the files</h2>
    <dl>
      <dt>LinkedIn</dt>
      <dd>
        Settings, Data privacy, Get a copy of your data. Connections, Positions, Profile and Skills are enough; the zip comes by e-mail, often within minutes.
      </dd>
      <dt>Contacts</dt>
      <dd>Export as vCard (.vcf) from Google Contacts, Apple Contacts or Outlook, or as a table (.csv).</dd>
      <dt>Calendar</dt>
      <dd>
        Export from Google Calendar (Settings, Import and export), Outlook (File, Save Calendar) or Apple Calendar (File, Export). Meetings with people you know
        become contacts.
      </dd>
      <dt>Résumé</dt>
      <dd>A JSON Résumé brings your roles, projects and skills.</dd>
      <dt>Your company’s ladder</dt>
      <dd>A table (.csv), Markdown, YAML or JSON with its levels, and for each skill what is expected at each. You see how it was understood.</dd>
      <dt>Windward</dt>
      <dd>“Everything (JSON)” from Settings brings a whole career back.</dd>
    </dl>
  </section>
);
