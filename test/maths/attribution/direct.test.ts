// Which names stand for direct traffic.
import { describe, expect, it } from 'vitest';
import { isDirect } from '../../../src/maths/attribution/direct';

describe('Direct traffic', () => {
  it.each([
    'Direct',
    'direct',
    'DIRECT',
    '(direct)',
    '(none)',
    '(None)',
    '(direct) / (none)',
    'Accès direct',
    'ACCÈS DIRECT',
    'Accès direct'.normalize('NFD'),
    'acces direct',
  ])('is understood as %s', (name) => {
    expect(isDirect(name)).toBe(true);
  });

  it.each(['Direct mail', 'Directory', 'Facebook', '(not set)', 'none', ''])('is not “%s”', (name) => {
    expect(isDirect(name)).toBe(false);
  });
});
