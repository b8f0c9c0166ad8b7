// What the words of the sidebar are named by: its views, states, failures and choices.

export type ViewName = 'home' | 'data' | 'objectives' | 'month' | 'more' | 'formulas';
export type CoverageName = 'complete' | 'partial' | 'unknown' | 'missing';
export type FailureKind = 'accounts' | 'permission' | 'network' | 'outdated' | 'quota' | 'time' | 'service';
export type ObjectiveName =
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
export type AskedKind = 'year' | 'period' | 'network' | 'account' | 'day-first' | 'currency';
export type MoneyField = 'hours' | 'rate' | 'recurring' | 'sales' | 'margin';
