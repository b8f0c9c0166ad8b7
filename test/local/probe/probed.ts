// Runs the built probe over the local workbook and gives what it saw.
import { probeTexts } from '../../../local/build/probe.mjs';
import { recalculate } from '../../../local/engine/load';
import { Workbook } from '../../../local/model';
import { createHost, type Host, type Switches } from '../../../local/script';

let built: Promise<{ code: string; manifest: string }> | null = null;

/** The texts of dist/probe/, made once. */
export const probeBuilt = (): Promise<{ code: string; manifest: string }> => {
  built ??= probeTexts();
  return built;
};

export async function hostFor(locale: string, switches: Partial<Switches> = {}): Promise<Host> {
  const { code } = await probeBuilt();
  return createHost({ workbook: new Workbook({ locale }), code, switches });
}

export interface Row {
  readonly assumed: string;
  readonly seen: string;
  readonly same: string;
  readonly markdown: string;
}

/** The rows of the sheet "Probe", by id. */
export function rowsOf(host: Host): ReadonlyMap<string, Row> {
  const sheet = host.workbook.sheet('Probe');
  const rows = new Map<string, Row>();
  for (let row = 2; row <= sheet.lastRow; row++) {
    const at = (column: number): string => String(sheet.value(row, column) ?? '');
    rows.set(at(1), { assumed: at(3), seen: at(4), same: at(5), markdown: at(6) });
  }
  return rows;
}

const seen = new Map<string, Promise<ReadonlyMap<string, Row>>>();

/**
 * Both functions, with the formulas computed in between; those that answer hundreds of thousands of rows are taken away
 * unless they are asked for.
 */
export function probed(
  locale: string,
  switches: Partial<Switches> = {},
  spills: 'with long answers' | 'without' = 'without',
): Promise<ReadonlyMap<string, Row>> {
  const key = JSON.stringify([locale, switches, spills]);
  const known = seen.get(key) ?? probedAnew(locale, switches, spills);
  seen.set(key, known);
  return known;
}

async function probedAnew(
  locale: string,
  switches: Partial<Switches>,
  spills: 'with long answers' | 'without',
): Promise<ReadonlyMap<string, Row>> {
  const host = await hostFor(locale, switches);
  host.run('probe');
  const long = host.workbook.sheet('Probe longest-spill');
  if (spills === 'without') for (let column = 1; column <= long.maxColumns; column++) long.setValue(1, column, null);
  await recalculate(host.workbook, host.customFunctions);
  host.run('probeResults');
  return rowsOf(host);
}
