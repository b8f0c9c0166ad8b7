// The days that a file's name says it covers. A name never tells what a file is.
import { addDays, type Day, dayOf } from '../../model/day';
import { plainText } from '../../model/plain-text';
import { monthNamed } from './month-names';

export interface Coverage {
  readonly from: Day;
  readonly to: Day;
}

const ordered = (from: Day | null, to: Day | null): Coverage | null => (from && to && from <= to ? { from, to } : null);

function named(word: string | undefined, day: string | undefined, year: string | undefined): Day | null {
  const month = monthNamed(plainText(word ?? ''));
  return month === null ? null : dayOf(Number(year), month, Number(day));
}

/**
 * First and last day in a file name: `Jan-14-2025_Apr-14-2025_….csv`, `…2025-01-14_2025-04-14…`, and
 * `…_20210301_20210401_…` where the second day is not covered (`endExcluded`). Null where there is none.
 */
export function coverageInName(fileName: string | undefined, endExcluded = false): Coverage | null {
  const name = fileName ?? '';
  const words = /([A-Za-zÀ-ÿ]{3,10})\.?-(\d{1,2})-(\d{4})_([A-Za-zÀ-ÿ]{3,10})\.?-(\d{1,2})-(\d{4})/.exec(name);
  if (words) return ordered(named(words[1], words[2], words[3]), named(words[4], words[5], words[6]));
  const iso =
    /(\d{4})-(\d{2})-(\d{2})[_ –-]+(\d{4})-(\d{2})-(\d{2})/.exec(name) ??
    /(?:^|\D)(\d{4})(\d{2})(\d{2})[_-](\d{4})(\d{2})(\d{2})(?!\d)/.exec(name);
  if (!iso) return null;
  const day = (at: number): Day | null => dayOf(Number(iso[at]), Number(iso[at + 1]), Number(iso[at + 2]));
  const last = day(4);
  return ordered(day(1), last && endExcluded ? addDays(last, -1) : last);
}
