// Reads formulas; those that differ only in their addresses and texts are parsed once.
import { isText, shapeOf } from '../../model/shapes';
import { hideBrackets } from './normalise';
import { type Node, parseFormula } from './parse';
import { filled, isFillable, slotsOf } from './slots';

/** A formula, read: a tree that others of its shape share, and what stands in its slots. */
export class Reading {
  readonly model: Node;
  readonly slots: readonly string[];
  #tree: Node | null = null;

  constructor(model: Node, slots: readonly string[]) {
    this.model = model;
    this.slots = slots;
  }

  /** The formula's own tree. */
  get tree(): Node {
    this.#tree ??= filled(this.model, this.slots);
    return this.#tree;
  }
}

/** Formulas and shapes that are kept read from one recalculation to the next. */
const MOST_KEPT = 50_000;

/** Null for a formula that cannot be read: Google shows #ERROR! "Formula parse error". */
type Reader = (formula: string) => Reading | null;

/** @param read gives the tree of a formula as it was typed */
function readingShapes(read: (formula: string) => Node | null): Reader {
  const models = new Map<string, Node | null>();
  return (formula) => {
    const { shape, slots } = shapeOf(formula);
    const model = models.get(shape);
    if (model) return new Reading(model, slots);
    const node = read(formula);
    if (!node) return null;
    const own = slotsOf(node).texts;
    if (model === undefined) {
      if (models.size >= MOST_KEPT) models.clear();
      // Where the parser sees other pieces than these, the shape says too little.
      const seen = slots.map((slot) => (isText(slot) ? slot : hideBrackets(slot)));
      models.set(shape, isFillable(node) && own.join('\n') === seen.join('\n') ? node : null);
    }
    return new Reading(node, own);
  };
}

function keptReader(decimal: ',' | '.'): Reader {
  const known = new Map<string, Reading | null>();
  const read = readingShapes((formula) => parseFormula(formula, decimal));
  return (formula) => {
    const found = known.get(formula);
    if (found !== undefined) return found;
    if (known.size >= MOST_KEPT) known.clear();
    const reading = read(formula);
    known.set(formula, reading);
    return reading;
  };
}

const readers = { ',': keptReader(','), '.': keptReader('.') };

/** Reads formulas, the same text once for all recalculations: a tree depends on nothing but its text. */
export const readerOf = (decimal: ',' | '.'): Reader => readers[decimal];

/** As `readerOf`, for each formula's own tree. */
export const treeReader =
  (decimal: ',' | '.'): ((formula: string) => Node | null) =>
  (formula) =>
    readers[decimal](formula)?.tree ?? null;
