// Tables of who the audience is (age, place, trade, hour): shares and levels at one moment. They are told for what they are
// and nothing is read: no figure of them adds up or belongs to a month.

import type { NetworkId } from '../../model/networks';
import { plainText } from '../../model/plain-text';
import { nothingRead } from '../nothing-read';
import { headingOf, type Names } from '../read/headers';
import { textOf } from '../read/number-text';
import type { Evidence, Format, RawTable } from '../types';

interface Kind {
  readonly network: NetworkId;
  /** Headings of a table, all of them and no other. */
  readonly headings: readonly Names[];
  /** Lines above without which it may be anything. */
  readonly titles?: Names;
}

const TRADES = ['Location', 'Job function', 'Seniority', 'Industry', 'Company size', 'Company', 'Job title'];
const LINKEDIN: Names = [...TRADES, 'Lieu', 'Fonction', 'Niveau hiérarchique', 'Secteur', 'Taille de l’entreprise'];
const META_TITLES: Names = [
  ...['Age & gender', 'Age and gender', 'Top cities', 'Top countries', 'Facebook followers', 'Instagram followers'],
  ...['Âge et genre', 'Principales villes', 'Principaux pays', 'Faixa etária e gênero', 'Principais cidades'],
];
const PEOPLE: Names = ['Women', 'Men', 'Femmes', 'Hommes', 'Mulheres', 'Homens'];

const KINDS: readonly Kind[] = [
  { network: 'linkedin', headings: [LINKEDIN, ['Total followers', 'Total views', 'Followers', 'Views']] },
  { network: 'tiktok', headings: [['Date'], ['Hour'], ['Active followers']] },
  { network: 'tiktok', headings: [['Gender', 'Top territories', 'Territory', 'Country'], ['Distribution']] },
  { network: 'meta', headings: [PEOPLE, PEOPLE], titles: META_TITLES },
];

const filled = (row: readonly unknown[]): string[] => row.map((cell) => headingOf(cell as never)).filter(Boolean);
const named = (heading: string, names: Names): boolean => names.some((name) => plainText(name) === heading);

function find(table: RawTable): { kind: Kind; row: readonly string[] } | null {
  for (const [at, cells] of table.rows.slice(0, 10).entries()) {
    const row = filled(cells);
    const titles = table.rows.slice(0, at).flatMap(filled);
    const kind = KINDS.find(
      ({ headings, titles: needed }) =>
        row.length === headings.length &&
        headings.every((names, i) => named(row[i] ?? '', names)) &&
        (!needed || titles.some((title) => named(title, needed))),
    );
    if (kind) return { kind, row: cells.map(textOf).filter(Boolean) };
    if (row.length === 1 && named(row[0] ?? '', META_TITLES) && !table.rows.slice(at + 1, at + 3).some(isDated)) {
      return { kind: { network: 'meta', headings: [] }, row: cells.map(textOf).filter(Boolean) };
    }
  }
  return null;
}

/** Daily files of the same title have a date column. */
const isDated = (row: readonly unknown[]): boolean => filled(row).some((h) => ['date', 'data', 'fecha'].includes(h));

const recognise = (table: RawTable): Evidence | null => {
  const found = find(table);
  return found ? { score: 1, because: found.row } : null;
};

export const audience: Format = {
  id: 'audience',
  reads: [],
  recognise,
  read: (table, answers) =>
    nothingRead(answers, {
      network: find(table)?.kind.network ?? 'other',
      use: 'breakdown',
      warnings: [{ problem: { code: 'audience-table' }, metric: null }],
      questions: [],
    }),
};
