// Names of what the sidebar speaks of: objectives, actions and their steps.
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
  | 'setup'
  | 'decoder'
  | 'read'
  | 'build'
  | 'state'
  | 'choose'
  | 'money'
  | 'configure';
