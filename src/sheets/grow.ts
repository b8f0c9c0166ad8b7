// Adding rows and columns that are new in a plan, where they belong, without moving what a person has put there.
import type { Growth, OwnedSheet } from './metadata';
import { setIdentity } from './metadata';

/** New keys that go together: before an existing key, or at the end. */
export interface Group {
  readonly before: string | null;
  readonly keys: readonly string[];
}

/** How one dimension of a sheet grows. */
export interface Axis {
  readonly dimension: Growth['dimension'];
  /** Present place of each key, marked ones included: updated as the sheet grows. */
  readonly places: readonly Map<string, number>[];
  /** The row or column of the keys themselves: nothing goes before it. */
  readonly origin: number;
  /** Last row or column with content. */
  lastUsed: number;
  size: number;
  insertBefore(position: number, count: number): void;
  insertAfter(position: number, count: number): void;
  /** Looks first, keys last: a key says that its row or column is complete. */
  finish(start: number, keys: readonly string[]): void;
}

/** The groups of new keys of a plan, in plan order; `atEnd` keys always go to the end. */
export function groupsOf(
  planned: readonly { key: string; atEnd: boolean }[],
  known: ReadonlyMap<string, number>,
): Group[] {
  const groups: { before: string | null; keys: string[] }[] = [];
  const end: string[] = [];
  let open: string[] = [];
  for (const { key, atEnd } of planned) {
    if (known.has(key)) {
      if (open.length > 0) groups.push({ before: key, keys: open });
      open = [];
    } else if (atEnd) end.push(key);
    else open.push(key);
  }
  const last = [...open, ...end];
  return last.length > 0 ? [...groups, { before: null, keys: last }] : groups;
}

/** Rows or columns that an interrupted run added and did not complete: they are free to take. */
function reserved(growth: Growth | undefined, axis: Axis): { start: number; count: number } | null {
  if (!growth || growth.dimension !== axis.dimension || growth.inserted === 0) return null;
  if (axis.size !== growth.size + growth.inserted) return null;
  const start = growth.after + 1;
  const taken = axis.places.some((map) => [...map.values()].some((at) => at >= start && at < start + growth.inserted));
  return taken ? null : { start, count: growth.inserted };
}

const lastKeyed = (axis: Axis): number =>
  Math.max(axis.origin, ...axis.places.map((map) => Math.max(0, ...map.values())));

function shift(axis: Axis, from: number, count: number): void {
  for (const map of axis.places) for (const [key, at] of map) if (at >= from) map.set(key, at + count);
  axis.size += count;
  if (axis.lastUsed >= from) axis.lastUsed += count;
}

interface Slot {
  readonly start: number;
  /** Rows or columns there that are free to take. */
  readonly free: number;
  /** Of these, the ones that an interrupted run had inserted. */
  readonly left: number;
  readonly before: number | undefined;
}

/** Where a group goes: before the place of an existing key, over what a stopped run left there, or at the end. */
function slotOf(owned: OwnedSheet, axis: Axis, { before, keys }: Group): Slot {
  const spare = reserved(owned.identity.growth, axis);
  const target = before === null ? undefined : axis.places[0]?.get(before);
  if (target !== undefined) {
    const left = spare && spare.start + spare.count === target ? Math.min(spare.count, keys.length) : 0;
    return { start: target - left, free: left, left, before: target };
  }
  const start = lastKeyed(axis) + 1;
  const left = spare?.start === start ? spare.count : 0;
  const free = axis.lastUsed < start ? axis.size - start + 1 : left;
  return { start, free: Math.max(0, free), left, before: undefined };
}

/** Adds one group. The place is noted in the sheet's metadata before anything moves. */
function addGroup(owned: OwnedSheet, axis: Axis, group: Group): void {
  const count = group.keys.length;
  const { start, free, left, before } = slotOf(owned, axis, group);
  const inserted = Math.max(0, count - free);
  const { dimension, size } = axis;
  const growth: Growth = { dimension, after: start - 1, count, inserted: inserted + left, size: size - left };
  setIdentity(owned, { ...owned.identity, growth });
  if (inserted > 0) {
    if (before !== undefined) axis.insertBefore(before, inserted);
    else axis.insertAfter(start - 1, inserted);
    shift(axis, before ?? start, inserted);
  }
  axis.finish(start, group.keys);
  group.keys.forEach((key, i) => {
    axis.places[0]?.set(key, start + i);
  });
}

/** Adds all groups, the lowest first, so that the places above stay where they are; what goes to the end comes last. */
export function grow(owned: OwnedSheet, axis: Axis, groups: readonly Group[]): void {
  const placeOf = ({ before }: Group): number => (before === null ? 0 : (axis.places[0]?.get(before) ?? 0));
  for (const group of [...groups].sort((a, b) => placeOf(b) - placeOf(a))) addGroup(owned, axis, group);
}
