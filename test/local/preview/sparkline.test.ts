// The shapes of a sparkline. Kinds and options: Google Docs Editors help, "SPARKLINE".
import { describe, expect, it } from 'vitest';
import { type Rows, sparkline } from '../../../local/preview/look/sparkline';

const box = { width: 102, height: 22 };
const column = (...values: (number | string | null)[]): Rows => values.map((value) => [value]);
const bars = (data: Rows, options: Rows, own = { width: 100, height: 20 }) =>
  sparkline(data, options, own).filter((shape) => shape.kind === 'bar');

describe('a line', () => {
  it('goes from the left to the right edge, the greatest value at the top', () => {
    const [line] = sparkline(column(0, 10, 5), [], box);
    expect(line).toMatchObject({ kind: 'line', points: '1.0,21.0 51.0,1.0 101.0,11.0' });
  });

  it('leaves a blank out, and takes it for zero only where asked', () => {
    const points = (options: Rows) => {
      const [line] = sparkline(column(4, null, 4), options, box);
      return line?.kind === 'line' ? line.points.split(' ').length : 0;
    };
    expect(points([])).toBe(2);
    expect(points([['empty', 'zero']])).toBe(3);
  });

  it('takes its limits and colour from the options', () => {
    const options: Rows = [
      ['ymin', 0],
      ['ymax', 100],
      ['color', 'red'],
      ['linewidth', 2],
    ];
    const [line] = sparkline(column(0, 50), options, box);
    expect(line).toMatchObject({ points: '1.0,21.0 101.0,11.0', color: 'red', width: 2 });
  });

  it('is none of a single value', () => {
    expect(sparkline(column(3), [], box)).toEqual([]);
  });
});

describe('columns', () => {
  const kind: Rows = [['charttype', 'column']];

  it('stand on zero, negative ones below it', () => {
    const [up, down] = bars(column(10, -10), kind);
    expect(up).toMatchObject({ y: 0, height: 10 });
    expect(down).toMatchObject({ y: 10, height: 10 });
  });

  it('colour the highest and the negative one as asked', () => {
    const options: Rows = [...kind, ['highcolor', 'green'], ['negcolor', 'red'], ['color', 'grey']];
    expect(bars(column(1, 5, -2), options).map(({ color }) => color)).toEqual(['grey', 'green', 'red']);
  });

  it('have one height for wins and losses', () => {
    const shapes = bars(column(100, -1), [['charttype', 'winloss']]);
    expect(shapes.map(({ height }) => height)).toEqual([10, 10]);
  });
});

describe('a bar', () => {
  it('shares the width as its values do, in two colours by turns', () => {
    const options: Rows = [
      ['charttype', 'bar'],
      ['color1', 'navy'],
      ['color2', 'orange'],
    ];
    const shapes = bars([[30, 10]], options);
    expect(shapes.map(({ x, width, color }) => [x, width, color])).toEqual([
      [0, 75, 'navy'],
      [75, 25, 'orange'],
    ]);
  });

  it('fills the share of its maximum', () => {
    expect(
      bars(
        [[25]],
        [
          ['charttype', 'bar'],
          ['max', 100],
        ],
      )[0],
    ).toMatchObject({ x: 0, width: 25 });
  });
});
