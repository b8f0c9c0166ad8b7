// Two groups with counts: the difference of their rates and its 95 % confidence interval, as formulas of a row.
import { f } from '../plan/formula';
import type { Formula, Ref } from '../plan/types';

/** The 97.5 % point of the normal distribution. */
const Z = '(1959963985/1000000000)';

type Piece = Ref | Formula;

/**
 * One bound of Wilson's score interval of x successes out of n.
 *
 * @see E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927) 209–212.
 */
function wilson(x: Piece, n: Piece, sign: '+' | '-'): Formula {
  const root = f`${Z}*SQRT(${Z}*${Z}+4*${x}*(1-${x}/${n}))`;
  return f`((2*${x}+${Z}*${Z}${sign}${root})/(2*(${n}+${Z}*${Z})))`;
}

const square = (piece: Formula): Formula => f`${piece}*${piece}`;

/**
 * Lower and upper bound of p₁ − p₂ (as a fraction), from both Wilson intervals, without continuity correction.
 *
 * @see R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of eleven
 * methods", Statistics in Medicine 17 (1998) 873–890, method 10.
 */
export function newcombe(x1: Piece, n1: Piece, x2: Piece, n2: Piece): { low: Formula; high: Formula } {
  const [p1, p2] = [f`${x1}/${n1}`, f`${x2}/${n2}`];
  const gap = (a: Formula, b: Formula): Formula => square(f`(${a}-${b})`);
  const low = f`SQRT(${gap(p1, wilson(x1, n1, '-'))}+${gap(wilson(x2, n2, '+'), p2)})`;
  const high = f`SQRT(${gap(wilson(x1, n1, '+'), p1)}+${gap(p2, wilson(x2, n2, '-'))})`;
  return { low: f`(${p1}-${p2}-${low})`, high: f`(${p1}-${p2}+${high})` };
}
