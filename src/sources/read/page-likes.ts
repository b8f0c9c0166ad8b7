// Files from before Facebook counted followers: what they call likes of the page stands where followers stand.
import type { Reading } from '../types';

/** The reading with its followers marked as likes of the page. */
export const ofPageLikes = (reading: Reading): Reading => ({
  ...reading,
  observations: reading.observations.map((one) =>
    /^followers/.test(one.metric) ? { ...one, pageLikes: true as const } : one,
  ),
});
