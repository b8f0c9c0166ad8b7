// The figures of a chart: its ranges put side by side or one below the other, hidden lines left out, headers set apart.
import { type Chart, displayed, type Sheet, type Value, type Workbook } from '../../model';

interface Column {
  readonly header: string | null;
  readonly values: readonly Value[];
}

export interface ChartData {
  /** What stands along the axis, as the cells show it. */
  readonly labels: readonly string[];
  /** The same as numbers, for scatter charts; null where the cell holds none. */
  readonly places: readonly (number | null)[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

const numeric = (value: Value | undefined): number | null => (typeof value === 'number' ? value : null);

type Cell = { value: Value; text: string };

/** The shown cells of one range, row by row. */
function cellsOf(sheet: Sheet, rect: Chart['ranges'][number]['rect'], strategy: string): Cell[][] {
  const skipRows = strategy === 'IGNORE_BOTH' || strategy === 'IGNORE_ROWS';
  const skipColumns = strategy === 'IGNORE_BOTH' || strategy === 'IGNORE_COLUMNS';
  const rows: Cell[][] = [];
  for (let row = rect.top; row <= Math.min(rect.bottom, sheet.lastRow); row++) {
    if (skipRows && sheet.rowHidden(row)) continue;
    const cells: Cell[] = [];
    for (let column = rect.left; column <= rect.right; column++) {
      if (skipColumns && sheet.columnHidden(column)) continue;
      const value = sheet.value(row, column);
      cells.push({ value, text: displayed(value, sheet.style(row, column).numberFormat, sheet.workbook.locale) });
    }
    rows.push(cells);
  }
  return rows;
}

function merged(parts: readonly Cell[][][], strategy: string): Cell[][] {
  if (strategy === 'MERGE_ROWS') return parts.flat();
  const height = parts.reduce((most, part) => Math.max(most, part.length), 0);
  const blank: Cell = { value: null, text: '' };
  return Array.from({ length: height }, (_, r) => parts.flatMap((part) => part[r] ?? (part[0] ?? []).map(() => blank)));
}

const turned = (rows: readonly Cell[][]): Cell[][] =>
  (rows[0] ?? []).map((_, c) => rows.map((row) => row[c] ?? { value: null, text: '' }));

/** The first column gives the labels, each other one a series; the headers name them. */
export function chartData(workbook: Workbook, chart: Chart): ChartData {
  const parts = chart.ranges.flatMap(({ sheetId, rect }) => {
    const sheet = workbook.sheetById(sheetId);
    return sheet ? [cellsOf(sheet, rect, chart.hiddenDimensionStrategy)] : [];
  });
  const table = merged(parts, chart.mergeStrategy);
  const rows = chart.transpose ? turned(table) : table;
  const headers = Math.max(0, chart.numHeaders);
  const body = rows.slice(headers);
  const columns = (rows[0] ?? []).map(
    (_, c): Column => ({
      header:
        headers > 0
          ? rows
              .slice(0, headers)
              .map((row) => row[c]?.text ?? '')
              .join(' ')
              .trim()
          : null,
      values: body.map((row) => row[c]?.value ?? null),
    }),
  );
  const single = columns.length === 1;
  const series = single ? columns : columns.slice(1);
  return {
    labels: body.map((row, r) => (single ? String(r + 1) : (row[0]?.text ?? ''))),
    places: body.map((row, r) => (single ? r + 1 : numeric(row[0]?.value))),
    series: series.map(({ header, values }) => ({ name: header ?? '', values: values.map(numeric) })),
  };
}
