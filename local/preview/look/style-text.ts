// A cell's look as the text of a style attribute; one text per style, for styles are shared objects.
import type { CellStyle } from '../../model';

const FAMILIES: Readonly<Record<string, string>> = { Arial: 'Arial, Liberation Sans, sans-serif' };

const BORDER_WIDTHS: Readonly<Record<string, string>> = {
  SOLID_MEDIUM: '2px solid',
  SOLID_THICK: '3px solid',
  DOTTED: '1px dotted',
  DASHED: '1px dashed',
  DOUBLE: '3px double',
};

/** Points to pixels, as Google Sheets shows ten points at 13 pixels. */
export const pixels = (points: number): number => Math.round((points * 4) / 3);

const known = new WeakMap<CellStyle, string>();

const plain = (color: string): string => (/^#[0-9a-f]{3,8}$|^[a-z]+$/i.test(color) ? color : '#000000');

function fontText(style: CellStyle): string[] {
  const parts: string[] = [];
  if (style.fontFamily !== 'Arial') {
    const name = style.fontFamily.replace(/[^\p{L}\p{N} -]/gu, '');
    parts.push(`font-family:${FAMILIES[name] ?? `'${name}', Arial, sans-serif`}`);
  }
  if (style.fontSize !== 10) parts.push(`font-size:${pixels(style.fontSize)}px`);
  if (style.fontWeight === 'bold') parts.push('font-weight:bold');
  if (style.fontStyle === 'italic') parts.push('font-style:italic');
  if (style.fontLine !== 'none') parts.push(`text-decoration:${style.fontLine}`);
  if (style.fontColor !== '#000000') parts.push(`color:${plain(style.fontColor)}`);
  return parts;
}

/** Borders and fill; a cell without either shows the sheet's grid lines. */
function boxText(style: CellStyle): string[] {
  const parts: string[] = [];
  if (style.background !== '#ffffff') parts.push(`background-color:${plain(style.background)}`);
  for (const [side, border] of Object.entries(style.borders)) {
    if (border) parts.push(`border-${side}:${BORDER_WIDTHS[border.style] ?? '1px solid'} ${plain(border.color)}`);
  }
  return parts;
}

/** The declarations of a style, beginning with ";" where there are any. */
export function styleText(style: CellStyle): string {
  const found = known.get(style);
  if (found !== undefined) return found;
  const text = [...fontText(style), ...boxText(style)].map((part) => `;${part}`).join('');
  known.set(style, text);
  return text;
}
