import styles from './framework.module.css';

export const LicenceLine = () => (
  <p className={styles.licence}>
    The words of this framework are our own and yours to reuse under{' '}
    <a href="https://creativecommons.org/licenses/by/4.0/" target="_blank" rel="noreferrer">
      CC BY 4.0
    </a>
    . The idea of three skills a phase is Mike Belsito’s, after Gibson Biddle and Jackie Bavaro.
  </p>
);
