import { describe, expect, it } from 'vitest';
import { settingsPlan } from '../../src/results/settings-plan';
import { rowIn, rowsIn } from './support/plans';

describe('the settings sheet', () => {
  const made = settingsPlan({ language: 'fr', answers: { 'a/1': { year: 2025 } } }, 'fr');

  it('is hidden, and has a row per setting, by name, as JSON', () => {
    expect(made.hidden).toBe(true);
    expect(rowsIn(made).map(({ key }) => key)).toEqual([
      'title',
      'note',
      'header',
      'setting:answers',
      'setting:language',
    ]);
    expect(rowIn(made, 'setting:language').cells).toEqual({ name: 'language', value: '"fr"' });
    expect(JSON.parse(String(rowIn(made, 'setting:answers').cells.value))).toEqual({ 'a/1': { year: 2025 } });
  });

  it('is in the workbook’s language', () => {
    expect([made.title, settingsPlan({}, 'en').title]).toEqual(['Réglages Social ROI', 'Social ROI settings']);
  });
});
