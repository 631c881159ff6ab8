/** How a line looks: the title of all, a line under it, the head of a part, small facts, running text, a bullet, or one of several things in a row. */
export type LineForm = 'title' | 'lead' | 'subtitle' | 'facts' | 'text' | 'bullet' | 'item';

/** A record a line was made from, so that it can be opened: its kind (or "skill") and id. */
export type LineSource = { readonly kind: string; readonly id: string };

/** A line as the record gives it today. Its id stays the same for as long as it is made from the same record. */
export type DraftedLine = {
  readonly id: string;
  readonly form: LineForm;
  readonly text: string;
  readonly sources: readonly LineSource[];
  /** What a structured export takes it for: the position of a job, its company. */
  readonly field?: string;
  /** On offer only: left out until it is asked for. */
  readonly spare?: true;
  /** Something to look at before it is shown to anybody. */
  readonly remark?: string;
};

export type DraftedSection = {
  readonly id: string;
  /** The heading over it; sections one after the other with the same heading stand under one. */
  readonly title?: string;
  /** What it is called where one adds a line to it. */
  readonly name: string;
  /** The form of lines added by hand. */
  readonly own: LineForm;
  readonly lines: readonly DraftedLine[];
};

export type Draft = { readonly title: string; readonly sections: readonly DraftedSection[] };
