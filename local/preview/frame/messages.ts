// What the sidebar's frame and the page say to each other.

export type FromFrame =
  | { readonly socialRoi: 'call'; readonly id: number; readonly name: string; readonly json: string }
  | { readonly socialRoi: 'close' }
  | { readonly socialRoi: 'focus-sheet' };

export type ToFrame =
  | { readonly socialRoi: 'answer'; readonly id: number; readonly json: string }
  | { readonly socialRoi: 'failure'; readonly id: number; readonly message: string };

export const isFromFrame = (data: unknown): data is FromFrame =>
  typeof data === 'object' && data !== null && typeof (data as { socialRoi?: unknown }).socialRoi === 'string';
