// Reads the tables of an attribution formula into journeys: a row is a path and what came of it.
import type { Journey } from '../../maths/attribution/journey';
import type { Problem } from '../../model/problem';
import { isProblem, type RawRows } from '../define';
import { isBlankRaw, type Place, readNumber } from '../read-cell';
import { readDays } from './read-days';
import { filledCells, holdsSeparator, type PathShape, readPath } from './read-path';

/** The formula's ranges, which begin on the same row; `days` only where the model looks at them. */
export interface JourneyTables {
  readonly paths: RawRows;
  readonly conversions: RawRows;
  readonly value?: RawRows | undefined;
  readonly nulls?: RawRows | undefined;
  readonly days?: RawRows | undefined;
}

const COUNTS = ['conversions', 'value', 'nulls'] as const;
type Counts = { -readonly [K in (typeof COUNTS)[number]]: number };

const widthOf = (rows: RawRows = []): number =>
  rows.reduce((width, row) => Math.max(width, filledCells(row).length), 0);

const shapeOf = (paths: RawRows): PathShape => (widthOf(paths) > 1 ? 'cells' : 'text');

/** Figures, and days beside paths in one cell, stand in one column. */
function wideArgument(tables: JourneyTables): string | undefined {
  const columns = shapeOf(tables.paths) === 'text' ? [...COUNTS, 'days' as const] : COUNTS;
  return columns.find((argument) => widthOf(tables[argument]) > 1);
}

/** A header: texts that are no numbers above every column of figures, beside no path with separators. */
function hasHeader(tables: JourneyTables, name: string): boolean {
  const height = Math.max(tables.paths.length, tables.conversions.length);
  if (height < 2 || (tables.paths[0] ?? []).some((raw) => holdsSeparator(raw))) return false;
  const given = COUNTS.filter((argument) => tables[argument]);
  return given.every((argument) => {
    const raw = tables[argument]?.[0]?.[0];
    if (isBlankRaw(raw)) return argument !== 'conversions';
    const read = typeof raw === 'string' ? readNumber(raw, { name, argument }) : undefined;
    return isProblem(read) && read.code === 'not-a-number';
  });
}

function readCount(raw: unknown, place: Place): number | Problem {
  const read = readNumber(raw, place);
  if (read === undefined) return { code: 'blank-value', ...place };
  return typeof read === 'number' && read < 0 && place.argument !== 'value'
    ? { code: 'negative-value', ...place }
    : read;
}

function readCounts(tables: JourneyTables, row: number, name: string): Counts | Problem {
  const counts: Counts = { conversions: 0, value: 0, nulls: 0 };
  for (const argument of COUNTS) {
    const table = tables[argument];
    const raw = table?.[row]?.[0];
    // No conversion brings in nothing: its value may stay blank.
    if (!table || (argument === 'value' && counts.conversions === 0 && isBlankRaw(raw))) continue;
    const read = readCount(raw, { name, argument });
    if (isProblem(read)) return read;
    counts[argument] = read;
  }
  return counts;
}

function readJourney(tables: JourneyTables, shape: PathShape, row: number, name: string): Journey | Problem {
  const touches = readPath(tables.paths[row] ?? [], shape, name);
  if (isProblem(touches)) return touches;
  const counts = readCounts(tables, row, name);
  if (isProblem(counts)) return counts;
  const credited = counts.conversions !== 0 || counts.value !== 0;
  if (!tables.days || !credited) return { touches, ...counts };
  const days = readDays(tables.days[row] ?? [], shape, touches.length, name);
  return isProblem(days) ? days : { touches, ...counts, days };
}

/** Whether a first row taken for a header names a channel of the journeys below: then it is a bad row, not a header. */
function namesChannel(header: readonly unknown[], journeys: readonly Journey[]): boolean {
  const names = new Set(header.filter((raw) => !isBlankRaw(raw)).map((raw) => String(raw).replace(/\s+/g, ' ').trim()));
  return journeys.some(({ touches }) => touches.some((touch) => names.has(touch)));
}

/**
 * The journeys of the tables, blank rows and a header left out. A row that cannot be read is a problem that names it,
 * counted from the first row of the ranges; so are days that are missing where a row has conversions.
 */
export function readJourneys(tables: JourneyTables, name: string): readonly Journey[] | Problem {
  const wide = wideArgument(tables);
  if (wide) return { code: 'not-one-column', name, argument: wide };
  const given = [tables.paths, ...COUNTS.map((argument) => tables[argument] ?? [])];
  const height = Math.max(...given.map((rows) => rows.length));
  const shape = shapeOf(tables.paths);
  const journeys: Journey[] = [];
  const read = (row: number): Problem | null => {
    const journey = readJourney(tables, shape, row, name);
    if (isProblem(journey)) return { code: 'in-row', name, row: row + 1, problem: journey };
    journeys.push(journey);
    return null;
  };
  const header = hasHeader(tables, name);
  for (let row = header ? 1 : 0; row < height; row += 1) {
    const problem = given.every((rows) => (rows[row] ?? []).every(isBlankRaw)) ? null : read(row);
    if (problem) return problem;
  }
  return (header && namesChannel(tables.paths[0] ?? [], journeys) && read(0)) || journeys;
}
