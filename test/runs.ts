// How often a property test draws: as often as it says itself, or RUNS times.
const asked = Number(process.env.RUNS ?? '');

/** Null in the usual run. */
export const RUNS: number | null = asked > 0 ? asked : null;

export const runs = (usual: number): number => RUNS ?? usual;
