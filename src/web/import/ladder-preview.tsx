import { useState } from 'react';
import { type LadderSheet as Sheet, sheetToWhole, wholeToSheet } from '#core/ladders/sheet.ts';
import { countStatements } from '#core/ladders/whole-ladder.ts';
import { capitalised, sayCount } from '#core/say.ts';
import type { LadderChoices, LadderOffer } from '#exchange/plan/plan.ts';
import { draftEdits } from '../path/ladders/sheet/draft-edits.ts';
import { LadderSheet } from '../path/ladders/sheet/ladder-sheet.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { TextField } from '../ui/field.tsx';
import styles from './ladder-preview.module.css';

const becomes: Record<LadderOffer['state'], string> = {
  new: 'New',
  merged: 'A new version of the one that is here; what its skills map to stays',
  unchanged: 'Here already, word for word',
  folded: 'The same as another of these files',
  refused: 'Not taken in as it stands',
  left: 'Left out',
};

type PreviewProps = { readonly offers: readonly LadderOffer[]; readonly onCorrect: (choices: LadderChoices) => void };

/** Each ladder as it was understood, to be corrected before anything is kept, and of several which are taken. */
export const LadderPreview = ({ offers, onCorrect }: PreviewProps) =>
  offers.map((offer) => <Understood key={offer.key} offer={offer} several={offers.length > 1} onChoice={(choice) => onCorrect({ [offer.key]: choice })} />);

type UnderstoodProps = { readonly offer: LadderOffer; readonly several: boolean; readonly onChoice: (choice: LadderChoices[string]) => void };

function Understood({ offer, several, onChoice }: UnderstoodProps) {
  const { found, state, reason } = offer;
  const [sheet, setSheet] = useState<Sheet>(() => wholeToSheet(offer.ladder));
  const [open, setOpen] = useState(found.guessed === true);
  const [correcting, setCorrecting] = useState(found.guessed === true);
  const corrected = offer.ladder !== found;
  const correct = (next: Sheet) => {
    setSheet(next);
    onChoice({ ladder: sheetToWhole(next) });
  };
  const edits = draftEdits(sheet, correct);
  const { levels, skills } = offer.ladder;
  const size = capitalised(
    [sayCount(levels.length, 'level'), sayCount(skills.length, 'skill'), sayCount(countStatements(offer.ladder), 'statement')].join(', '),
  );
  return (
    <Card
      className={styles.card}
      title={state === 'left' || offer.name.trim() ? offer.name : 'A ladder without a name'}
      aside={corrected ? 'Corrected by you' : undefined}
    >
      {several && (
        <label className={styles.take}>
          <input type="checkbox" checked={state !== 'left'} onChange={(event) => onChoice({ ladder: sheetToWhole(sheet), leave: !event.target.checked })} />
          Take in {sheet.name}
        </label>
      )}
      <p className={styles.lead}>
        {size}. {becomes[state]}.
      </p>
      {reason && (
        <p role="alert" className={styles.reason}>
          {reason}
        </p>
      )}
      {state !== 'left' && (
        <>
          <p className={styles.levels}>From the lowest: {levels.map(({ title }) => title).join(', ')}</p>
          {found.guessed && <p className={styles.levels}>Nothing in the file says which level is higher. Edit a level to move it.</p>}
          <details className={styles.more} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>See how it was understood</summary>
            {open && (
              <>
                <div className={styles.buttons}>
                  <Button small onClick={() => setCorrecting(!correcting)}>
                    {correcting ? 'Done correcting' : 'Correct it here'}
                  </Button>
                  {corrected && (
                    <Button
                      small
                      look="quiet"
                      onClick={() => {
                        setSheet(wholeToSheet(found));
                        onChoice({});
                      }}
                    >
                      As in the file
                    </Button>
                  )}
                </div>
                {correcting && (
                  <TextField
                    label="Name of the ladder"
                    maxLength={300}
                    value={sheet.name}
                    onChange={(event) => correct({ ...sheet, name: event.target.value })}
                  />
                )}
                <LadderSheet sheet={sheet} edits={correcting ? edits : undefined} label={`${sheet.name}, skills by level`} />
              </>
            )}
          </details>
        </>
      )}
    </Card>
  );
}
