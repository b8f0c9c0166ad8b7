// Tables of who the audience is (age, place, trade, hour): shares and levels at one moment.
import type { Names } from '../read/headers';
import { textOf } from '../read/number-text';
import type { RawTable } from '../types';
import { filled, findTold, type Kind, named, type Told, toldTable } from './told-table';

const TRADES = ['Location', 'Job function', 'Seniority', 'Industry', 'Company size', 'Company', 'Job title'];
const LINKEDIN: Names = [...TRADES, 'Lieu', 'Fonction', 'Niveau hiérarchique', 'Secteur', 'Taille de l’entreprise'];
const META_TITLES: Names = [
  ...['Age & gender', 'Age and gender', 'Top cities', 'Top countries', 'Facebook followers', 'Instagram followers'],
  ...['Âge et genre', 'Principales villes', 'Principaux pays', 'Faixa etária e gênero', 'Principais cidades'],
];
const PEOPLE: Names = ['Women', 'Men', 'Femmes', 'Hommes', 'Mulheres', 'Homens'];
const why = 'audience-table';

const KINDS: readonly Kind[] = [
  { network: 'linkedin', why, headings: [LINKEDIN, ['Total followers', 'Total views', 'Followers', 'Views']] },
  { network: 'linkedin', why, headings: [['Top demographics'], ['Value'], ['Percentage']] },
  { network: 'tiktok', why, headings: [['Date'], ['Hour'], ['Active followers']] },
  { network: 'tiktok', why, headings: [['Gender', 'Top territories', 'Territory', 'Country'], ['Distribution']] },
  { network: 'meta', why, headings: [PEOPLE, PEOPLE], titles: META_TITLES },
];

/** Daily files of the same title have a date column. */
const isDated = (row: readonly unknown[]): boolean => filled(row).some((h) => ['date', 'data', 'fecha'].includes(h));

/** A title of Meta alone in its row, above shares without headings. */
function underTitle({ rows }: RawTable): Told | null {
  const at = rows.slice(0, 10).findIndex((cells, i) => {
    const row = filled(cells);
    return row.length === 1 && named(row[0] ?? '', META_TITLES) && !rows.slice(i + 1, i + 3).some(isDated);
  });
  const row = rows[at]?.map(textOf).filter(Boolean);
  return row ? { kind: { network: 'meta', why, headings: [] }, row } : null;
}

export const audience = toldTable('audience', (table) => findTold(table, KINDS) ?? underTitle(table));
