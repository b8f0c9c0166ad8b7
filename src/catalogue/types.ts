// The words of the catalogue: what a metric, a KPI and an objective are.
import type { NetworkId } from '../model/networks';
import type { Text } from '../model/text';
import type { Expr } from './expr';
import type { KpiId } from './kpis';
import type { SourceCode } from './sources';

/**
 * What a total may do. The rules are those of media measurement at large (MRC Social Media
 * Measurement Guidelines, 2015): unique audiences and rates are never added.
 * flow: adds over days and networks. flow_per_platform: adds over days, never over networks. flow_per_model: adds only
 * when one attribution model deduplicates. stock: last value. unique: never adds. ratio: recomputed from summed parts.
 * ratio_unique, ratio_stock, stock_ratio: as ratio, with a unique count or a stock of that very period among the terms.
 * distribution: needs the raw cases. derived, experiment, estimate: recomputed from inputs.
 */
export type Additivity =
  | 'flow'
  | 'flow_per_platform'
  | 'flow_per_model'
  | 'stock'
  | 'unique'
  | 'ratio'
  | 'ratio_unique'
  | 'ratio_stock'
  | 'stock_ratio'
  | 'distribution'
  | 'derived'
  | 'experiment'
  | 'estimate';

export type Unit =
  | 'count'
  | 'accounts'
  | 'percent'
  | 'currency'
  | 'per_post'
  | 'times'
  | 'ratio'
  | 'seconds'
  | 'minutes'
  | 'hours'
  | 'points'
  | 'periods'
  | 'text';

export type Family = 'exposition' | 'influence' | 'engagement' | 'transformation' | 'vente_fidelisation';
export type Layer = 'community_manager' | 'business_stakeholder' | 'executive';
export type Direction = 'higher' | 'lower' | 'context';

/** A raw figure that a file, a typed entry or the money sheets can bring. Its unit and how it adds. */
export interface Metric {
  readonly name: Text;
  readonly unit: Unit;
  readonly additivity: 'flow' | 'flow_per_platform' | 'flow_per_model' | 'stock' | 'unique';
}

/** One of the ways to fill a KPI, tried in order; `label` names what the denominator or the parts are. */
export interface Way {
  readonly expr: Expr;
  readonly label?: Text;
  /** The networks whose figures mean this; all of them where it is absent. */
  readonly only?: readonly NetworkId[];
}

export interface Kpi {
  readonly name: Text;
  /** How it is computed: the ways to fill it, best first; or typed by hand where no expression can say it. */
  readonly computed: readonly Way[] | 'by-hand';
  /** The formula to type that calculates a by-hand KPI, where there is one. */
  readonly calculator?: string;
  readonly unit: Unit;
  readonly family: Family;
  readonly direction: Direction;
  readonly additivity: Additivity;
  /** Other names people use, in both languages. */
  readonly aliases?: readonly string[];
}

/** A KPI as its file declares it: with what only people read, which catalogue/described.ts hands out. */
export interface KpiEntry extends Kpi {
  /** One or two plain sentences. */
  readonly definition: Text;
  /** The formula in words, as a person would write it. */
  readonly formula: Text;
  readonly objectives: readonly ObjectiveId[];
  readonly layer: Layer;
  /** What goes wrong with it. */
  readonly traps: Text;
  /** Codes of catalogue/sources.ts. */
  readonly sources: readonly SourceCode[];
}

export type ObjectiveId =
  | 'awareness'
  | 'community'
  | 'engagement'
  | 'customer_service'
  | 'recruitment'
  | 'leads'
  | 'traffic'
  | 'expertise'
  | 'sales'
  | 'loyalty'
  | 'promotion'
  | 'reputation'
  | 'efficiency';

export type ObjectiveGroup = 'conative' | 'affective' | 'cognitive' | 'commercial';

export interface Objective {
  readonly name: Text;
  readonly group: ObjectiveGroup;
  /** Usual names in both languages, « générer des leads », "brand awareness"… */
  readonly aliases: readonly string[];
  /** The KPIs to follow per role, best first; at least three in all. */
  readonly kpis: Readonly<Record<Layer, readonly KpiId[]>>;
  /** Whose KPIs come first when no role is named. */
  readonly order: readonly [Layer, Layer, Layer];
}
