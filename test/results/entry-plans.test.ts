import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../src/model/networks';
import { costsPlan, gainsPlan } from '../../src/results/entry-plans';
import { columnsIn, rowIn, rowsIn } from './support/plans';

const KINDS = [
  ['costs', costsPlan],
  ['gains', gainsPlan],
] as const;

describe.each(KINDS)('the %s sheet', (kind, planOf) => {
  it('is the person’s: every column is theirs', () => {
    const shown = columnsIn(planOf('fr')).filter(({ hidden }) => !hidden);
    expect(shown.every(({ owner }) => owner === 'person')).toBe(true);
  });

  it('has headings and no line of its own, then a hidden row under which lines begin, and room for two hundred', () => {
    const made = planOf('fr');
    expect(rowsIn(made).map(({ key }) => key)).toEqual(['title', 'note', 'header', 'lines']);
    expect(rowIn(made, 'lines')).toMatchObject({ hidden: true });
    expect(Object.keys(rowIn(made, 'lines').cells)).toEqual(['last']);
    expect(made.blocks[0]?.lines).toBe(200);
    expect(made).toMatchObject({ kind, id: kind, frozen: { rows: 4, columns: 1 } });
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
