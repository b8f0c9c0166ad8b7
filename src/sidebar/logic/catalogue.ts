// The catalogue of formulas and indicators as the add-on's file gives it, and how people look things up in it.
import type { Language, Text } from '../../model/text';

/** A scalar, or figures in rows. */
export type Literal = number | string | readonly (readonly (number | string)[])[];

export interface CatalogueParam {
  readonly name: string;
  readonly kind: 'number' | 'day' | 'text' | 'series' | 'table';
  readonly optional?: boolean;
  readonly help: Text;
  readonly example: Text;
}

export interface CatalogueExample {
  readonly args: readonly (Literal | null)[];
  /** As it is written in the cell. */
  readonly text: string;
  readonly result: readonly (readonly string[])[];
}

export interface CatalogueFormula {
  readonly name: string;
  readonly family: Text;
  readonly summary: Text;
  /** The indicator that it calculates. */
  readonly kpi?: string;
  readonly params: readonly CatalogueParam[];
  readonly example: Readonly<Record<Language, CatalogueExample>>;
}

export interface CatalogueKpi {
  readonly name: Text;
  readonly aliases?: readonly string[];
  readonly definition: Text;
  readonly formula: Text;
  readonly traps: Text;
}

export interface Catalogue {
  readonly kpis: Readonly<Record<string, CatalogueKpi>>;
  readonly formulas: readonly CatalogueFormula[];
}

export interface Hits {
  readonly formulas: readonly CatalogueFormula[];
  readonly kpis: readonly (readonly [id: string, kpi: CatalogueKpi])[];
}

/** Words that say nothing of what is looked for. */
const EMPTY = new Set(
  (
    'a an and are as by cela ce ces combien comment de des do does du en est et for from how in is it l la le les ' +
    'mes mon much my of on ou par pour quel quelle qu que social sont sur the to un une what with'
  ).split(' '),
);

/** Without accents, capitals and the mark of the plural. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .split(/[^a-z0-9]+/)
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .filter((word) => word !== '');

const both = ({ fr, en }: Text): string => `${fr} ${en}`;

/** Where a word stands, the names first: the earlier, the better the hit. */
type Fields = readonly (readonly string[])[];

const fieldsOfKpi = ({ name, aliases = [], definition }: CatalogueKpi): Fields => [
  wordsOf(`${both(name)} ${aliases.join(' ')}`),
  wordsOf(both(definition)),
];

const fieldsOf = ({ name, kpi, summary, params }: CatalogueFormula, kpis: Catalogue['kpis']): Fields => {
  const [names = [], definition = []] = kpi && kpis[kpi] ? fieldsOfKpi(kpis[kpi]) : [];
  const help = params.map((param) => `${param.name} ${both(param.help)}`).join(' ');
  return [[...wordsOf(name), ...names], wordsOf(both(summary)), [...definition, ...wordsOf(help)]];
};

/** Long enough for its beginning to say what it is: « coûte » is « coût ». */
const STEM = 4;

const alike = (one: string, word: string): boolean =>
  one.startsWith(word) || (one.length >= STEM && word.startsWith(one) && word.length - one.length <= 2);

interface Score {
  /** Words of the query that are nowhere. */
  readonly lost: number;
  /** How far down the others stand; less is better. */
  readonly depth: number;
}

function scoreOf(fields: Fields, query: readonly string[]): Score {
  let [lost, depth] = [0, 0];
  for (const word of query) {
    const at = fields.findIndex((field) => field.some((one) => alike(one, word)));
    if (at < 0) lost += 1;
    else depth += at + ((fields[at] ?? []).includes(word) ? 0 : 0.5);
  }
  return { lost, depth };
}

interface Scored<T> extends Score {
  readonly one: T;
}

const scored = <T>(all: readonly T[], fields: (one: T) => Fields, query: readonly string[]): Scored<T>[] =>
  all.map((one) => ({ one, ...scoreOf(fields(one), query) })).sort((a, b) => a.lost - b.lost || a.depth - b.depth);

const kept = <T>(all: readonly Scored<T>[], lost: number): T[] =>
  all.filter((one) => one.lost === lost).map(({ one }) => one);

/**
 * The formulas and indicators that hold every word of a query, whatever its language, accents and capitals, the best
 * first; where none does, those that hold the most of them, and at least half. Without a word: all formulas alone.
 */
export function lookUp({ formulas, kpis }: Catalogue, query: string): Hits {
  const all = wordsOf(query);
  const strong = all.filter((word) => !EMPTY.has(word));
  const words = strong.length > 0 ? strong : all;
  if (words.length === 0) return { formulas, kpis: [] };
  const found = scored(formulas, (formula) => fieldsOf(formula, kpis), words);
  const named = scored(Object.entries(kpis), ([, kpi]) => fieldsOfKpi(kpi), words);
  const lost = Math.min(found[0]?.lost ?? words.length, named[0]?.lost ?? words.length);
  if (lost > words.length / 2) return { formulas: [], kpis: [] };
  return { formulas: kept(found, lost), kpis: kept(named, lost) };
}
