// The Costs and Gains sheets: headings and rules from the add-on, lines from the person.
import { sheetMessages } from '../i18n/sheets';
import { NETWORKS } from '../model/networks';
import type { Language } from '../model/text';
import type { Block, Column, LineRule, SheetKind, SheetPlan } from '../plan/types';
import { type Head, headBlock } from './head-block';
import { LAST_COLUMN, openingRow } from './money';

const LINES = 200;

const person = (key: string, style: Column['style'], width: number): Column => ({ key, owner: 'person', style, width });

const dayStyle = (language: Language): Column['style'] => (language === 'fr' ? 'day-fr' : 'day');

/** The headings, and under them the person's lines; a hidden column says where they end. */
function blocks(kind: SheetKind, head: Head, columns: readonly Column[]): readonly Block[] {
  const filled = columns.filter(({ style }) => style !== 'comment').map(({ key }) => key);
  return [{ ...headBlock([...columns, LAST_COLUMN], head, [openingRow(kind, filled)]), lines: LINES }];
}

function networkNames(language: Language): string[] {
  const names = sheetMessages[language].networks;
  return NETWORKS.map((network) => names[network]);
}

export function costsPlan(language: Language): SheetPlan {
  const words = sheetMessages[language];
  const columns = [
    person('from', dayStyle(language), 95),
    person('to', dayStyle(language), 95),
    person('network', 'text', 120),
    person('account', 'text', 120),
    person('category', 'text', 120),
    person('amount', 'money', 110),
    person('hours', 'decimal', 80),
    person('rate', 'money', 140),
    person('note', 'comment', 260),
  ];
  const lineRules: LineRule[] = [
    { column: 'from', rule: { kind: 'day' } },
    { column: 'to', rule: { kind: 'day' } },
    { column: 'network', rule: { kind: 'list', of: networkNames(language) } },
    { column: 'category', rule: { kind: 'list', of: words.costs.categories } },
    { column: 'amount', rule: { kind: 'amount' } },
    { column: 'hours', rule: { kind: 'amount' } },
    { column: 'rate', rule: { kind: 'amount' } },
  ];
  return {
    kind: 'costs',
    id: 'costs',
    title: words.titles.costs,
    blocks: blocks('costs', { ...words.costs, header: words.costs.columns }, columns),
    frozen: { rows: 4, columns: 1 },
    lineRules,
  };
}

export function gainsPlan(language: Language): SheetPlan {
  const words = sheetMessages[language];
  const columns = [
    person('month', dayStyle(language), 95),
    person('network', 'text', 120),
    person('account', 'text', 120),
    person('kind', 'text', 180),
    person('quantity', 'decimal', 90),
    person('unit-value', 'money', 140),
    person('margin', 'percent', 80),
    person('amount', 'money', 110),
    person('model', 'text', 150),
    person('note', 'comment', 260),
  ];
  const lineRules: LineRule[] = [
    { column: 'month', rule: { kind: 'day' } },
    { column: 'network', rule: { kind: 'list', of: networkNames(language) } },
    { column: 'kind', rule: { kind: 'list', of: words.gains.kinds } },
    { column: 'quantity', rule: { kind: 'amount' } },
    { column: 'unit-value', rule: { kind: 'amount' } },
    { column: 'margin', rule: { kind: 'amount' } },
    { column: 'amount', rule: { kind: 'amount' } },
  ];
  return {
    kind: 'gains',
    id: 'gains',
    title: words.titles.gains,
    blocks: blocks('gains', { ...words.gains, header: words.gains.columns }, columns),
    frozen: { rows: 4, columns: 1 },
    lineRules,
  };
}
