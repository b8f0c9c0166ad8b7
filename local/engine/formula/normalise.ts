// Turns a formula as Google reads it into the one spelling that the parser knows: "," between arguments, "." for
// decimals, and calls in the place of {…}, so that an array may hold any expression.

/** Stands for one row of an array between braces; its arguments stand side by side. */
export const ARRAY_ROW = '_ARRAY_ROW';
/** Stands for an array between braces; its arguments are its rows. */
export const ARRAY_ROWS = '_ARRAY_ROWS';

const NUMBER = { '.': /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y, ',': /\d+(?:,\d+)?(?:[eE][+-]?\d+)?/y };
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;
const WORD = /#(?:DIV\/0!|N\/A|[A-Z]+[!?])|[\p{L}\p{M}\p{N}_.$!]+/uy;

/** Characters of no alphabet in the place of brackets: the parser takes brackets in a title for a file's name. */
const OPENING = '\ue000';
const CLOSING = '\ue001';
/** A title as the parser may read it. */
export const hideBrackets = (title: string): string => title.replace(/\[/g, OPENING).replace(/\]/g, CLOSING);

/** A title as the sheet bears it. */
export const showBrackets = (title: string): string => title.split(OPENING).join('[').split(CLOSING).join(']');

interface State {
  readonly decimal: ',' | '.';
  /** Open brackets, innermost last. */
  readonly open: string[];
}

/**
 * The formula in the parser's spelling, or null where it is not well formed.
 *
 * Google takes `;` between arguments in every locale and `,` only where the comma is not the decimal mark. Between braces
 * `;` begins a new row; columns are parted by `,`, or by `\` where the comma is the decimal mark. Source: "Using arrays in
 * Google Sheets", https://support.google.com/docs/answer/6208276.
 */
export function normalise(formula: string, decimal: ',' | '.'): string | null {
  const state: State = { decimal, open: [] };
  let out = '';
  let at = 0;
  while (at < formula.length) {
    const whole = takeWhole(formula, at, decimal);
    if (whole !== null) {
      if (whole.text === null) return null;
      out += whole.text;
      at += whole.length;
      continue;
    }
    const mark = takeMark(formula.charAt(at), state);
    if (mark === null) return null;
    out += mark;
    at++;
  }
  return state.open.length === 0 ? out : null;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** What is taken as one, in the parser's spelling; a null text may not stand there. */
interface Whole {
  readonly text: string | null;
  readonly length: number;
}

/** A text, a quoted title, a number or a word: taken as one, for marks inside it mean nothing. */
function takeWhole(formula: string, at: number, decimal: ',' | '.'): Whole | null {
  const quoted = matchAt(QUOTED, formula, at);
  if (quoted !== null) return { text: quoted.startsWith("'") ? hideBrackets(quoted) : quoted, length: quoted.length };
  if (/[\d.]/.test(formula.charAt(at))) {
    const number = matchAt(NUMBER[decimal], formula, at);
    const word = matchAt(WORD, formula, at);
    if (number !== null && (word === null || word.length <= number.length)) {
      return { text: number.replace(',', '.'), length: number.length };
    }
    return word !== null ? { text: isPlaced(word) ? word : null, length: word.length } : null;
  }
  const word = matchAt(WORD, formula, at);
  return word === null ? null : { text: word, length: word.length };
}

/** A word that begins with a digit may only be a row (`2:2`, `2:$3`) or an unquoted title (`2025!A1`). */
const isPlaced = (word: string): boolean => /^\d+$/.test(word) || word.includes('!');

/** One mark of punctuation in the parser's spelling; null where it may not stand there. */
function takeMark(mark: string, { decimal, open }: State): string | null {
  const inner = open[open.length - 1];
  if (mark === '(') open.push('(');
  if (mark === ')') return open.pop() === '(' ? mark : null;
  if (mark === '{') {
    open.push('{');
    return `${ARRAY_ROWS}(${ARRAY_ROW}(`;
  }
  if (mark === '}') return open.pop() === '{' ? '))' : null;
  if (mark === ';') return inner === '{' ? `),${ARRAY_ROW}(` : ',';
  if (mark === ',') return decimal === '.' ? ',' : null;
  if (mark === '\\') return inner === '{' && decimal === ',' ? ',' : null;
  return /["']/.test(mark) ? null : mark;
}
