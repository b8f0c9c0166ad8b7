// The Sources sheet: a row per raw table, with what was read, what was left out and why.
import { METRICS } from '../catalogue/metrics';
import { listed } from '../i18n/lists';
import { phrase } from '../i18n/problems';
import { groupDigits, type SheetMessages, sheetMessages } from '../i18n/sheets';
import type { Cell } from '../model/cell';
import type { Day } from '../model/day';
import type { Language } from '../model/text';
import type { Column, Row, SheetPlan } from '../plan/types';
import { FORMAT_NAMES } from '../sources/formats/names';
import { isMapped } from '../sources/mapped';
import type { Reading, SkipReason } from '../sources/types';
import type { MonthFigure } from './aggregate';
import { headBlock } from './head-block';
import { isNameless } from './whose';
import { dayText, monthLabel, rowRanges } from './words';

export interface SourceTable {
  readonly key: string;
  readonly tab: string;
  readonly format: string | null;
  readonly read: Day;
  readonly reading: Reading;
}

/** « 2 lignes d’erreur (lignes 12, 40) ; 1 ligne de total (ligne 2) ». */
export function leftOut(reading: Reading, language: Language): string {
  const words = sheetMessages[language];
  const rows = new Map<SkipReason, number[]>();
  for (const { row, reason } of reading.skipped) {
    const list = rows.get(reason);
    if (list) list.push(row);
    else rows.set(reason, [row]);
  }
  return listed(
    [...rows].map(([reason, list]) => words.sources.skipped[reason](list.length, rowRanges(list))),
    language,
  );
}

function formatLabel(format: string | null, language: Language): string {
  const words = sheetMessages[language].sources;
  if (format === null) return words.unknownFormat;
  return isMapped(format) ? words.mapped : (FORMAT_NAMES[format]?.[language] ?? format);
}

/** The tab of the first table whose account a nameless one continues: nothing in their figures speaks against it. */
function continued(table: SourceTable, tables: readonly SourceTable[]): string | null {
  const isAlike = ({ format, reading }: SourceTable): boolean =>
    format === table.format && reading.network === table.reading.network && isNameless(reading);
  const first = table.format !== null && isNameless(table.reading) ? tables.find(isAlike) : undefined;
  return first && first.tab !== table.tab ? first.tab : null;
}

/** Whose days they are: as the file says, else by the platform's rule where it is known. */
function zoneLabel({ format, reading }: SourceTable, { sources: { zones } }: SheetMessages): string | null {
  if (format === null || isMapped(format) || reading.basis === null) return null;
  const ofAccount = reading.network === 'ga4' || reading.network === 'google_ads' || format === 'meta-ads';
  return reading.zone ?? (reading.network === 'youtube' ? zones.pacific : ofAccount ? zones.account : zones.platform);
}

function rowOf(table: SourceTable, tables: readonly SourceTable[], check: string, language: Language): Row {
  const words = sheetMessages[language];
  const { reading } = table;
  const same = continued(table, tables);
  const notes = reading.zone === 'UTC' ? [words.sources.inUtc] : [];
  const day = (d: Day | null | undefined): Cell => (d ? dayText(d, language) : null);
  return {
    key: table.key,
    cells: {
      tab: table.tab,
      format: formatLabel(table.format, language),
      network: table.format ? words.networks[reading.network] : null,
      account: reading.account ?? (same === null ? null : words.sources.sameAccount(same)),
      use: words.sources.uses[reading.use],
      from: day(reading.coverage?.from ?? reading.from),
      to: day(reading.coverage?.to ?? reading.to),
      rows: reading.rows,
      'left-out': leftOut(reading, language),
      warnings: [...notes, ...reading.warnings.map((w) => phrase(w.problem, language))].join(' '),
      check,
      read: day(table.read),
      zone: zoneLabel(table, words),
    },
  };
}

const COLUMNS: readonly Column[] = [
  { key: 'tab', owner: 'addon', style: 'label', width: 220 },
  { key: 'format', owner: 'addon', style: 'text', width: 270 },
  { key: 'network', owner: 'addon', style: 'text', width: 190 },
  { key: 'account', owner: 'addon', style: 'label', width: 180 },
  { key: 'use', owner: 'addon', style: 'text', width: 140 },
  { key: 'from', owner: 'addon', style: 'month', width: 90 },
  { key: 'to', owner: 'addon', style: 'month', width: 90 },
  { key: 'rows', owner: 'addon', style: 'count', width: 90 },
  { key: 'left-out', owner: 'addon', style: 'comment', width: 260 },
  { key: 'warnings', owner: 'addon', style: 'comment', width: 360 },
  { key: 'check', owner: 'addon', style: 'comment', width: 260 },
  { key: 'read', owner: 'addon', style: 'month', width: 90 },
  { key: 'zone', owner: 'addon', style: 'text', width: 250 },
];

const MOST_CHECKS = 8;

/** What a tab says of figures that are taken from another view of the same thing, and how far it is from them. */
export function checksOf(tab: string, figures: readonly MonthFigure[], language: Language): string {
  const words = sheetMessages[language].sources;
  const show = (n: number): string => groupDigits(n, language);
  const lines = figures.flatMap((figure) =>
    figure.checks
      .filter((check) => check.tab.split(', ').indexOf(tab) >= 0)
      .map(({ value }) => {
        const difference = Math.round((value - figure.value) * 1e6) / 1e6;
        const what = `${monthLabel(figure.month, language)}, ${METRICS[figure.metric].name[language]}`;
        const sign = difference > 0 ? '+' : '';
        return words.check(what, show(value), show(figure.value), sign + show(difference));
      }),
  );
  const left = lines.length - MOST_CHECKS;
  return [...lines.slice(-MOST_CHECKS).reverse(), ...(left > 0 ? ['…'] : [])].join('\n');
}

export function sourcesPlan(
  tables: readonly SourceTable[],
  language: Language,
  figures: readonly MonthFigure[] = [],
): SheetPlan {
  const words = sheetMessages[language].sources;
  const rows = tables.map((table) => rowOf(table, tables, checksOf(table.tab, figures, language), language));
  return {
    kind: 'sources',
    id: 'sources',
    title: sheetMessages[language].titles.sources,
    frozen: { rows: 4, columns: 2 },
    blocks: [
      headBlock(COLUMNS, { title: words.title, note: words.note, header: words.columns }),
      { key: 'tables', columns: COLUMNS, rows, grow: 'at-end' },
    ],
  };
}
