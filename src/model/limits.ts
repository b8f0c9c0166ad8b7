// What a Google spreadsheet can hold.

/** Cells of all sheets together. Source: Google, "Files you can store in Google Drive". */
export const MOST_CELLS = 10_000_000;
