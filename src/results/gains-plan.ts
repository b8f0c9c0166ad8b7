// The Gains sheet: headings and rules from the add-on, lines from the person.
import { sheetMessages } from '../i18n/sheets';
import type { Language } from '../model/text';
import type { LineRule, SheetPlan } from '../plan/types';
import { addon, dayStyle, linesBlock, networkNames, person } from './entry-plans';

export function gainsPlan(language: Language): SheetPlan {
  const words = sheetMessages[language];
  const columns = [
    person('month', dayStyle(language), 95),
    person('network', 'text', 210),
    person('account', 'text', 170),
    person('kind', 'text', 180),
    person('quantity', 'decimal', 90),
    person('unit-value', 'money', 140),
    person('margin', 'percent', 80),
    person('amount', 'money', 110),
    person('model', 'text', 150),
    person('currency', 'text', 110),
    person('note', 'comment', 260),
    addon('source', 'text', 150),
    addon('imported', 'money', 150),
    addon('kept', 'money', 110),
    addon('difference', 'money-difference', 150),
    addon('state', 'computed', 240),
    addon('revenue', 'decimal', 60, true),
  ];
  const amounts = ['quantity', 'unit-value', 'margin', 'amount'];
  const lineRules: LineRule[] = [
    { column: 'month', rule: { kind: 'day' } },
    { column: 'network', rule: { kind: 'list', of: networkNames(language) } },
    { column: 'kind', rule: { kind: 'list', of: words.gains.kinds } },
    ...amounts.map((column): LineRule => ({ column, rule: { kind: 'amount' } })),
  ];
  return {
    kind: 'gains',
    id: 'gains',
    title: words.titles.gains,
    partial: true,
    blocks: [linesBlock('gains', { ...words.gains, header: words.gains.columns }, columns)],
    frozen: { rows: 4, columns: 1 },
    lineRules,
  };
}
