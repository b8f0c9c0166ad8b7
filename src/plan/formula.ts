// Writing formulas of generated sheets: text with references by key. Separator ";", no decimals, no array literals.
import type { Formula, Ref } from './types';

type Part = string | Ref | Formula;

/** A formula as a template: f`=SUM(${ref})`. */
export function f(texts: TemplateStringsArray, ...parts: readonly Part[]): Formula {
  const out: (string | Ref)[] = [];
  texts.forEach((text, i) => {
    if (text) out.push(text);
    const part = parts[i];
    if (part === undefined) return;
    if (typeof part === 'object' && 'parts' in part) out.push(...part.parts);
    else if (part !== '') out.push(part);
  });
  return { parts: out };
}

/** Several pieces joined by a separator: the arguments of a call. */
export function join(pieces: readonly Formula[], separator: string): Formula {
  const parts: (string | Ref)[] = [];
  pieces.forEach((piece, i) => {
    if (i > 0) parts.push(separator);
    parts.push(...piece.parts);
  });
  return { parts };
}

/** A text literal inside a formula. */
export const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;
