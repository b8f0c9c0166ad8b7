import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../src/model/problem';

describe('an error that carries a problem', () => {
  it('keeps code and data, and has the code for its message: the sentence is made where it is shown', () => {
    const error = new ProblemError({ code: 'unknown-tab', tab: 'Été' });
    expect(error).toBeInstanceOf(Error);
    expect(error.message).toBe('unknown-tab');
    expect(error.problem).toEqual({ code: 'unknown-tab', tab: 'Été' });
  });
});
