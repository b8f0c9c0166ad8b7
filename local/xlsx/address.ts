// Addresses of cells in A1 notation.
import { toCol } from '@borgar/fx';

/** `B2`. */
export const addressOf = (row: number, column: number): string => `${toCol(column - 1)}${row}`;

/** `$B$2`. */
export const fixedAddress = (row: number, column: number): string => `$${toCol(column - 1)}$${row}`;
