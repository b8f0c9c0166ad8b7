// What the words of the sidebar are named by: its views, states, failures, choices and actions.

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

/** What an action is called, and the steps that are named while they are done. */
export type TitleName =
  | 'load'
  | 'import'
  | 'tabs'
  | 'answer'
  | 'read'
  | 'build'
  | 'choose'
  | 'money'
  | 'configure'
  | 'show'
  | 'cycle'
  | 'close'
  | 'reopen'
  | 'summary'
  | 'columns'
  | 'map'
  | 'formulas'
  | 'selection'
  | 'insert';

export type StepTitle =
  | 'cycle-open'
  | 'cycle-measure'
  | 'cycle-close'
  | 'cycle-reopen'
  | 'cycle-compare'
  | 'close'
  | 'reopen'
  | 'summary'
  | 'setup'
  | 'decoder'
  | 'read'
  | 'refresh'
  | 'build'
  | 'state'
  | 'choose'
  | 'money'
  | 'configure';
