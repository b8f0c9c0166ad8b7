// The status of a figure as a native formula: the rule of maths/status, with its constants.
import { STATUS_WORDS } from '../i18n/status';
import { DUST_PARTS, NEAR_TENTHS } from '../maths/status';
import type { Language } from '../model/text';
import { f, quote } from '../plan/formula';
import type { Formula, Ref } from '../plan/types';

/** Blank where the figure or its target is; else the word of the status. */
export function statusFormula(actual: Ref, target: Ref, better: 'higher' | 'lower', language: Language): Formula {
  const [reached, near, missed] = (['reached', 'near', 'missed'] as const).map((one) =>
    quote(STATUS_WORDS[one][language]),
  );
  const higher = better === 'higher';
  const ratio = higher ? f`${actual}/${target}` : f`${target}/${actual}`;
  const dust = `1/${DUST_PARTS}`;
  const graded = f`IF(${ratio}>=1-${dust};${reached as string};IF(${ratio}>=${String(NEAR_TENTHS)}/10-${dust};${near as string};${missed as string}))`;
  const there = higher ? f`${actual}>=${target}` : f`${actual}<=${target}`;
  const known = f`IF(${there};${reached as string};IF(${target}<=0;${missed as string};${graded}))`;
  return f`=IF(COUNT(${actual};${target})<2;"";${known})`;
}
