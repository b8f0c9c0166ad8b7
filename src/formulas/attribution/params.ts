// The arguments that all attribution formulas begin with.
import type { Param } from '../define';

export const PATHS = {
  kind: 'table',
  help: {
    fr: 'Les parcours, un par ligne, du plus ancien contact au dernier : canaux séparés par | ou par le signe supérieur, ou un canal par cellule.',
    en: 'The paths, one per row, from the oldest touch to the last: channels separated by | or by the greater-than sign, or one channel per cell.',
  },
  example: 'A2:A100',
} as const satisfies Param;

export const CONVERSIONS = {
  kind: 'table',
  help: {
    fr: 'Nombre de conversions de chaque parcours, 0 s’il n’y en a pas.',
    en: 'Number of conversions of each path, 0 if there are none.',
  },
  example: 'B2:B100',
} as const satisfies Param;
