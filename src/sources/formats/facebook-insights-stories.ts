// Facebook Insights data export until about 2021, posts, sheets by type of action or click. Sheets that count people have
// the same columns: only the description in the first data row tells them apart.
import { columnsNamed, findHeader, type Names } from '../read/headers';
import { textOf } from '../read/number-text';
import { tableFormat } from '../read/table-format';
import type { Evidence, Format, RawTable } from '../types';

const NEEDS: readonly Names[] = [['Description'], ['Post ID'], ['Posted']];

const table = tableFormat({
  id: 'facebook-insights-stories',
  network: 'facebook',
  basis: 'post',
  needs: NEEDS,
  refuses: ['Page ID', 'Publish time'],
  known: [
    'Permalink',
    'Post Message',
    'Type',
    'Countries',
    'Languages',
    'Audience Targeting',
    'other clicks',
    'photo view',
    'video play',
  ],
  date: { names: ['Posted'] },
  item: [['Post ID'], ['Permalink']],
  metrics: [
    { metric: 'likes', names: ['like'] },
    { metric: 'comments', names: ['comment'] },
    { metric: 'shares', names: ['share'] },
    { metric: 'link_clicks', names: ['link clicks'] },
  ],
  covers: 'asked',
});

/** The description that stands in one row, in lower case: it says whether people or times are counted. */
function description(raw: RawTable): string {
  const header = findHeader(raw.rows, NEEDS);
  const column = header ? columnsNamed(header, ['Description'])[0] : undefined;
  if (!header || column === undefined) return '';
  const said = raw.rows.slice(header.at + 1).map((row) => textOf(row[column]));
  return said.find((text) => /\((?:total count|unique users)\)/i.test(text))?.toLowerCase() ?? '';
}

/** Counts only: a table of unique people has no figure that adds up. */
const recognise = (raw: RawTable): Evidence | null =>
  description(raw).includes('(total count)') ? table.recognise(raw) : null;

export const facebookInsightsStories: Format = { ...table, recognise };
