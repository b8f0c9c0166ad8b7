// The sheets of one workbook that a network exports cover the same days: what one tells of them holds of the posts beside it.
import type { Day } from '../../model/day';
import type { Reading } from '../../sources/types';

const WORKBOOK = /\.(?:xlsx?|xlsm|ods)$/i;

interface FromFile {
  readonly source: { readonly fileName: string; readonly read: Day };
  readonly reading: Reading;
}

/** Whether a table has a row per day, of which the posts of another one are part. */
function tellsDaysOf({ source, reading: posts }: FromFile, other: FromFile): boolean {
  const { network, basis, coverage } = other.reading;
  const { from, to } = posts;
  if (basis !== 'day' || network !== posts.network || !coverage || from === null || to === null) return false;
  const isBeside = other.source.fileName === source.fileName && other.source.read === source.read;
  return isBeside && coverage.from <= from && coverage.to >= to;
}

/** Posts whose period only a question could tell take that of the days in their workbook, where there is one such table. */
export function withFilePeriods<T extends FromFile>(tables: readonly T[]): T[] {
  return tables.map((table) => {
    const { reading, source } = table;
    if (reading.basis !== 'post' || reading.questions.indexOf('period') < 0 || !WORKBOOK.test(source.fileName))
      return table;
    const [days, another] = tables.filter((other) => tellsDaysOf(table, other));
    if (!days || another) return table;
    return {
      ...table,
      reading: {
        ...reading,
        coverage: days.reading.coverage,
        questions: reading.questions.filter((question) => question !== 'period'),
        warnings: reading.warnings.filter(({ problem }) => problem.code !== 'unknown-coverage'),
      },
    };
  });
}
