// Formulas of plans made readable, and what would make one unreadable for a spreadsheet somewhere.
import type { Formula, Ref } from '../../../src/plan/types';
import { isFormula, type SheetPlan } from '../../../src/plan/types';

/**
 * Functions that Google Sheets, Univer and LibreOffice 7.4 share and that generated sheets may use; and SPARKLINE, which
 * draws and is left out of files.
 */
const ALLOWED = new Set(
  (
    'ABS AND CHOOSE COUNT COUNTIFS DATE EOMONTH IF IFERROR INDEX ISNUMBER LEFT MATCH MAX MEDIAN MID OR RIGHT ROUND ROWS ' +
    'SPARKLINE SUM SUMIF SUMIFS SUMPRODUCT TRIM VALUE'
  ).split(' '),
);

function refText(ref: Ref): string {
  const sheet = 'sheet' in ref && ref.sheet ? `${ref.sheet}!` : '';
  switch (ref.at) {
    case 'cell':
      return `${sheet}${ref.row}/${ref.column}${ref.fix ? ' fixed' : ''}`;
    case 'own-row':
      return `this row/${ref.column}`;
    case 'own-column':
      return `${ref.row}/this column`;
    case 'rows':
      return `${sheet}${ref.from}..${ref.to}/${ref.column}`;
    case 'column':
      return `${sheet}*/${ref.column}`;
    case 'run':
      return `${ref.row ?? 'this row'}/${ref.from}..${ref.to}`;
    case 'columns':
      return `${sheet}*/${ref.from}..${ref.to}`;
    case 'gid':
      return `gid of ${ref.sheet} ${ref.id}`;
    case 'lines':
      return `${sheet}${ref.row} and below/${ref.column}`;
  }
}

// A formula with its references in brackets: =SUM([data!*/value]).
export const textOf = (formula: Formula): string =>
  formula.parts.map((part) => (typeof part === 'string' ? part : `[${refText(part)}]`)).join('');

/** The literal text of a formula, each reference as one sign. */
const bare = (formula: Formula): string =>
  formula.parts.map((part) => (typeof part === 'string' ? part : '§')).join('');

function depthFault(text: string): string[] {
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return ['a parenthesis closes too early'];
  }
  return depth > 0 ? ['a parenthesis stays open'] : [];
}

/** Why a formula would not work in every locale and spreadsheet: none for a good one. */
export function faultsOf(formula: Formula): string[] {
  const text = bare(formula);
  const outside = text.replace(/"(?:[^"]|"")*"/g, '""');
  const faults = depthFault(outside);
  if (!text.startsWith('=')) faults.push('does not begin with =');
  if (text.length > 8000) faults.push('is too long for a cell of an .xlsx file');
  if (/"/.test(outside.replace(/""/g, ''))) faults.push('a quotation mark stays open');
  if (outside.includes(',')) faults.push('has a comma');
  if (/[{}]/.test(outside)) faults.push('has an array literal');
  if (/\d\.|\.\d/.test(outside)) faults.push('has a decimal');
  if (/\$?[A-Z]{1,3}\$?\d+/.test(outside)) faults.push('has an address');
  for (const [, name = ''] of outside.matchAll(/([A-Za-z_.][\w.]*)\(/g))
    if (!ALLOWED.has(name)) faults.push(`calls ${name}`);
  return faults;
}

/** Every formula of a plan that has a fault, with its place. */
export function faultsIn(plan: SheetPlan): string[] {
  return plan.blocks.flatMap((block) =>
    block.rows.flatMap((row) =>
      Object.entries(row.cells).flatMap(([column, cell]) =>
        isFormula(cell) ? faultsOf(cell).map((fault) => `${row.key}/${column} ${fault}`) : [],
      ),
    ),
  );
}
