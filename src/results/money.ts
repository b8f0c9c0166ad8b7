// The money figures of a month, live over the Costs and Gains sheets: an edited line changes the ROI at once.
import type { MetricId } from '../catalogue/metrics';
import { f, join } from '../plan/formula';
import type { Column, Formula, Ref, Row, SheetKind } from '../plan/types';
import type { Series } from './figure-key';

/** The company as a whole. */
export const MONEY_SERIES: Series = { network: 'all', account: null, scope: 'total', basis: 'period' };

export const MONEY_METRICS = ['gain', 'cash_cost', 'staff_cost', 'full_cost'] as const satisfies readonly MetricId[];
export type MoneyMetric = (typeof MONEY_METRICS)[number];

/** The row of Costs and Gains under which the person's lines begin. */
export const LINES_ROW = 'lines';

/** The hidden column that holds, in that row, the number of the last row with a line. */
export const LAST_COLUMN: Column = { key: 'last', owner: 'addon', style: 'computed', hidden: true };

export const lines = (sheet: SheetKind, column: string): Ref => ({
  at: 'lines',
  sheet,
  row: LINES_ROW,
  column,
  last: LAST_COLUMN.key,
});

/**
 * The number of the last row in which one of these columns is filled; of the lines' own row where none is. A program
 * that computes sums over the whole length of its sheets (a million rows) then does so once a sheet, not once a figure.
 */
function lastLine(sheet: SheetKind, columns: readonly string[]): Formula {
  const whole = columns.map((column): Ref => ({ at: 'lines', sheet, row: LINES_ROW, column }));
  const filled = join(
    whole.map((column) => f`(${column}<>"")`),
    '+',
  );
  // From nought on: of one column alone a truth would be compared with a number, and every truth is above any number.
  return f`=MAX(ROW();SUMPRODUCT(MAX((0+${filled}>0)*ROW(${whole[0] as Ref}))))`;
}

/** The hidden row under which the lines begin: what is inserted above the first line is counted. */
export const openingRow = (sheet: SheetKind, filled: readonly string[]): Row => ({
  key: LINES_ROW,
  hidden: true,
  cells: { [LAST_COLUMN.key]: lastLine(sheet, filled) },
});

const FIRST: Ref = { at: 'own-row', column: 'first' };

const LAST = f`EOMONTH(${FIRST};0)`;
const FROM = lines('costs', 'from');
const TO = lines('costs', 'to');
const AMOUNT = lines('costs', 'amount');
const HOURS = lines('costs', 'hours');
const RATE = lines('costs', 'rate');

/**
 * The share of each cost line that falls in the month: days shared by the line and the month ÷ days of the line; a line
 * without an end is of one day. Method: min(a, b) = (a + b − |a − b|) ÷ 2, max with a plus, for a range has no MIN of rows.
 */
function share(): Formula {
  const days = f`(${TO}+${LAST}-ABS(${TO}-${LAST})-${FROM}-${FIRST}-ABS(${FROM}-${FIRST}))/2+1`;
  const spread = f`(${days}+ABS(${days}))/2/(ABS(${TO}-${FROM})+1)`;
  const oneDay = f`(${TO}="")*(${FROM}>=${FIRST})*(${FROM}<=${LAST})`;
  return f`((${TO}<>"")*(${FROM}<>"")*${spread}+${oneDay})`;
}

/** How many cost lines of the month have these columns filled. */
function linesOfMonth(...filled: readonly string[]): Formula {
  const column = (key: string): Ref => ({ at: 'column', sheet: 'costs', column: key });
  const criteria = filled.reduce((all, key) => f`${all};${column(key)};"<>"`, f``);
  const spread = f`COUNTIFS(${column('from')};"<="&${LAST};${column('to')};">="&${FIRST}${criteria})`;
  const oneDay = f`COUNTIFS(${column('from')};">="&${FIRST};${column('from')};"<="&${LAST};${column('to')};""${criteria})`;
  return f`${spread}+${oneDay}`;
}

const cost = (count: Formula, amount: Formula): Formula =>
  f`IFERROR(IF(${count}=0;"";ROUND(SUMPRODUCT(${share()}*(${amount}));6));"")`;

const gainColumns = () =>
  (['month', 'quantity', 'unit-value', 'margin', 'amount'] as const).map((column) => lines('gains', column)) as [
    Ref,
    Ref,
    Ref,
    Ref,
    Ref,
  ];

/** The lines of the month: an amount, else quantity × unit value × rate, which needs its three terms. */
function gain(): Formula {
  const [month, quantity, value, rate, amount] = gainColumns();
  const within = f`(${month}>=${FIRST})*(${month}<=EOMONTH(${FIRST};0))`;
  const computed = f`(${amount}="")*(${quantity}<>"")*(${value}<>"")*(${rate}<>"")`;
  const given = f`SUMPRODUCT(${within}*((${amount}<>"")+${computed}))`;
  const total = f`SUMPRODUCT(${within}*(${amount}+${computed}*${quantity}*${value}*${rate}))`;
  return f`IFERROR(IF(${given}=0;"";ROUND(${total};6));"")`;
}

/**
 * The formula of a money figure in its row of the Data sheet. Blank where the month has no line: missing is not zero.
 * Full cost = cash + staff hours at loaded rate; gain = margin, savings and other gains, never revenue.
 */
export function moneyFormula(metric: MoneyMetric): Formula {
  const formulas: Record<MoneyMetric, Formula> = {
    gain: gain(),
    cash_cost: cost(linesOfMonth('amount'), f`${AMOUNT}`),
    staff_cost: cost(linesOfMonth('hours', 'rate'), f`${HOURS}*${RATE}`),
    full_cost: cost(f`${linesOfMonth('amount')}+${linesOfMonth('hours', 'rate')}`, f`${AMOUNT}+${HOURS}*${RATE}`),
  };
  return f`=${formulas[metric]}`;
}

/** How many cost lines cannot be counted: no date, an end before the start, or hours without a rate. */
export function incompleteCosts(): Formula {
  const undated = f`(((${AMOUNT}<>"")+(${HOURS}<>"")>0)*(${FROM}=""))`;
  const backwards = f`((${TO}<>"")*(${FROM}<>"")*(${TO}<${FROM}))`;
  const unpriced = f`((${HOURS}<>"")*(${RATE}=""))`;
  return f`SUMPRODUCT((${undated}+${backwards}+${unpriced}>0)*1)`;
}

/** How many gain lines cannot be counted: no month, or neither an amount nor its three terms. */
export function incompleteGains(): Formula {
  const [month, quantity, value, rate, amount] = gainColumns();
  const some = f`((${quantity}<>"")+(${value}<>"")+(${rate}<>"")+(${amount}<>"")>0)`;
  const lacking = f`((${amount}="")*((${quantity}="")+(${value}="")+(${rate}="")>0))`;
  return f`SUMPRODUCT(${some}*((${month}="")+${lacking}>0))`;
}
