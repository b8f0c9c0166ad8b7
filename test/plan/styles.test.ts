import { describe, expect, it } from 'vitest';
import { PERSON_BACKGROUND, ROW_STYLES, STYLES } from '../../src/plan/styles';

/** Relative luminance of #rrggbb, by WCAG 2.2. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('the looks of rows', () => {
  it('are measured as WCAG does: black on white is 21 to 1, #767676 on white 4.54', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it.each(Object.entries(ROW_STYLES))('have text that can be read on its ground: %s', (_, { color, background }) => {
    expect(contrast(color, background)).toBeGreaterThanOrEqual(4.5);
  });

  it('have text that can be read where a person types', () => {
    expect(contrast(ROW_STYLES.body.color, PERSON_BACKGROUND)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the looks of cells', () => {
  it('set numbers to the right and texts to the left', () => {
    for (const name of ['count', 'decimal', 'percent', 'change', 'difference', 'points', 'money', 'day'] as const)
      expect(STYLES[name].align).toBe('right');
    for (const name of ['key', 'label', 'text', 'comment', 'computed'] as const)
      expect(STYLES[name].align).toBe('left');
  });

  it('keep texts texts, and never a cell that holds a formula', () => {
    for (const name of ['key', 'label', 'text', 'comment'] as const) expect(STYLES[name].format).toBe('@');
    expect(STYLES.computed.format).not.toBe('@');
  });
});
