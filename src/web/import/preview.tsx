import { capitalised, sayCount } from '#core/say.ts';
import { type Answer, type ImportPlan, type PlanItem, questionKey } from '#exchange/plan/plan.ts';
import { Card } from '../ui/card.tsx';
import { Choice } from '../ui/choice.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';
import styles from './import.module.css';
import { kindTitle } from './import-words.ts';

type PreviewProps = {
  readonly plan: ImportPlan;
  readonly answers: { readonly [key: string]: Answer };
  readonly onAnswer: (key: string, answer: Answer) => void;
};

const mostShown = 100;
const answerOptions = [
  { value: 'same' as const, title: 'The same person' },
  { value: 'different' as const, title: 'Somebody else' },
];

/** What an import would do: counts, questions, who merges with whom, and what is refused with line and reason. */
export function Preview({ plan, answers, onAnswer }: PreviewProps) {
  const asked = plan.items.filter((item) => item.state === 'asks' || answers[questionKey(item)] !== undefined);
  const merged = plan.items.filter((item) => item.state === 'merged' && answers[questionKey(item)] === undefined);
  const fresh = plan.items.filter((item) => item.state === 'new' && answers[questionKey(item)] === undefined);
  return (
    <>
      <div className={styles.counts}>
        {Object.entries(plan.counts).map(([what, counts]) => (
          <Card key={what} eyebrow={kindTitle(what)}>
            <p className={styles.figure}>{(counts.new + counts.merged + counts.unchanged + counts.asks).toLocaleString('en')}</p>
            <p className={styles.faint}>
              {[
                `${counts.new} new`,
                counts.merged > 0 && `${counts.merged} merged`,
                counts.unchanged > 0 && `${counts.unchanged} as they are`,
                counts.asks > 0 && `${counts.asks} to decide`,
                counts.folded > 0 && `${counts.folded} twice in the files`,
                counts.refused > 0 && `${counts.refused} refused`,
              ]
                .filter(Boolean)
                .join(', ')}
            </p>
          </Card>
        ))}
      </div>
      {asked.length > 0 && (
        <Card className={styles.card} title="The same person, or somebody else?" eyebrow="Same name and company, but nothing that settles it">
          {asked.slice(0, mostShown).map((item) => (
            <div key={questionKey(item)} className={styles.ask}>
              <Choice
                label={`${item.label} and ${item.with?.label ?? 'somebody here'}`}
                options={answerOptions}
                value={answers[questionKey(item)]}
                onChange={(answer) => onAnswer(questionKey(item), answer)}
              />
            </div>
          ))}
          <p className={styles.faint}>Who is not decided on is left out.</p>
        </Card>
      )}
      <Items
        title={`${capitalised(sayCount(merged.length, 'record'))} would be filled in`}
        items={merged}
        detail={(item) => `with ${item.with?.label ?? ''}, by ${item.with?.by ?? ''}${item.adds.length > 0 ? `; adds ${item.adds.join(', ')}` : ''}`}
      />
      <Refused plan={plan} />
      <Items title="New" items={fresh} detail={(item) => kindTitle(item.what)} />
    </>
  );
}

function Items({ title, items, detail }: { title: string; items: readonly PlanItem[]; detail: (item: PlanItem) => string }) {
  if (items.length === 0) return null;
  return (
    <Card className={styles.card} title={title} aside={items.length > mostShown ? `the first ${mostShown} of ${items.length.toLocaleString('en')}` : undefined}>
      <ScrollBox label={title}>
        <table className={styles.table}>
          <tbody>
            {items.slice(0, mostShown).map((item) => (
              <tr key={`${item.what} ${questionKey(item)} ${item.label}`}>
                <th scope="row">{item.label}</th>
                <td className={styles.faint}>
                  {detail(item)}
                  {item.differs.map((difference) => (
                    <span key={difference.field}>
                      {' '}
                      · {difference.field} stays “{difference.here}”, the file says “{difference.found}”
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Card>
  );
}

function Refused({ plan }: { plan: ImportPlan }) {
  const rows = [...plan.refused.map((row) => ({ ...row, words: row.reason })), ...plan.remarks.map((row) => ({ ...row, words: row.remark }))];
  if (rows.length === 0) return null;
  const title = plan.refused.length > 0 ? 'Not taken in, and why' : 'Left out, and why';
  return (
    <Card className={styles.card} title={title}>
      <ScrollBox label={title}>
        <table className={styles.table}>
          <tbody>
            {rows.slice(0, mostShown).map((row) => (
              <tr key={`${row.file} ${row.line} ${row.words}`}>
                <th scope="row">{row.line > 0 ? `${row.file}, line ${row.line}` : row.file}</th>
                <td className={styles.faint}>{row.words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Card>
  );
}
