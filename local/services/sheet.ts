// Class Sheet.
import type { Sheet } from '../model';
import type { Context } from './context';
import { guarded, type Members } from './kernel';
import { metadataMethods } from './metadata';
import { sheetGrid } from './sheet-grid';
import { sheetLines } from './sheet-lines';
import { sheetObjects } from './sheet-objects';
import { sheetSelf } from './sheet-self';

export const sheetMembers = (ctx: Context, sheet: Sheet): Members =>
  guarded(
    {
      ...sheetSelf(ctx, sheet),
      ...sheetGrid(ctx, sheet),
      ...sheetLines(ctx, sheet),
      ...sheetObjects(ctx, sheet),
      ...metadataMethods(ctx, sheet),
    },
    () => ctx.alive(sheet),
  );
