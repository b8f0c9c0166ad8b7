// Types of bundle.mjs.

/** Where the bundle lies, relative to the project. */
export declare const ENGINE: string;

/** Bundles the engine for Node unless the bundle is newer than all that it is made from. */
export declare function bundleEngine(): Promise<void>;
