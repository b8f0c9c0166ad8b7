// What the sidebar says while something is being done.

export interface TaskMessages {
  readonly titles: Readonly<
    Record<
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
      | 'map',
      string
    >
  >;
  readonly steps: Readonly<
    Record<'setup' | 'decoder' | 'read' | 'build' | 'state' | 'choose' | 'money' | 'configure', string>
  >;
  file(name: string, at: number, all: number): string;
  tab(name: string, at: number, all: number): string;
  rows(done: number, all: number): string;
  readonly stop: string;
  readonly stopping: string;
  readonly stopped: string;
  slow(seconds: number): string;
  readonly abandon: string;
  readonly abandoned: string;
}
