// Widths of texts as the browser draws them.
import { pixels } from '../look/style-text';

let context: CanvasRenderingContext2D | null = null;
const known = new Map<string, number>();
const KEPT = 20_000;

/** Width in pixels of a text on one line, in the grid's own typeface. */
export function textWidth(text: string, fontSize: number, bold: boolean): number {
  const key = `${fontSize}|${bold}|${text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * pixels(fontSize) * 0.55;
  context.font = `${bold ? 'bold ' : ''}${pixels(fontSize)}px Arial, "Liberation Sans", sans-serif`;
  const width = context.measureText(text).width;
  if (known.size > KEPT) known.clear();
  known.set(key, width);
  return width;
}

/** Whether a text is wider than that. Short texts are not measured, for no letter is wider than it is high. */
export const isWider = (text: string, fontSize: number, bold: boolean, width: number): boolean =>
  text.length * pixels(fontSize) > width && textWidth(text, fontSize, bold) > width;
