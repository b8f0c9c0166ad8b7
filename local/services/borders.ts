// Range.setBorder: true draws, false takes away, null leaves as it is (Apps Script reference, Range.setBorder).
import type { CellStyle } from '../model';
import { hexColor } from './colors';
import type { Context, Place } from './context';

type Wish = boolean | null;
type Side = 'top' | 'right' | 'bottom' | 'left';

export function setBorder(
  ctx: Context,
  { sheet, rect }: Place,
  top: Wish,
  left: Wish,
  bottom: Wish,
  right: Wish,
  vertical: Wish,
  horizontal: Wish,
  color: string | null = null,
  style: object | null = null,
): void {
  const line = {
    color: color === null ? '#000000' : hexColor(color),
    style: style ? ctx.enums.nameOf(style) : 'SOLID',
  };
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const wishes: Readonly<Record<Side, Wish>> = {
        top: row === rect.top ? top : horizontal,
        bottom: row === rect.bottom ? bottom : horizontal,
        left: column === rect.left ? left : vertical,
        right: column === rect.right ? right : vertical,
      };
      const borders: CellStyle['borders'] = { ...sheet.style(row, column).borders };
      for (const side of Object.keys(wishes) as Side[]) {
        if (wishes[side] === true) borders[side] = line;
        if (wishes[side] === false) delete borders[side];
      }
      sheet.patchStyle({ top: row, left: column, bottom: row, right: column }, { borders });
    }
  }
}
