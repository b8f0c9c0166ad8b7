// The actions that the sidebar may have under way, each with a title.

export type TaskTitle =
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
  | 'columns'
  | 'map'
  | 'formulas'
  | 'selection'
  | 'insert';
