// Formulas as a script writes and reads them: which separators a locale understands.
import { tokenize } from '@borgar/fx';
import { oncePerShape, RefusedError, sheetsNamed, tokensOfShape } from '../model';

const PARSE_ERROR = 'Formula parse error';

type Tokens = readonly { readonly type: string; readonly value: string }[];

const tokensOf = (formula: string): Tokens => tokenize(formula, { allowTernary: true, mergeRefs: true });
const isNumber = (token: { type: string } | undefined): boolean => token?.type === 'number';

/**
 * Refuses a formula that a spreadsheet of this locale could not read. Google writes such a cell and shows #ERROR! in it;
 * a script that gets there is wrong. Sources: google-marketing-solutions/advanced-bidding-manager#1 and
 * googleapis/google-api-nodejs-client#1994 (commas break in decimal-comma locales).
 */
export function checkFormula(formula: string, locale: string): void {
  const fault = faults[locale.startsWith('fr') ? 'comma' : 'point'](formula);
  if (fault !== null) throw new RefusedError(`${fault}: ${formula}`);
}

/** What is wrong with a formula, addresses and texts aside; null where nothing is. */
function faultIn(tokens: Tokens, isFrench: boolean): string | null {
  let depth = 0;
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'operator' && token.value === '(') depth++;
    if (token.type === 'operator' && token.value === ')') depth--;
    if (depth < 0) return PARSE_ERROR;
    const french = isFrench ? frenchFaultAt(tokens, i) : null;
    if (french !== null) return french;
  }
  const open = tokens.find((token) => (token as { unterminated?: boolean }).unterminated);
  return depth !== 0 || open || tokens.length < 2 ? PARSE_ERROR : null;
}

function frenchFaultAt(tokens: Tokens, i: number): string | null {
  const token = tokens[i];
  const isComma = token?.type === 'operator' && token.value === ',';
  if (isComma && !(isNumber(tokens[i - 1]) && isNumber(tokens[i + 1])))
    return `${PARSE_ERROR}, a comma separates nothing in this locale`;
  if (token?.type === 'number' && token.value.includes('.'))
    return `${PARSE_ERROR}, decimals are written with a comma in this locale`;
  return null;
}

const faults = {
  point: oncePerShape((formula) => faultIn(tokensOfShape(formula).tokens, false)),
  comma: oncePerShape((formula) => faultIn(tokensOfShape(formula).tokens, true)),
};

/** ConditionalFormatRuleBuilder.whenFormulaSatisfied in practice: a formula that names another sheet is refused. */
export function checkOwnSheet(formula: string, title: string): void {
  if (sheetsNamed(formula).every((name) => name.toLowerCase() === title.toLowerCase())) return;
  throw new RefusedError('Conditional format rule cannot reference a different sheet.');
}

/** The formula with commas between arguments and points in decimals, whatever the locale it was typed in. */
export function withCommas(formula: string): string {
  let braces = 0;
  const tokens = tokensOf(formula);
  return tokens
    .map((token, i) => {
      if (token.type !== 'operator')
        return braces && token.value.startsWith('\\') ? `,${token.value.slice(1)}` : token.value;
      if (token.value === '{') braces++;
      if (token.value === '}') braces--;
      if (token.value === ',' && isNumber(tokens[i - 1]) && isNumber(tokens[i + 1]) && formula.includes(';'))
        return '.';
      return token.value === ';' && !braces ? ',' : token.value;
    })
    .join('');
}
