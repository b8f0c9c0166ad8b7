// The limits of a spreadsheet, and the error that says that one is passed or an action makes no sense.

/** Files you can store in Google Drive (support.google.com/drive/answer/37603): 10 million cells in a spreadsheet. */
export const MAX_CELLS = 10_000_000;

/** Files you can store in Google Drive (support.google.com/drive/answer/37603): 50,000 characters in a cell. */
export const MAX_CHARACTERS = 50_000;

/** An action that the spreadsheet refuses; the message is what Google says. */
export class RefusedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Exception';
  }
}

/** Refuses a text that no cell can hold. */
export function checkLength(text: string): void {
  if (text.length > MAX_CHARACTERS) {
    throw new RefusedError(
      `Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`,
    );
  }
}
