import { useSearchParams } from 'wouter';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import styles from './choose-files.module.css';

type PasteLadderProps = { readonly text: string; readonly onText: (text: string) => void; readonly onRead: (text: string) => void };

/** A company's ladder as it was copied from a page or a spreadsheet. What was pasted stays when it cannot be read. */
export function PasteLadder({ text, onText, onRead }: PasteLadderProps) {
  const [params] = useSearchParams();
  return (
    <details className={styles.paste} open={params.has('paste') || text !== ''}>
      <summary>Paste a company’s ladder instead</summary>
      <TextArea
        label="The ladder"
        rows={8}
        hint="From a spreadsheet, a wiki page or a document: its levels, and for each skill what is expected at each. You see how it was understood first."
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && (event.metaKey || event.ctrlKey) && text.trim() && onRead(text)}
      />
      <Button className={styles.read} disabled={text.trim() === ''} onClick={() => onRead(text)}>
        Read it
      </Button>
    </details>
  );
}
