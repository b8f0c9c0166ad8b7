// A tab → its tables, each recognised and read.
import { FORMATS } from './formats';
import { mappedFormat } from './mapped';
import { type Mapping, mappingKey } from './mapping';
import { nothingRead } from './nothing-read';
import { textOf } from './read/number-text';
import { looksLikeHeader, splitTables } from './read/tables';
import type { Answers, Evidence, Format, FormatId, RawTable, Reading, Warning } from './types';

export interface TabTable {
  /** Stable within the tab as long as the table's headings stay. */
  readonly key: string;
  readonly table: RawTable;
  /** Null where no format, or more than one equally well, knows the table. */
  readonly format: FormatId | null;
  readonly evidence: Evidence | null;
  readonly reading: Reading;
}

interface Candidate {
  readonly format: Format;
  readonly evidence: Evidence;
}

const better = (a: Evidence, b: Evidence): number => b.score - a.score || b.because.length - a.because.length;

/** The formats that recognise a table best: one, none, or several with the very same evidence. */
function bestOf(table: RawTable, formats: readonly Format[]): Candidate[] {
  const candidates = formats.flatMap((format): Candidate[] => {
    const evidence = format.recognise(table);
    return evidence ? [{ format, evidence }] : [];
  });
  candidates.sort((a, b) => better(a.evidence, b.evidence));
  const [best] = candidates;
  return best ? candidates.filter((c) => better(best.evidence, c.evidence) === 0) : [];
}

function headingsOf(table: RawTable): string {
  const row = table.rows.find(looksLikeHeader) ?? table.rows[0] ?? [];
  return row
    .map(textOf)
    .filter((text) => text !== '')
    .slice(0, 12)
    .join(', ');
}

/** Of several formats with the same evidence, that of the network that was answered. */
function decided(tied: Candidate[], table: RawTable, answers: Answers): Candidate[] {
  if (tied.length < 2 || !answers.network) return tied;
  const own = tied.filter(({ format }) => format.read(table, answers).network === answers.network);
  return own.length === 1 ? own : tied;
}

/** The reading of a table that is not understood: nothing read, said so. */
function unknown(table: RawTable, answers: Answers, tied: readonly Candidate[]): Reading {
  const warning: Warning =
    tied.length > 1
      ? { problem: { code: 'same-evidence', formats: tied.map((c) => c.format.id).join(', ') }, metric: null }
      : { problem: { code: 'unknown-table', headers: headingsOf(table) }, metric: null };
  return nothingRead(answers, {
    network: answers.network ?? 'other',
    use: 'unknown',
    warnings: [warning],
    questions: tied.length > 1 && !answers.network ? ['network'] : [],
  });
}

function mappedFor(table: RawTable, mappings: readonly Mapping[]): Candidate | null {
  const key = mappings.length > 0 ? mappingKey(table) : null;
  const mapping = mappings.find((one) => one.key === key);
  const format = mapping && mappedFormat(mapping);
  const evidence = format?.recognise(table);
  return format && evidence ? { format, evidence } : null;
}

/** The row in which the file breaks off is left out of its last table. */
const withCutRow = (tables: readonly TabTable[], row: number): TabTable[] =>
  tables.map((one, i) => {
    if (i < tables.length - 1) return one;
    return { ...one, reading: { ...one.reading, skipped: [...one.reading.skipped, { row, reason: 'cut-row' }] } };
  });

/**
 * Every table of a tab. The best evidence wins; where several formats have the same, the network that was answered
 * decides, else the table stays unknown and a question is asked. A tab without tables has one, unknown. What a person
 * has mapped by hand goes before all formats.
 *
 * @param answersFor what the person has answered for a table, by its key.
 * @param mappings those of the workbook
 * @param formats the formats to choose from: all of them, except in tests.
 */
export function readTab(
  tab: RawTable,
  answersFor: (tableKey: string) => Answers,
  mappings: readonly Mapping[] = [],
  formats: readonly Format[] = FORMATS,
): TabTable[] {
  const pieces = splitTables(tab.isCut ? { ...tab, rows: tab.rows.slice(0, -1) } : tab);
  const read = (pieces.length > 0 ? pieces : [{ key: 'empty', table: tab }]).map(({ key, table }) => {
    const answers = answersFor(key);
    const mapped = mappedFor(table, mappings);
    const tied = mapped ? [mapped] : decided(bestOf(table, formats), table, answers);
    const only = tied.length === 1 ? tied[0] : undefined;
    if (!only) return { key, table, format: null, evidence: null, reading: unknown(table, answers, tied) };
    return { key, table, format: only.format.id, evidence: only.evidence, reading: only.format.read(table, answers) };
  });
  return tab.isCut ? withCutRow(read, tab.top + tab.rows.length - 1) : read;
}
