// Custom functions are called again only when their arguments change ("Custom functions in Google Sheets").
import { describe, expect, it } from 'vitest';
import { rememberedCalls } from '../../../local/preview/run/remembered-calls';
import type { CustomArgument } from '../../../local/script/custom-functions';

const argument = (value: number, format = ''): CustomArgument => ({
  single: true,
  values: [[value]],
  numberFormat: () => format,
});

function counting(answer: () => unknown) {
  let calls = 0;
  const functions = rememberedCalls({
    has: () => true,
    call: () => {
      calls++;
      return answer();
    },
  });
  return { call: (arg: CustomArgument) => functions.call('F', [arg]), calls: () => calls };
}

describe('a custom function', () => {
  it('is called once for the same arguments, again for others', () => {
    const { call, calls } = counting(() => 1);
    call(argument(1));
    call(argument(1));
    expect(calls()).toBe(1);
    call(argument(2));
    expect(calls()).toBe(2);
  });

  it('is called again when a number becomes a day', () => {
    const { call, calls } = counting(() => 1);
    call(argument(45000));
    call(argument(45000, 'dd/MM/yyyy'));
    expect(calls()).toBe(2);
  });

  it('throws the same error again without being called again', () => {
    const { call, calls } = counting(() => {
      throw new Error('no');
    });
    expect(() => call(argument(1))).toThrow('no');
    expect(() => call(argument(1))).toThrow('no');
    expect(calls()).toBe(1);
  });
});
