import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../src/model/networks';
import { costsPlan } from '../../src/results/costs-plan';
import { gainsPlan } from '../../src/results/gains-plan';
import { columnsIn, rowIn, rowsIn } from './support/plans';

const RATES = ['fx:home', 'fx:1', 'fx:2', 'fx:3'];
const KINDS = [
  ['costs', (language: 'fr' | 'en') => costsPlan(language), RATES, 8],
  ['gains', gainsPlan, [], 4],
] as const;

describe.each(KINDS)('the %s sheet', (kind, planOf, above, frozen) => {
  it('is the person’s up to their note; beyond it the add-on says what it takes from imports', () => {
    const shown = columnsIn(planOf('fr')).filter(({ hidden }) => !hidden);
    const note = shown.findIndex(({ key }) => key === 'note');
    expect(shown.map(({ owner }) => owner)).toEqual(shown.map((_, i) => (i <= note ? 'person' : 'addon')));
  });

  it('has headings and no line of its own, then a hidden row under which lines begin, and room for two hundred', () => {
    const made = planOf('fr');
    expect(rowsIn(made).map(({ key }) => key)).toEqual(['title', 'note', ...above, 'header', 'lines']);
    expect(rowIn(made, 'lines')).toMatchObject({ hidden: true });
    expect(Object.keys(rowIn(made, 'lines').cells)).toEqual(['last']);
    expect(made.blocks[0]?.lines).toBe(200);
    expect(made).toMatchObject({ kind, id: kind, frozen: { rows: frozen, columns: 1 } });
  });

  it.each(['fr', 'en'] as const)('names every column, and offers every network (%s)', (language) => {
    const made = planOf(language);
    const keys = columnsIn(made)
      .filter(({ hidden }) => !hidden)
      .map(({ key }) => key);
    expect(Object.keys(rowIn(made, 'header').cells).sort()).toEqual([...keys].sort());
    const networks = made.lineRules?.find(({ column }) => column === 'network')?.rule;
    expect(networks?.kind === 'list' && networks.of.length).toBe(NETWORKS.length);
    for (const { column } of made.lineRules ?? []) expect(keys).toContain(column);
  });
});

describe('what a line may hold', () => {
  const rules = (made: ReturnType<typeof costsPlan>) =>
    Object.fromEntries((made.lineRules ?? []).map(({ column, rule }) => [column, rule.kind]));

  it('is days, amounts and lists for costs; the account and the note are free', () => {
    expect(rules(costsPlan('fr'))).toEqual({
      from: 'day',
      to: 'day',
      network: 'list',
      category: 'list',
      amount: 'amount',
      hours: 'amount',
      rate: 'amount',
      elsewhere: 'amount',
      recurring: 'list',
    });
  });

  it('is a month, amounts and lists for gains', () => {
    expect(rules(gainsPlan('fr'))).toEqual({
      month: 'day',
      network: 'list',
      kind: 'list',
      quantity: 'amount',
      'unit-value': 'amount',
      margin: 'amount',
      amount: 'amount',
    });
  });
});
