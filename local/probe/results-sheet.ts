// The sheet where the probe keeps what it saw: a row per behaviour, written as soon as it is known.
import { BEHAVIOURS } from './behaviours';
import { sheetNamed, TITLE } from './bench';
import { HEADER, markdownRow } from './markdown';
import type { Behaviour, Sheet, Spreadsheet } from './types';
import { verdict } from './verdict';

const HEADINGS = ['id', 'behaviour', 'assumed', 'seen', 'same?', 'row for docs/probe.md'];
const SEEN = 4;

const rowOf = (behaviour: Behaviour, seen: string): string[] => [
  behaviour.id,
  behaviour.what,
  behaviour.assumed ?? '(nothing)',
  seen,
  verdict(behaviour.assumed, seen),
  markdownRow(behaviour, seen),
];

/** What was seen, by place in the table. */
export class Results {
  private readonly sheet: Sheet;

  /** With `anew`, what an earlier run saw is forgotten. Throws where `probe` has not been run, or an older one has. */
  constructor(spreadsheet: Spreadsheet, anew?: 'anew') {
    this.sheet = sheetNamed(spreadsheet, TITLE);
    if (!anew) {
      this.check();
      return;
    }
    const rows = [HEADINGS, ...BEHAVIOURS.map((behaviour) => rowOf(behaviour, ''))];
    this.sheet.getRange(1, 1, rows.length, HEADINGS.length).setNumberFormat('@').setValues(rows);
    this.sheet.setFrozenRows(1);
  }

  private check(): void {
    const ids = this.sheet.getRange(2, 1, BEHAVIOURS.length, 1).getValues();
    if (BEHAVIOURS.some(({ id }, i) => ids[i]?.[0] !== id)) throw new Error('Run the function probe first.');
  }

  put(index: number, seen: string): void {
    const behaviour = BEHAVIOURS[index];
    if (behaviour) this.sheet.getRange(index + 2, 1, 1, HEADINGS.length).setValues([rowOf(behaviour, seen)]);
  }

  all(): string[] {
    return this.sheet
      .getRange(2, SEEN, BEHAVIOURS.length, 1)
      .getValues()
      .map(([seen]) => String(seen));
  }

  /** The table of docs/probe.md, in the log: a line at a time, for a long entry is cut. */
  log(): void {
    const seen = this.all();
    console.log(HEADER);
    BEHAVIOURS.forEach((behaviour, i) => {
      console.log(markdownRow(behaviour, seen[i] ?? ''));
    });
  }
}
