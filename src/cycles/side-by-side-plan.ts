// Two or more cycles side by side: each KPI's value and value per day or post, from the cycles' own sheets.
import { fill } from '../i18n/cycle-messages';
import { cycleMessages } from '../i18n/cycles';
import type { Language } from '../model/text';
import { f, quote } from '../plan/formula';
import type { Column, Formula, Row, SheetPlan } from '../plan/types';
import type { Available } from '../results/available';
import type { Break } from '../results/breaks';
import { headBlock } from '../results/head-block';
import { breakBetween } from './break-between';
import { type ComparedCycle, cellOf, changeOf, changePerUnit, differenceOf, pairOf, whyNot } from './comparison';
import { type FollowedRow, followedRows } from './followed';
import { about, differenceStyle, own, valueStyle } from './sheet-rows';

const column = (key: string, style: Column['style'], width: number): Column => ({ key, owner: 'addon', style, width });
const valueKey = ({ cycle }: ComparedCycle): string => `value:${cycle.id}`;
const perKey = ({ cycle }: ComparedCycle): string => `per:${cycle.id}`;

function rowOf(
  { key, row }: FollowedRow,
  cycles: readonly ComparedCycle[],
  breaks: readonly Break[],
  language: Language,
): Row {
  const words = cycleMessages(language);
  const { a, b, c } = about(row, language);
  const style = valueStyle(row.unit);
  const cells: Record<string, Row['cells'][string]> = { kpi: a, network: b, basis: c };
  const styles: Record<string, Column['style']> = { difference: differenceStyle(row.unit) };
  const holding = cycles.filter(({ sheet }) => sheet.rows.indexOf(key) >= 0);
  for (const one of holding) {
    const shown = (from: string): Formula => f`=IF(COUNT(${cellOf(one, key, from)})=0;"";${cellOf(one, key, from)})`;
    cells[valueKey(one)] = shown('d');
    styles[valueKey(one)] = style;
    if (row.flow && !row.ratio) cells[perKey(one)] = shown('f');
  }
  const [first, last] = [cycles[0], cycles[cycles.length - 1]];
  const lacking = cycles.filter((one) => holding.indexOf(one) < 0);
  if (!first || !last || lacking.length > 0) {
    const names = lacking.map(({ cycle }) => fill(words.cycle, cycle.number)).join(', ');
    return { key: `side|${key}`, cells: { ...cells, why: f`=${quote(fill(words.side.notIn, names))}` }, styles };
  }
  const broken = breakBetween(breaks, row, first.cycle, last.cycle);
  if (broken) {
    cells.why = f`=${quote(fill(words.why.definition, broken.text[language]))}`;
    return { key: `side|${key}`, cells, styles };
  }
  const pair = pairOf(key, last, first);
  const why = f`${own('why')}`;
  cells.why = f`=${whyNot(row, pair, language)}`;
  cells.difference = differenceOf(row, why, pair);
  cells.change = changeOf(row, why, pair);
  cells['per-unit'] = changePerUnit(row, why, pair, language);
  return { key: `side|${key}`, cells, styles };
}

/** @param cycles oldest first, two or more, whose sheets are there. */
export function sideBySidePlan(
  cycles: readonly ComparedCycle[],
  available: Available,
  breaks: readonly Break[],
  language: Language,
): SheetPlan {
  const words = cycleMessages(language);
  const { side } = words;
  const name = ({ cycle }: ComparedCycle): string => fill(words.cycle, cycle.number);
  const columns = [
    column('kpi', 'comment', 230),
    column('network', 'label', 150),
    column('basis', 'text', 140),
    ...cycles.map((one) => column(valueKey(one), 'decimal', 90)),
    column('difference', 'difference', 90),
    column('change', 'change', 80),
    ...cycles.map((one) => column(perKey(one), 'decimal', 90)),
    column('per-unit', 'change', 90),
    column('why', 'sentence', 240),
  ];
  const found = new Map(cycles.flatMap(({ cycle }) => followedRows(cycle, available)).map((one) => [one.key, one]));
  const header: Record<string, string> = {
    ...side.columns,
    'per-unit': words.comparisonHeader.h,
    ...Object.fromEntries(
      cycles.flatMap((one) => [
        [valueKey(one), name(one)],
        [perKey(one), fill(side.perDay, name(one))],
      ]),
    ),
  };
  return {
    kind: 'comparison',
    id: 'comparison',
    title: words.titles.comparison,
    frozen: { rows: 4, columns: 2 },
    blocks: [
      headBlock(columns, { title: side.title, note: side.note, header }),
      { key: 'kpis', columns, rows: [...found.values()].map((one) => rowOf(one, cycles, breaks, language)) },
    ],
  };
}
