// Which build of the add-on runs: what an older one has read, a newer one may read otherwise.

/** The build puts its own fingerprint here. */
export const BUILD = '#build';
