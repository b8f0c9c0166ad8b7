// The charts of a sheet, drawn by chart.js over the cells at their anchors.
import ChartJs from 'chart.js/auto';
import { useEffect, useRef } from 'preact/hooks';
import type { Chart } from '../../model';
import { chartConfig, chartSize, chartTitle } from '../look/chart-config';
import { type ChartData, chartData } from '../look/chart-data';
import type { Words } from '../words';
import type { SheetLook } from './sheet-look';

interface ChartProps {
  readonly chart: Chart;
  readonly look: SheetLook;
  readonly words: Words;
  readonly left: number;
  readonly top: number;
}

const spoken = (data: ChartData): string =>
  data.series.map(({ name, values }) => `${name} ${values.filter((v) => v !== null).join(' ')}`.trim()).join('; ');

function Drawn({ chart, look, words, left, top }: ChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { workbook } = look.sheet;
  const data = chartData(workbook, chart);
  const key = JSON.stringify([data, chart.type, [...chart.options]]);
  const { width, height } = chartSize(chart);
  const config = chartConfig(chart, data, workbook.locale);
  useEffect(() => {
    if (!config || !canvas.current) return undefined;
    const drawn = new ChartJs(canvas.current, config);
    return () => drawn.destroy();
  }, [key]);
  const name = `${words.chart} ${chartTitle(chart)}`.trim();
  return (
    <figure class="chart" style={`left:${left}px;top:${top}px;width:${width}px;height:${height}px`}>
      {config ? (
        <canvas ref={canvas} width={width} height={height} role="img" aria-label={`${name} – ${spoken(data)}`} />
      ) : (
        <p>{words.noSuchChart}</p>
      )}
    </figure>
  );
}

/** @param head pixels of the headers beside and above the first cell */
export function Charts({ look, words, head }: { look: SheetLook; words: Words; head: { left: number; top: number } }) {
  return (
    <>
      {look.sheet.charts.map((chart) => {
        const { row, column, offsetX, offsetY } = chart.anchor;
        const left = head.left + (look.columns.starts[column - 1] ?? 0) + offsetX;
        const top = head.top + (look.rows.starts[row - 1] ?? 0) + offsetY;
        return <Drawn key={chart.id} chart={chart} look={look} words={words} left={left} top={top} />;
      })}
    </>
  );
}
