// The table of docs/probe.md: made here, printed by the probe in the same rows.
import type { Behaviour } from './types';
import { verdict } from './verdict';

export const HEADER = '| id | behaviour | assumed | source | seen | same? |\n| --- | --- | --- | --- | --- | --- |';

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim();

/** The row without what was seen: as long as it stays the same, a person's answer stands. */
export function rowStart({ id, what, assumed, source, settles, trial }: Behaviour): string {
  const how = trial.way === 'person' ? ` *By hand:* ${trial.steps}` : '';
  const from = settles ? `${source} (switch \`${settles}\`)` : source;
  return `| \`${id}\` | ${cell(what + how)} | ${cell(assumed ?? '(nothing)')} | ${cell(from)} |`;
}

export function markdownRow(behaviour: Behaviour, seen: string): string {
  return `${rowStart(behaviour)} ${cell(seen)} | ${cell(verdict(behaviour.assumed, seen))} |`;
}

/** The whole table; rows of a former one whose behaviour and assumption have not changed keep what was seen. */
export function markdownTable(behaviours: readonly Behaviour[], former = ''): string {
  const known = former.split('\n');
  const rows = behaviours.map((behaviour) => {
    const start = rowStart(behaviour);
    return known.filter((line) => line.indexOf(start) === 0)[0] ?? markdownRow(behaviour, '');
  });
  return [HEADER, ...rows].join('\n');
}
