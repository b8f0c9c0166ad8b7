// Looks of a cell, as the file's writer takes them.
import type { BorderLineStyle, BorderSide, BorderStyle, CellStyle as FileStyle } from 'hucre';
import type { CellStyle } from '../model/types';

/** Google's lines by the names of SpreadsheetApp.BorderStyle. */
const LINES: Readonly<Record<string, BorderLineStyle>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
  DOUBLE: 'double',
};

const rgb = (color: string): { rgb: string } => ({ rgb: color.replace('#', '').toUpperCase() });

/** A pattern as Excel writes it: months in small letters, AM/PM in capitals; quoted text and brackets stay. */
export function filePattern(pattern: string): string {
  return pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]|am\/pm|M+/gi, (part) => {
    if (/^am\/pm$/i.test(part)) return 'AM/PM';
    return /^M+$/.test(part) ? part.toLowerCase() : part;
  });
}

function borders(of: CellStyle['borders']): BorderStyle | undefined {
  const sides: BorderStyle = {};
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const line = of[side];
    if (line)
      sides[side] = { style: LINES[line.style.toUpperCase()] ?? 'thin', color: rgb(line.color) } satisfies BorderSide;
  }
  return Object.keys(sides).length > 0 ? sides : undefined;
}

function font(style: CellStyle): NonNullable<FileStyle['font']> {
  return {
    name: style.fontFamily,
    size: style.fontSize,
    color: rgb(style.fontColor),
    ...(style.fontWeight === 'bold' && { bold: true }),
    ...(style.fontStyle === 'italic' && { italic: true }),
    ...(style.fontLine === 'underline' && { underline: true }),
    ...(style.fontLine === 'line-through' && { strikethrough: true }),
  };
}

function alignment(style: CellStyle): FileStyle['alignment'] {
  const vertical = style.verticalAlignment === 'middle' ? 'center' : style.verticalAlignment;
  return {
    ...(style.horizontalAlignment !== 'general' && { horizontal: style.horizontalAlignment }),
    vertical,
    ...(style.wrap === 'wrap' && { wrapText: true }),
  };
}

/** The look in the file. White is the paper's own colour and is not filled in. */
export function fileStyle(style: CellStyle): FileStyle {
  const border = borders(style.borders);
  return {
    font: font(style),
    alignment: alignment(style) ?? {},
    ...(style.background.toLowerCase() !== '#ffffff' && {
      fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: rgb(style.background) },
    }),
    ...(border && { border }),
    ...(style.numberFormat !== 'General' && style.numberFormat !== '' && { numFmt: filePattern(style.numberFormat) }),
  };
}

/** Keeps one file style per look, so that equal looks are one object. */
export function styleBook(): (style: CellStyle) => FileStyle | null {
  const known = new Map<CellStyle, FileStyle>();
  return (style) => {
    if (isPlain(style)) return null;
    const found = known.get(style) ?? fileStyle(style);
    known.set(style, found);
    return found;
  };
}

const isPlain = (s: CellStyle): boolean =>
  s.numberFormat === 'General' &&
  s.fontWeight === 'normal' &&
  s.fontStyle === 'normal' &&
  s.fontLine === 'none' &&
  s.fontColor === '#000000' &&
  s.fontSize === 10 &&
  s.fontFamily === 'Arial' &&
  s.background.toLowerCase() === '#ffffff' &&
  s.horizontalAlignment === 'general' &&
  s.verticalAlignment === 'bottom' &&
  s.wrap !== 'wrap' &&
  Object.keys(s.borders).length === 0;
