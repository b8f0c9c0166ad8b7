// What is being typed in a formula: the beginning of a function's name, or an argument of a call.
import type { FunctionHelp } from './functions';

export type Suggestion =
  | { readonly kind: 'names'; readonly from: number; readonly functions: readonly FunctionHelp[] }
  | { readonly kind: 'call'; readonly help: FunctionHelp; readonly argument: number };

/** The text with what stands in quotes blanked, so that places stay the same. */
const withoutTexts = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*("|$)|'(?:[^']|'')*('|$)/g, (text) => ' '.repeat(text.length));

/** The innermost call that is open at the end of the text: its name and how many separators it has had. */
function openCall(text: string): { name: string; argument: number } | null {
  let depth = 0;
  let argument = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    const character = text[i] ?? '';
    if (')}'.includes(character)) depth++;
    else if ('({'.includes(character) && depth > 0) depth--;
    else if (character === '{') argument = 0;
    else if (depth === 0 && ';,'.includes(character)) argument++;
    else if (character === '(') {
      const name = /([A-Za-z_]\w*)$/.exec(text.slice(0, i))?.[1];
      return name ? { name, argument } : null;
    }
  }
  return null;
}

/** @param decimalComma whether a comma between digits is a decimal mark, and only ";" separates arguments */
export function suggestionAt(
  formula: string,
  caret: number,
  functions: readonly FunctionHelp[],
  decimalComma: boolean,
): Suggestion | null {
  if (!formula.startsWith('=')) return null;
  const before = formula.slice(0, caret);
  if (((before.match(/"/g) ?? []).length & 1) === 1) {
    return callAt(withoutTexts(before), functions, decimalComma);
  }
  const text = withoutTexts(before);
  const typed = /([A-Za-z_]\w*)$/.exec(text)?.[1];
  if (typed && /[=(;,+\-*/&<>^{\s]$/.test(text.slice(0, text.length - typed.length))) {
    const wanted = typed.toUpperCase();
    const matching = functions.filter(({ name }) => name.startsWith(wanted));
    if (matching.length > 0) return { kind: 'names', from: caret - typed.length, functions: matching };
  }
  return callAt(text, functions, decimalComma);
}

function callAt(text: string, functions: readonly FunctionHelp[], decimalComma: boolean): Suggestion | null {
  const call = openCall(decimalComma ? text.replace(/,/g, ' ') : text);
  const help = call && functions.find(({ name }) => name === call.name.toUpperCase());
  return help ? { kind: 'call', help, argument: call.argument } : null;
}
