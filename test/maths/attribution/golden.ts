// The reference figures of golden.json, with their shape.
import type { Journey } from '../../../src/maths/attribution/journey';
import file from './golden.json';

type ByChannel = Readonly<Record<string, number>>;

interface MarkovReference {
  readonly p_conversion: number;
  readonly removal_effect: ByChannel;
  readonly share: ByChannel;
  readonly credit: ByChannel;
  readonly credit_value: ByChannel;
}

interface GoldenSet {
  /** `hours` before the conversion, one per touch; absent where nobody converted. */
  readonly input: readonly {
    readonly path: readonly string[];
    readonly conversions: number;
    readonly value: number;
    readonly nulls: number;
    readonly hours?: readonly number[];
  }[];
  readonly reference: {
    readonly conversions: Readonly<Record<string, ByChannel>>;
    readonly value: Readonly<Record<string, ByChannel>>;
    readonly markov_order1_with_self_loops?: MarkovReference;
    readonly markov_order1_converting_paths_only?: MarkovReference;
  };
}

export const GOLDEN = Object.entries(file.sets as unknown as Readonly<Record<string, GoldenSet>>);

/** The models by their names in the file. */
export const NAMES_OF_RULES = {
  first_touch: 'first',
  last_touch: 'last',
  both_first_last_50_50: 'both',
  last_non_direct: 'last_non_direct',
  linear: 'linear',
  position_based_40_20_40: 'position',
  shapley_subset_sum: 'shapley',
  time_decay_half_life_7d: 'time_decay',
} as const;

export const journeysOf = ({ input }: GoldenSet): Journey[] =>
  input.map(({ path, conversions, value, nulls, hours }) => ({
    touches: path,
    conversions,
    value,
    nulls,
    ...(hours ? { days: hours.map((h) => h / 24) } : {}),
  }));
