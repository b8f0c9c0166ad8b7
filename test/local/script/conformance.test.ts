// The platform's rules, kept by the host in Node.
import { describe, expect, it } from 'vitest';
import { Workbook } from '../../../local/model';
import { createHost } from '../../../local/script';
import { RULES, type Rule } from './conformance';

function keep({ script, act }: Rule): unknown {
  const host = createHost({ workbook: new Workbook(), code: script });
  if ('open' in act) return host.open(act.open);
  return 'run' in act ? host.run('go', ...act.run) : host.custom('F', act.custom);
}

describe('the platform', () => {
  it.each(RULES.map((rule) => [`${rule.rule} (${rule.source})`, rule] as const))('%s', (_title, rule) => {
    if (rule.throws !== undefined) expect(() => keep(rule)).toThrow(rule.throws);
    else expect(keep(rule)).toEqual(rule.gives);
  });
});
