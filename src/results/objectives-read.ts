// The lines of Objectives as they stand, and the target that one of them gives for a month.
import { KPI_IDS, type KpiId, kpiOf } from '../catalogue/kpis';
import { lineSheetMessages } from '../i18n/line-sheets';
import { isDateCell } from '../model/cell';
import { type Day, firstDay, type Month, monthOf } from '../model/day';
import type { Language } from '../model/text';
import type { SheetLine, SheetSnapshot } from '../plan/snapshot';
import { placeNamed } from './entries-words';
import type { Place } from './figure-key';

export interface TargetLine {
  readonly key: string | null;
  readonly kpi: KpiId;
  /** Null: any network. */
  readonly network: Place | null;
  readonly account: string | null;
  readonly target: number | null;
  readonly monthly: boolean;
  readonly from: Day | null;
}

function lineOf(line: SheetLine, language: Language): TargetLine | null {
  const name = line.cell('kpi');
  const kpi = KPI_IDS.find((id) => kpiOf(id).name[language] === name);
  const network = line.cell('network') === null ? null : placeNamed(line.cell('network'), language);
  if (!kpi || (network === null && line.cell('network') !== null)) return null;
  const [account, target, from] = [line.cell('account'), line.cell('target'), line.cell('from')];
  return {
    key: line.key,
    kpi,
    network,
    account: typeof account === 'string' ? account : null,
    target: typeof target === 'number' ? target : null,
    monthly: line.cell('period') === lineSheetMessages[language].objectives.periods.month,
    from: isDateCell(from) ? from.day : null,
  };
}

/** Lines of a KPI that is known. */
export const targetLines = (sheet: SheetSnapshot | undefined, language: Language): TargetLine[] =>
  (sheet?.lines ?? []).flatMap((line) => lineOf(line, language) ?? []);

/** What a target is about. */
export interface Goal {
  readonly kpi: KpiId;
  readonly network: Place | null;
  readonly account: string | null;
}

export const isAbout = (line: TargetLine, { kpi, network, account }: Goal): boolean =>
  line.kpi === kpi &&
  (line.network ?? 'all') === (network ?? 'all') &&
  (line.account ?? '').toLowerCase() === (account ?? '').toLowerCase();

/** The goal's own monthly target for that month: the latest that is valid. */
export function targetIn(lines: readonly TargetLine[], goal: Goal, month: Month): TargetLine | null {
  const valid = lines.filter(
    (line) =>
      isAbout(line, goal) &&
      line.monthly &&
      line.target !== null &&
      (line.from === null || monthOf(line.from) <= month),
  );
  return valid.reduce<TargetLine | null>((a, b) => (a === null || (b.from ?? '') >= (a.from ?? '') ? b : a), null);
}

/** Whether a line is of the month that a new target begins with. */
export const beginsIn = (line: TargetLine, month: Month): boolean => line.from === firstDay(month);
