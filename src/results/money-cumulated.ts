// The director's ROI: gains and costs of twelve complete months, or of all since the start, and what its label says.
import { moneyMessages } from '../i18n/money';
import type { Month } from '../model/day';
import { f, quote } from '../plan/formula';
import type { Formula, Ref, Row } from '../plan/types';
import { settledMonths } from './closing';
import { lookup, OWN_MONTH } from './lookup';
import { MONEY_SERIES } from './money';
import type { ResultsPlace } from './results-rows';

const YEAR = 12;
const own = (row: string): Ref => ({ at: 'own-column', row });

/** From a month back to eleven months before it, as far as the table goes: the cells of one hidden row of the head. */
function year(months: readonly Month[], at: number, row: string): Ref {
  const oldest = months[Math.min(at + YEAR, months.length) - 1];
  return { at: 'run', row, from: months[at] ?? '', to: oldest ?? '' };
}

/** A month counts once it is over and both its gain and its full cost are known. */
function known(metric: 'gain' | 'full_cost'): Formula {
  const [gain, cost] = [
    lookup('value', OWN_MONTH, MONEY_SERIES, 'gain'),
    lookup('value', OWN_MONTH, MONEY_SERIES, 'full_cost'),
  ];
  const over = f`${lookup('missing-days', OWN_MONTH, MONEY_SERIES, 'full_cost')}=0`;
  return f`=IFERROR(IF(AND(COUNT(${gain};${cost})=2;${over});${metric === 'gain' ? gain : cost};"");"")`;
}

function label(months: readonly Month[], at: number, { language }: ResultsPlace): Formula {
  const { cumulated: words } = moneyMessages[language];
  const count = f`COUNT(${year(months, at, 'cumulated:cost')})`;
  const timeless = f`SUM(${year(months, at, 'cumulated:timeless')})`;
  const [before, one, many] =
    months.length - at > YEAR
      ? [words.known, words.knownOne, words.knownMany]
      : [words.start, words.startOne, words.startMany];
  const some = f`IF(${count}=${String(YEAR)};${quote(words.whole)};${quote(before)}&${count}&IF(${count}=1;${quote(one)};${quote(many)}))`;
  const span = f`IF(${count}=0;${quote(words.none)};${some})`;
  return f`=${span}&IF(${timeless}=0;"";${quote(words.noTime)}&${timeless}&${quote(words.noTimeEnd)})`;
}

/** Hidden rows of the head, where no sort reaches: per month the gain and cost that count, and the label. */
export function cumulatedRows(place: ResultsPlace): Row[] {
  const { months } = place;
  const row = (key: string, style: 'decimal' | 'computed', of: (at: number) => Formula): Row => ({
    key: `cumulated:${key}`,
    hidden: true,
    cells: Object.fromEntries(months.map((month, at) => [month, of(at)])),
    styles: Object.fromEntries(months.map((month) => [month, style])),
  });
  const counted = new Set(settledMonths(months, place.closed));
  const settled = (at: number, formula: Formula): Formula =>
    counted.has(months[at] ?? ('' as Month)) ? formula : f`=""`;
  const staff = lookup('value', OWN_MONTH, MONEY_SERIES, 'staff_cost');
  return [
    row('gain', 'decimal', (at) => settled(at, known('gain'))),
    row('cost', 'decimal', (at) => settled(at, known('full_cost'))),
    row('timeless', 'decimal', () => f`=IF(COUNT(${own('cumulated:cost')})=0;"";IF(COUNT(${staff})=0;1;0))`),
    row('label', 'computed', (at) => label(months, at, place)),
  ];
}

/** (gains − costs) ÷ costs of the months that count; blank where none does. */
export function cumulatedRoi(months: readonly Month[], at: number): Formula {
  const [gain, cost] = [year(months, at, 'cumulated:gain'), year(months, at, 'cumulated:cost')];
  return f`IF(SUM(${cost})>0;(SUM(${gain})-SUM(${cost}))/SUM(${cost});"")`;
}
