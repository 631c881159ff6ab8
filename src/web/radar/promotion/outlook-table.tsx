import { removeOutlook } from '#core/promotion/actions.ts';
import type { Outlook } from '#core/promotion/promotion.ts';
import { elsewhereItems, type OutlookItem, outlookQuestions, promotionItems, workItems } from '#core/promotion/questions.ts';
import { useAct } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { dayInWords } from '../../ui/words.ts';
import styles from './promotion.module.css';

const groups: readonly { readonly title: string; readonly items: readonly OutlookItem[] }[] = [
  { title: 'About promotion; these three move the dial', items: promotionItems },
  { title: 'About the work; shown for yourself', items: workItems },
  { title: 'About what else there is; shown for yourself', items: elsewhereItems },
];
const columns = 5;

/** One's own answers side by side, the latest first: a course of one's own, and no score is made of it. */
export function OutlookTable({ rows }: { rows: readonly Outlook[] }) {
  const act = useAct();
  const today = useToday();
  const shown = rows.slice(0, columns);
  return (
    <Card title="Your answers so far" eyebrow="1 is not true, 5 very true · the latest first">
      <div className={styles.scroll}>
        <table className={styles.answers}>
          <thead>
            <tr>
              <th scope="col">Question</th>
              {shown.map((row) => (
                <th key={row.id} scope="col">
                  {dayInWords(row.day, today)}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ title, items }) => (
            <tbody key={title}>
              <tr>
                <th scope="rowgroup" colSpan={shown.length + 1} className={styles.group}>
                  {title}
                </th>
              </tr>
              {items.map((item) => (
                <tr key={item}>
                  <th scope="row">{outlookQuestions[item]}</th>
                  {shown.map((row) => (
                    <td key={row.id}>{row[item]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
          <tfoot>
            <tr>
              <td />
              {shown.map((row) => (
                <td key={row.id}>
                  <Button
                    small
                    look="quiet"
                    aria-label={`Remove the answers of ${dayInWords(row.day, today)}`}
                    onClick={() => act(removeOutlook, { id: row.id })}
                  >
                    Remove
                  </Button>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </Card>
  );
}
