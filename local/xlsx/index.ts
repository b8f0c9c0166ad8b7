// Writes a workbook as an .xlsx file.
import { writeXlsx as writeFile } from 'hucre/xlsx';
import { writingOf } from '../engine/formula/locale';
import { treeReader } from '../engine/formula/read';
import type { Workbook } from '../model/workbook';
import { fixedAddress } from './address';
import { NotPortable, quoted } from './print';
import { fileSheet } from './sheet';
import { styleBook } from './style';
import { fileTitles } from './titles';

/**
 * The workbook as an .xlsx file: all sheets with their formulas, looks, widths, groups, notes, validations and conditional formats. A formula's value is
 * written only where the engine has computed it since the last change; Excel and LibreOffice compute the others when they
 * open the file. Left out: charts, colour scales, protections, cells that draw (SPARKLINE), and rules that
 * Excel cannot hold: ticked boxes, lists longer than 255 characters, formulas that it does not know.
 */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const titles = fileTitles(workbook.sheets.map((sheet) => sheet.name));
  const renamed = new Map(workbook.sheets.map((sheet, i) => [sheet.name.toLowerCase(), titles[i] ?? sheet.name]));
  const titleOf = (title: string): string => {
    const name = renamed.get(title.toLowerCase());
    if (name === undefined) throw new NotPortable(`There is no sheet ${title}`);
    return name;
  };
  const formulas = { parse: treeReader(writingOf(workbook.locale).decimal), titleOf };
  const styleOf = styleBook();
  const visible = workbook.sheets.findIndex((sheet) => !sheet.hidden);
  return writeFile({
    sheets: workbook.sheets.map((sheet, i) => fileSheet(sheet, { title: titles[i] ?? sheet.name, formulas, styleOf })),
    namedRanges: namedRanges(workbook, titles),
    defaultFont: { name: 'Arial', size: 10 },
    activeSheet: Math.max(0, visible),
  });
}

function namedRanges(workbook: Workbook, titles: readonly string[]): { name: string; range: string }[] {
  return workbook.namedRanges.flatMap(({ name, sheetId, rect }) => {
    const at = workbook.sheets.findIndex((sheet) => sheet.id === sheetId);
    const title = titles[at];
    if (title === undefined) return [];
    const ends = [fixedAddress(rect.top, rect.left), fixedAddress(rect.bottom, rect.right)];
    return [{ name, range: `${quoted(title)}!${ends.join(':')}` }];
  });
}
