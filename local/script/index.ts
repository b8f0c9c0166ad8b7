// The local host of the add-on in Node.
import { Host, type HostOptions } from './host';
import { nodeProgram } from './node-realm';

export { DEFAULT_SWITCHES, SWITCH_POSITIONS, type Switches } from '../services';
export type { Scalar } from './cell-values';
export { type AuthMode, Host, type HostOptions } from './host';

/** A host that runs the script in Node, over the workbook. */
export const createHost = (options: HostOptions): Host => new Host(nodeProgram(options.code), options);
