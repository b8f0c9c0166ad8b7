// SPARKLINE: from its arguments to shapes in a box. Options: Google Docs Editors help, "SPARKLINE" (answer 3093289).

export type Datum = string | number | boolean | null | object;
export type Rows = readonly (readonly Datum[])[];

export type Shape =
  | { readonly kind: 'line'; readonly points: string; readonly color: string; readonly width: number }
  | {
      readonly kind: 'bar';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly color: string;
    };

export interface Box {
  readonly width: number;
  readonly height: number;
}

const BLUE = '#1a73e8';
const ORANGE = '#e8710a';

type Options = ReadonlyMap<string, Datum>;

const optionsOf = (rows: Rows): Options =>
  new Map(rows.map(([name, value]) => [String(name ?? '').toLowerCase(), value ?? null]));

const colorOf = (options: Options, name: string, otherwise: string): string => {
  const color = options.get(name);
  return typeof color === 'string' && /^(#[0-9a-f]{3,8}|[a-z]+)$/i.test(color) ? color : otherwise;
};

const numberOf = (options: Options, name: string): number | null => {
  const value = options.get(name);
  return typeof value === 'number' ? value : null;
};

/** The numbers in order; a blank is left out, or zero where `empty` says so; texts where `nan` is "convert". */
function numbersOf(cells: readonly Datum[], options: Options): (number | null)[] {
  const values = cells.map((cell) => {
    if (typeof cell === 'number') return cell;
    if (cell === null || cell === '') return options.get('empty') === 'zero' ? 0 : null;
    return options.get('nan') === 'convert' ? 0 : null;
  });
  return options.get('rtl') === true ? values.reverse() : values;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Two rows or two columns are x and y, one is y alone. */
function pointsOf(rows: Rows, options: Options): Point[] {
  const tall = rows.length > 2 && rows[0]?.length === 2;
  const wide = rows.length === 2 && (rows[0]?.length ?? 0) > 2;
  const pairs = tall ? rows : wide ? (rows[0] ?? []).map((x, i) => [x, rows[1]?.[i] ?? null]) : null;
  if (pairs) {
    const [xs, ys] = [0, 1].map((at) =>
      numbersOf(
        pairs.map((pair) => pair[at] ?? null),
        options,
      ),
    );
    return pointList(xs ?? [], ys ?? []);
  }
  const ys = numbersOf(rows.flat(), options);
  return pointList(
    ys.map((_, i) => i),
    ys,
  );
}

const pointList = (xs: readonly (number | null)[], ys: readonly (number | null)[]): Point[] =>
  ys.flatMap((y, i) => {
    const x = xs[i] ?? null;
    return y === null || x === null ? [] : [{ x, y }];
  });

function lineShapes(rows: Rows, options: Options, { width, height }: Box): Shape[] {
  const points = pointsOf(rows, options);
  if (points.length < 2) return [];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const span = (name: string, values: readonly number[]): [number, number] => [
    numberOf(options, `${name}min`) ?? Math.min(...values),
    numberOf(options, `${name}max`) ?? Math.max(...values),
  ];
  const [[x0, x1], [y0, y1]] = [span('x', xs), span('y', ys)];
  const place = (v: number, low: number, high: number, room: number) =>
    high === low ? room / 2 : ((v - low) / (high - low)) * room;
  const at = ({ x, y }: Point) =>
    `${(1 + place(x, x0, x1, width - 2)).toFixed(1)},${(height - 1 - place(y, y0, y1, height - 2)).toFixed(1)}`;
  const color = colorOf(options, 'color', BLUE);
  return [{ kind: 'line', points: points.map(at).join(' '), color, width: numberOf(options, 'linewidth') ?? 1 }];
}

/** Which of the special colours a column has: the first, the last, the highest, the lowest, a negative one. */
function columnColor(i: number, values: readonly (number | null)[], options: Options): string {
  const numbers = values.filter((v): v is number => v !== null);
  const value = values[i] ?? 0;
  const cases: [boolean, string][] = [
    [i === 0, 'firstcolor'],
    [i === values.length - 1, 'lastcolor'],
    [value === Math.max(...numbers), 'highcolor'],
    [value === Math.min(...numbers), 'lowcolor'],
    [value < 0, 'negcolor'],
  ];
  const base = colorOf(options, 'color', BLUE);
  const special = cases.find(([met, name]) => met && options.has(name));
  return special ? colorOf(options, special[1], base) : base;
}

function columnShapes(rows: Rows, options: Options, { width, height }: Box, winLoss: boolean): Shape[] {
  const values = numbersOf(rows.flat(), options);
  const sized = winLoss ? values.map((v) => (v === null ? null : Math.sign(v))) : values;
  const numbers = sized.filter((v): v is number => v !== null);
  if (numbers.length === 0) return [];
  const low = Math.min(0, numberOf(options, 'ymin') ?? Math.min(...numbers));
  const high = Math.max(0, numberOf(options, 'ymax') ?? Math.max(...numbers));
  const scale = high === low ? 0 : height / (high - low);
  const step = width / sized.length;
  const shapes = sized.flatMap((value, i): Shape[] => {
    if (value === null) return [];
    const size = Math.abs(value) * scale;
    const y = value >= 0 ? high * scale - size : high * scale;
    const color = columnColor(i, values, options);
    return [{ kind: 'bar', x: i * step, y, width: Math.max(1, step - 1), height: size, color }];
  });
  const axis: Shape = {
    kind: 'bar',
    x: 0,
    y: high * scale,
    width,
    height: 1,
    color: colorOf(options, 'axiscolor', '#5f6368'),
  };
  return options.get('axis') === true ? [...shapes, axis] : shapes;
}

function barShapes(rows: Rows, options: Options, { width, height }: Box): Shape[] {
  const values = numbersOf(rows.flat(), options).map((v) => Math.max(0, v ?? 0));
  const whole = numberOf(options, 'max') ?? values.reduce((sum, v) => sum + v, 0);
  if (whole <= 0) return [];
  const colors = [colorOf(options, 'color1', BLUE), colorOf(options, 'color2', ORANGE)];
  let x = 0;
  return values.map((value, i): Shape => {
    const size = Math.min(width - x, (value / whole) * width);
    const shape: Shape = { kind: 'bar', x, y: 0, width: size, height, color: colors[i % 2] ?? BLUE };
    x += size;
    return shape;
  });
}

/** The shapes of a sparkline; none where there is nothing to draw. */
export function sparkline(data: Rows, optionRows: Rows, box: Box): Shape[] {
  const options = optionsOf(optionRows);
  const type = String(options.get('charttype') ?? 'line').toLowerCase();
  if (type === 'bar') return barShapes(data, options, box);
  if (type === 'column' || type === 'winloss') return columnShapes(data, options, box, type === 'winloss');
  return lineShapes(data, options, box);
}
