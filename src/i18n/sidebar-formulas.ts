// The words of More › Formulas, in the sidebar.

export interface FormulaWords {
  readonly open: string;
  readonly openNote: string;
  readonly back: string;
  readonly list: string;
  readonly search: string;
  readonly searchNote: string;
  found(formulas: number, kpis: number): string;
  readonly nothing: string;
  readonly kpis: string;
  readonly kpiFormula: string;
  readonly traps: string;
  readonly calculates: string;
  readonly example: string;
  readonly gives: string;
  readonly insertExample: string;
  readonly arguments: string;
  readonly optional: string;
  readonly such: string;
  readonly useSelection: string;
  readonly selection: string;
  readonly dropSelection: string;
  readonly insert: string;
  readonly insertNote: string;
  readonly fillIn: string;
  inserted(cell: string, area: string): string;
  readonly replace: string;
  readonly keep: string;
}
