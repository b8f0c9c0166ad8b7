// The list of positions that the product is run under.
import { describe, expect, it } from 'vitest';
import { DEFAULT_SWITCHES, SWITCH_POSITIONS } from '../../../local/script';

describe('switch positions', () => {
  it('are the default, then each switch flipped alone', () => {
    const names = Object.keys(DEFAULT_SWITCHES) as (keyof typeof DEFAULT_SWITCHES)[];
    expect(SWITCH_POSITIONS).toHaveLength(names.length + 1);
    expect(SWITCH_POSITIONS[0]?.switches).toEqual(DEFAULT_SWITCHES);
    const flipped = SWITCH_POSITIONS.slice(1).map(({ switches }) =>
      names.filter((name) => switches[name] !== DEFAULT_SWITCHES[name]),
    );
    expect(flipped).toEqual(names.map((name) => [name]));
  });
});
