// What the results say of closings: a row under the headings, and the targets that held when a month was closed.
import { closingMessages } from '../i18n/closing';
import { firstDay, type Month, serialOf } from '../model/day';
import type { Language } from '../model/text';
import { f, quote } from '../plan/formula';
import { type Block, type Formula, isFormula, KEY, type Ref, type Row, type SheetPlan } from '../plan/types';
import { type ClosingEvent, closingEvents, isClosed, recordedMonths } from './closing';
import { dataColumn, SHOWN_MONTH } from './lookup';
import type { ResultsPlace } from './results-rows';
import { dayText } from './words';

/** The row with the trace of each month; in a month's comment column stands the person's comment of that month. */
export const CLOSING_ROW = 'closing';

/** The column of the person's comments on a month. */
export const commentKey = (month: Month): string => `comment:${month}`;

/** « clôturé le 05/04/2025, rouvert le 09/04/2025 ». */
export const eventsText = (events: readonly ClosingEvent[], language: Language): string => {
  const words = closingMessages[language];
  return events
    .map(({ what, on, changed }) => {
      const said = words[what] + dayText(on, language);
      return changed ? `${said} (${words.changed}${changed})` : said;
    })
    .join(', ');
};

/** The trace of a month, and live, while it is closed, how many of its figures would now be others. */
function trace(month: Month, events: readonly ClosingEvent[], { language, words }: ResultsPlace): Formula {
  const text = eventsText(events, language);
  if (!isClosed(events)) return f`=${quote(text)}`;
  const { changed, see } = closingMessages[language].results;
  const count = f`SUMIFS(${dataColumn('changed')};${dataColumn('first')};${String(serialOf(firstDay(month)))})`;
  return f`=${quote(`✓ ${text}`)}&IF(${count}=0;"";${quote(changed)}&${count}&${quote(see + words.titles.data)})`;
}

export function closingRow(place: ResultsPlace, settings: Readonly<Record<string, unknown>>): Row[] {
  const months = recordedMonths(settings).filter((month) => place.months.indexOf(month) >= 0);
  if (months.length === 0) return [];
  const traces = months.map((month) => [month, trace(month, closingEvents(settings, month), place)] as const);
  return [
    {
      key: CLOSING_ROW,
      cells: { kpi: closingMessages[place.language].results.row, ...Object.fromEntries(traces) },
      styles: Object.fromEntries(place.months.map((month) => [month, 'sentence' as const])),
    },
  ];
}

/** The key of a row of the Data sheet that keeps the target which held for a row of the results. */
export const targetRowKey = (month: Month, row: string): string => `target|${month}|${row}`;
export const closingRowKey = (month: Month): string => `closing|${month}`;

const KEYS = dataColumn(KEY);
const CLOSED: Ref = { at: 'cell', row: 'keys', column: 'status', fix: true };

const bare = ({ parts }: Formula): Formula => ({
  parts: parts.map((part, i) => (i === 0 && typeof part === 'string' ? part.replace(/^=/, '') : part)),
});

/** The target of a closed month is the one that held when it was closed, whatever Objectives say since. */
function held({ key, cells }: Row): Row['cells'] {
  const { target } = cells;
  if (key === 'keys') return { ...cells, status: f`=COUNT(IFERROR(MATCH("closing|"&${SHOWN_MONTH};${KEYS};0);""))` };
  if (!isFormula(target) || key.indexOf('kpi|') !== 0) return cells;
  const kept = f`IFERROR(INDEX(${dataColumn('value')};MATCH("target|"&${SHOWN_MONTH}&${quote(`|${key}`)};${KEYS};0));"")`;
  return { ...cells, target: f`=IF(${CLOSED}=0;${bare(target)};${kept})` };
}

export const withHeldTargets = (blocks: readonly Block[], closed: ReadonlySet<Month>): Block[] =>
  closed.size === 0
    ? [...blocks]
    : blocks.map((block) => ({ ...block, rows: block.rows.map((row) => ({ ...row, cells: held(row) })) }));

/** What the person says of the month, in a cell that is theirs: written where it is blank. */
export const withComment = (plan: SheetPlan, month: Month, comment: string): SheetPlan =>
  comment === ''
    ? plan
    : {
        ...plan,
        blocks: plan.blocks.map((block) => ({
          ...block,
          rows: block.rows.map((row) =>
            row.key === CLOSING_ROW ? { ...row, cells: { ...row.cells, [commentKey(month)]: comment } } : row,
          ),
        })),
      };
