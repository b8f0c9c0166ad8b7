// The Costs sheet: the workbook's currency and the rates of others, headings and rules; lines from the person.
import { moneyMessages } from '../i18n/money';
import { sheetMessages } from '../i18n/sheets';
import type { Currency } from '../model/figure';
import type { Language } from '../model/text';
import { f, join, quote } from '../plan/formula';
import type { Formula, LineRule, Ref, Row, SheetPlan } from '../plan/types';
import { HOME_ROW, own, RATE_ROWS } from './costs-formulas';
import { addon, dayStyle, linesBlock, networkNames, person } from './entry-plans';

/** The workbook's currency: what the person has said, else what the files say. */
export function homeCurrency(settings: Readonly<Record<string, unknown>>): Currency | null {
  return (settings.currency ?? settings.seenCurrency ?? null) as Currency | null;
}

const code = (row: string): Ref => ({ at: 'cell', row, column: 'category', fix: true });

/** A rate counts once it and its day are typed; a currency that is given twice has the first of them. */
function rateCells(row: string, language: Language): Record<string, Formula> {
  const words = moneyMessages[language];
  const above = [HOME_ROW, ...RATE_ROWS].slice(0, RATE_ROWS.indexOf(row as (typeof RATE_ROWS)[number]) + 1);
  const again = join(
    above.map((other) => f`${own('category')}=${code(other)}`),
    ';',
  );
  const none = f`OR(${own('category')}="";${again})`;
  const given = f`COUNT(${own('amount')};${own('hours')})=2`;
  return {
    fx: f`=IF(${none};"";IF(${given};${own('amount')};""))`,
    state: f`=IF(${none};"";IF(${given};"1 "&${own('category')}&" = "&${own('amount')}&" "&${code(HOME_ROW)};${quote(words.giveRate)}))`,
  };
}

function moneyRows(language: Language, home: Currency | null, others: readonly Currency[]): Row[] {
  const words = moneyMessages[language];
  return [
    {
      key: HOME_ROW,
      given: true,
      chosen: ['network'],
      choices: { network: words.sharing },
      cells: {
        from: words.sharingLabel,
        network: words.sharing[0],
        account: words.home,
        category: home,
        amount: words.rate,
        hours: words.rateDay,
        fx: home === null ? null : 1,
      },
      styles: { from: 'label', amount: 'month', hours: 'month' },
    },
    ...RATE_ROWS.map((key, i) => ({
      key,
      cells: { account: words.other, category: others[i] ?? null, ...rateCells(key, language) },
      styles: { amount: 'rate', hours: dayStyle(language), fx: 'rate' } as const,
    })),
  ];
}

/**
 * @param home the workbook's currency (ISO 4217), null while nothing says it
 * @param others currencies to offer in the rows for rates, in order; what a person typed there stays
 */
export function costsPlan(
  language: Language,
  home: Currency | null = null,
  others: readonly Currency[] = [],
): SheetPlan {
  const words = sheetMessages[language];
  const { yes } = moneyMessages[language];
  const columns = [
    person('from', dayStyle(language), 95),
    person('to', dayStyle(language), 95),
    person('network', 'text', 210),
    person('account', 'text', 150),
    person('category', 'text', 120),
    person('amount', 'money', 110),
    person('hours', 'decimal', 110),
    person('rate', 'money', 140),
    person('currency', 'text', 110),
    person('recurring', 'text', 90),
    person('elsewhere', 'money', 150),
    person('note', 'comment', 260),
    addon('imported', 'money', 120),
    addon('kept', 'money', 130),
    addon('difference', 'money-difference', 130),
    addon('state', 'computed', 240),
    addon('fx', 'decimal', 60, true),
  ];
  const amounts = ['amount', 'hours', 'rate', 'elsewhere'];
  const lineRules: LineRule[] = [
    { column: 'from', rule: { kind: 'day' } },
    { column: 'to', rule: { kind: 'day' } },
    { column: 'network', rule: { kind: 'list', of: networkNames(language) } },
    { column: 'category', rule: { kind: 'list', of: words.costs.categories } },
    ...amounts.map((column): LineRule => ({ column, rule: { kind: 'amount' } })),
    { column: 'recurring', rule: { kind: 'list', of: [yes] } },
  ];
  const head = { ...words.costs, header: words.costs.columns };
  return {
    kind: 'costs',
    id: 'costs',
    title: words.titles.costs,
    partial: true,
    blocks: [linesBlock('costs', head, columns, { above: moneyRows(language, home, others) })],
    frozen: { rows: 8, columns: 1 },
    lineRules,
  };
}
