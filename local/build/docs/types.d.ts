// What the reference pages are made from. Structural: nothing is imported from src/.
import type { FormulaSpec, ParamSpec, Text } from '../types';

export type Language = 'fr' | 'en';
export type { Text };

export interface DocParam extends ParamSpec {
  readonly example: string;
}

export interface DocExample {
  readonly args: readonly unknown[];
  readonly result?: unknown;
  readonly problem?: string;
  readonly note?: Text;
}

export interface DocFormula extends FormulaSpec {
  readonly params: Readonly<Record<string, DocParam>>;
  readonly examples: readonly DocExample[];
  readonly spills?: boolean;
  readonly kpi?: string;
  readonly shows?: unknown;
}

/** A formula and the folder that its file lies in. */
export interface FamilyFormula {
  readonly family: string;
  readonly formula: DocFormula;
}

export interface DocKpi {
  readonly name: Text;
  readonly computed: readonly unknown[] | 'by-hand';
  readonly calculator?: string;
  readonly unit: string;
  readonly family: string;
  readonly objectives: readonly string[];
  readonly additivity: string;
  readonly layer: string;
  readonly aliases?: readonly string[];
}

export interface DocObjective {
  readonly name: Text;
  readonly group: string;
  readonly aliases: readonly string[];
  readonly kpis: Readonly<Record<string, readonly string[]>>;
  readonly order: readonly string[];
}

export interface DocMetric {
  readonly name: Text;
  readonly unit: string;
  readonly additivity: string;
}

type Names = Readonly<Record<string, Text>>;

interface DocFormat {
  readonly id: string;
  readonly reads: readonly string[];
}

/** A kind of file in the guide to the exports: the network it stands under and what it can never tell. */
export interface GuideFormat {
  readonly network: string;
  readonly never: Text;
}

/** Which dates to choose for a network's exports. */
export type GuideNetwork = Text;

interface ExportHelp {
  readonly where: string;
  readonly note?: string;
}

/** The catalogue and the formulas, as the sources declare them. */
export interface Sources {
  readonly formulas: readonly FamilyFormula[];
  readonly kpis: Readonly<Record<string, DocKpi>>;
  readonly objectives: Readonly<Record<string, DocObjective>>;
  readonly roles: Readonly<Record<string, { readonly name: Text }>>;
  readonly metrics: Readonly<Record<string, DocMetric>>;
  readonly metricAliases: Readonly<Record<string, readonly string[]>>;
  readonly formats: readonly DocFormat[];
  readonly formatNames: Names;
  readonly networkNames: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  readonly exportHelp: Readonly<Record<Language, Readonly<Record<string, ExportHelp>>>>;
  readonly units: Names;
  readonly families: Names;
  readonly additivities: Names;
  /** What people read of an indicator. */
  described(
    kpi: string,
  ): Record<'definition' | 'formula' | 'unit' | 'family' | 'direction' | 'total' | 'traps' | 'sources', Text>;
  broughtBy(kpi: string): readonly Text[];
  /** The text of a call as the add-on writes it into a cell, whatever the locale. */
  write(name: string, args: readonly ({ readonly literal: unknown } | null)[]): string;
  /** Runs a formula as a spreadsheet of that locale would; throws an error that carries `problem`. */
  run(formula: DocFormula, args: readonly unknown[], locale: string): unknown;
  phrase(problem: unknown, language: Language): string;
}
