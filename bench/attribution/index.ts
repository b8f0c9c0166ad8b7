// SOCIAL_ATTRIBUTION beside the plain algorithm of each model.
import { ms, printTable, ratio, times } from '../measure';
import { type Built, customFunctions } from '../product';
import { drawnPaths, type Paths } from './paths';
import { type Credits, plainRule, RULE_NAMES } from './plain';
import { plainMarkov } from './plain-markov';

const PATHS = 10_000;
const CHANNELS = 30;

const column = (values: readonly unknown[]) => values.map((value) => [value]);

/** Only equal results are compared. */
function checkSame(model: string, plain: Credits, table: readonly (readonly unknown[])[]): void {
  const given = new Map(table.slice(1).map(([channel, conversions]) => [String(channel), Number(conversions)]));
  if (given.size !== CHANNELS) throw new Error(`${model}: ${given.size} channels instead of ${CHANNELS}.`);
  for (const [channel, conversions] of plain) {
    const other = given.get(channel) ?? Number.NaN;
    if (!(Math.abs(conversions - other) < 1e-6)) throw new Error(`${model}, ${channel}: ${conversions} and ${other}`);
  }
}

function callOf(paths: Paths, built: Built): (model: string) => unknown[][] {
  const custom = customFunctions(built)('SOCIAL_ATTRIBUTION');
  const [texts, conversions] = [column(paths.texts), column(paths.conversions)];
  const [nulls, days] = [column(paths.nulls), column(paths.days)];
  return (model) => custom(texts, conversions, model, '', nulls, days) as unknown[][];
}

export async function attribution(built: Built): Promise<void> {
  console.log(`\n## ${PATHS.toLocaleString('en')} distinct paths, ${CHANNELS} channels (ms)\n`);
  const paths = drawnPaths(PATHS, CHANNELS);
  const call = callOf(paths, built);
  const rows: string[][] = [];
  for (const model of [...RULE_NAMES, 'Markov']) {
    const plain = () => (model === 'Markov' ? plainMarkov(paths) : plainRule(model, paths));
    checkSame(model, plain(), call(model));
    const found = await times({ call: () => call(model), plain });
    rows.push([model, ms(found.call), ms(found.plain), ratio(found.call, found.plain)]);
  }
  printTable(['Model', 'SOCIAL_ATTRIBUTION', 'Plain algorithm', 'Ratio'], rows);
}
