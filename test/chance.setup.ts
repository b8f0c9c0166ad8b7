// Property tests draw the same cases in every usual run: an unlucky draw must not fail somebody else's change. With RUNS
// they draw that many new ones.
import fc from 'fast-check';
import { RUNS } from './runs';

fc.configureGlobal(RUNS === null ? { seed: 20_250_301 } : { numRuns: RUNS });
