import styles from './import.module.css';

/** Where the files come from. */
export const ImportHelp = () => (
  <section className={styles.help}>
    <h2>Where to get the files</h2>
    <ul>
      <li>
        <strong>LinkedIn:</strong> Settings, Data privacy, Get a copy of your data. Connections and Profile are enough; the zip comes by e-mail within the day.
        Drop it here as it is.
      </li>
      <li>
        <strong>Contacts:</strong> the export of Google Contacts, Apple Contacts or Outlook as vCard (.vcf), or a table (.csv).
      </li>
      <li>
        <strong>Résumé:</strong> a JSON Résumé brings roles and projects.
      </li>
    </ul>
  </section>
);
