/** Ends the command with a sentence on the standard error: code 1 when it could not be done, 2 when it was asked wrongly. */
export class Stop extends Error {
  readonly code: 1 | 2;
  constructor(sentence: string, code: 1 | 2 = 1) {
    super(sentence);
    this.code = code;
  }
}

export const askedWrongly = (sentence: string): Stop => new Stop(sentence, 2);
