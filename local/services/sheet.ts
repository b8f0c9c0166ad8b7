// Class Sheet.
import type { Sheet } from '../model';
import type { Context } from './context';
import { Parts } from './kernel';
import { metadataMethods } from './metadata';
import { sheetGrid } from './sheet-grid';
import { sheetLines } from './sheet-lines';
import { sheetObjects } from './sheet-objects';
import { sheetSelf } from './sheet-self';

const PARTS = new Parts<[Context, Sheet]>(sheetSelf, metadataMethods, sheetLines, sheetGrid, sheetObjects);

export const sheetMembers = (ctx: Context, sheet: Sheet) => PARTS.of(() => ctx.alive(sheet), ctx, sheet);
