// The workbook of the local host: what the services, the engine, the writer and the tests use of it.
export { a1Of, columnLetters, columnNumber, parseA1, quoteSheet, splitSheet } from './a1';
export type { Group } from './axis';
export { displayed } from './display';
export { MAX_CELLS, MAX_CHARACTERS, RefusedError } from './limits';
export { isDateFormat } from './number-format';
export { type Edit, overlaps, type Rect } from './rect';
export { sheetsNamed, tokensOfShape } from './references';
export * from './rules';
export { instantOfSerial, serialOfDay, serialOfInstant, wallOfSerial } from './serial';
export { oncePerShape } from './shapes';
export { Sheet } from './sheet';
export type { SortKey } from './sort';
export { DEFAULT_STYLE } from './style';
export { readTyped, readValue, TEXT_FORMAT, type Typed } from './typed';
export type { CellStyle, SheetView, Value, WorkbookView } from './types';
export { isKnownCriterion, violation } from './validate';
export { Workbook, type WorkbookOptions } from './workbook';
export { instantOf, offsetAt, utcOf, type Wall, wallAt } from './zone';
