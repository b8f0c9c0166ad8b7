// What lies over the cells of a sheet: conditional formats, protections, bandings, the filter, charts.
import { type Edit, overlaps, type Rect, rectAfter, rectsAfter, spanAfter } from './rect';
import type { Chart, Protection } from './rules';
import type { Sheet } from './sheet';

const holds = (outer: Rect, inner: Rect): boolean =>
  outer.top <= inner.top && outer.bottom >= inner.bottom && outer.left <= inner.left && outer.right >= inner.right;

/** Whether a protection lets the person who runs the script change every cell of the rectangle. */
export function allows(protection: Protection, rect: Rect): boolean {
  if (protection.editable || protection.warningOnly) return true;
  if (protection.rect) return !overlaps(protection.rect, rect);
  return protection.unprotected.some((open) => holds(open, rect));
}

/** Moves what lies over the cells of the edited sheet, charts aside. */
export function moveOverlays(sheet: Sheet, edit: Edit): void {
  sheet.conditionalRules = sheet.conditionalRules
    .map((rule) => ({ ...rule, ranges: rectsAfter(edit, rule.ranges) }))
    .filter((rule) => rule.ranges.length > 0);
  sheet.protections = sheet.protections.filter((protection) => {
    protection.unprotected = rectsAfter(edit, protection.unprotected);
    if (!protection.rect) return true;
    protection.rect = rectAfter(edit, protection.rect);
    return protection.rect !== null;
  });
  sheet.bandings = sheet.bandings.flatMap((banding) => {
    const rect = rectAfter(edit, banding.rect);
    return rect ? [{ ...banding, rect }] : [];
  });
  sheet.filter = filterAfter(sheet, edit);
}

function filterAfter({ filter }: Sheet, edit: Edit): Sheet['filter'] {
  const rect = filter && rectAfter(edit, filter.rect);
  if (!filter || !rect) return null;
  if (edit.axis === 'rows') return { ...filter, rect };
  const moved = [...filter.hiddenValues].flatMap(([column, hidden]) => {
    const span = spanAfter(edit, [column, column]);
    return span ? [[span[0], hidden] as const] : [];
  });
  return { rect, hiddenValues: new Map(moved) };
}

/** A chart after the edit of a sheet that it may stand on, and may take its figures from. */
export function chartAfter(chart: Chart, standsOn: Sheet, edited: Sheet, edit: Edit): Chart {
  const ranges = chart.ranges.flatMap((range) => {
    if (range.sheetId !== edited.id) return [range];
    const rect = rectAfter(edit, range.rect);
    return rect ? [{ ...range, rect }] : [];
  });
  if (standsOn !== edited) return { ...chart, ranges };
  const key = edit.axis === 'rows' ? 'row' : 'column';
  const start = chart.anchor[key];
  const moved = spanAfter(edit, [start, start])?.[0] ?? Math.min(edit.at, edited[edit.axis].count);
  return { ...chart, ranges, anchor: { ...chart.anchor, [key]: moved } };
}
