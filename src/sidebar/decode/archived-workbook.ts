// A workbook that is an archive (XLSX, ODS), looked through before its library reads it whole.
import { MOST_CELLS } from '../../model/limits';
import { isSound } from './member';
import { listOf } from './zip';

const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/i;

const [SLASH, COLON, C, END] = [0x2f, 0x3a, 0x63, 0x3e];

/** Counts `</c>`, with a namespace or without: cells that hold something. */
class CellCount {
  cells = 0;
  /** The two bytes before. */
  private before: readonly [number, number] = [0, 0];

  add(xml: Uint8Array): void {
    let [first, second] = this.before;
    for (let i = 0; i < xml.length; i++) {
      const byte = xml[i] ?? 0;
      if (byte === END && second === C && (first === SLASH || first === COLON)) this.cells++;
      first = second;
      second = byte;
    }
    this.before = [first, second];
  }
}

/** Why it should not be read: a member is not what the list says, or worksheets hold more than a spreadsheet can. */
export function faultOf(bytes: Uint8Array, most = MOST_CELLS): 'damaged' | 'cells' | null {
  const counted = new CellCount();
  const nothing = (): void => undefined;
  const list = listOf(bytes);
  if (!list) return 'damaged';
  for (const member of list) {
    const see = WORKSHEET.test(member.name) ? (part: Uint8Array) => counted.add(part) : nothing;
    if (!isSound(bytes, member, see)) return 'damaged';
    if (counted.cells > most) return 'cells';
  }
  return null;
}
