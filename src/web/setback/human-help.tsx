import { Card } from '../ui/card.tsx';
import styles from './setback.module.css';

/** Where people can help whom an app cannot. No numbers: they differ by country, and a wrong one would be worse than none. */
export const HumanHelp = () => (
  <Card title="Where people can help">
    <ul className={styles.help}>
      <li>If sleep, food or hope go missing for longer: your doctor, or a counsellor.</li>
      <li>If your employer has an employee assistance line, it is confidential, and usually open for a while after the last day.</li>
      <li>If you might harm yourself, or cannot go on: the emergency number or the crisis line of your country, now. They are there for this.</li>
      <li>For papers and money: the unemployment office, your union, a lawyer.</li>
    </ul>
  </Card>
);
