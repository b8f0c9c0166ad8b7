// From a chart's specification, as it goes to Google, to one that chart.js draws.
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Chart } from '../../model';
import type { ChartData } from './chart-data';

/** Google Charts' own first colours. */
const COLORS = ['#3366cc', '#dc3912', '#ff9900', '#109618', '#990099', '#0099c6', '#dd4477', '#66aa00'];

type Kind = 'line' | 'bar' | 'pie' | 'doughnut' | 'scatter' | 'radar';

const KINDS: Readonly<Record<string, Kind>> = {
  LINE: 'line',
  AREA: 'line',
  STEPPED_AREA: 'line',
  COLUMN: 'bar',
  BAR: 'bar',
  COMBO: 'bar',
  PIE: 'pie',
  SCATTER: 'scatter',
  RADAR: 'radar',
};

/** Options as the builder's setOption keeps them: whole objects, or single ones under a dotted path. */
export function optionOf(chart: Chart, path: string): unknown {
  if (chart.options.has(path)) return chart.options.get(path);
  const parts = path.split('.');
  for (let at = parts.length - 1; at > 0; at--) {
    const found = parts
      .slice(at)
      .reduce<unknown>(
        (object, key) =>
          typeof object === 'object' && object !== null ? (object as Record<string, unknown>)[key] : undefined,
        chart.options.get(parts.slice(0, at).join('.')),
      );
    if (found !== undefined) return found;
  }
  return undefined;
}

const textOption = (chart: Chart, path: string): string | undefined => {
  const value = optionOf(chart, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const numberOption = (chart: Chart, path: string): number | undefined => {
  const value = optionOf(chart, path);
  return typeof value === 'number' ? value : undefined;
};

const isStacked = (chart: Chart): boolean =>
  ![undefined, false, 'false', 'none'].includes(optionOf(chart, 'isStacked') as never);

function colorAt(chart: Chart, at: number): string {
  const colors = optionOf(chart, 'colors');
  const own = textOption(chart, `series.${at}.color`);
  const listed = Array.isArray(colors) ? (colors as unknown[])[at % colors.length] : undefined;
  return own ?? (typeof listed === 'string' ? listed : (COLORS[at % COLORS.length] ?? '#3366cc'));
}

/** The kind of one series of a combined chart: its own, else the chart's seriesType. */
function seriesKind(chart: Chart, at: number): 'line' | 'bar' {
  const named = textOption(chart, `series.${at}.type`) ?? textOption(chart, 'seriesType') ?? 'bars';
  return named === 'line' || named === 'area' ? 'line' : 'bar';
}

function datasetsOf(chart: Chart, data: ChartData, kind: Kind): ChartDataset[] {
  if (kind === 'pie' || kind === 'doughnut') {
    const [first] = data.series;
    const colors = data.labels.map((_, at) => colorAt(chart, at));
    return [
      { type: kind, label: first?.name ?? '', data: [...(first?.values ?? [])] as number[], backgroundColor: colors },
    ];
  }
  return data.series.map(({ name, values }, at): ChartDataset => {
    const color = colorAt(chart, at);
    const look = { label: name, borderColor: color, backgroundColor: color };
    if (kind === 'scatter') {
      const points = values.flatMap((y, i) => {
        const x = data.places[i] ?? null;
        return x === null || y === null ? [] : [{ x, y }];
      });
      return { ...look, type: 'scatter', data: points };
    }
    const numbers = [...values] as number[];
    const own = chart.type === 'COMBO' ? seriesKind(chart, at) : kind;
    if (own !== 'line') return { ...look, type: own as 'bar', data: numbers };
    const area = chart.type === 'AREA' || chart.type === 'STEPPED_AREA';
    return {
      ...look,
      type: 'line',
      data: numbers,
      pointRadius: numberOption(chart, 'pointSize') ?? 0,
      borderWidth: numberOption(chart, 'lineWidth') ?? 2,
      tension: optionOf(chart, 'curveType') === 'function' ? 0.4 : 0,
      stepped: chart.type === 'STEPPED_AREA',
      spanGaps: optionOf(chart, 'interpolateNulls') === true,
      fill: area,
      ...(area ? { backgroundColor: `${color}55` } : {}),
    };
  });
}

function axis(chart: Chart, name: 'hAxis' | 'vAxis', marks: (value: number) => string, numbers: boolean) {
  const title = textOption(chart, `${name}.title`);
  const min = numberOption(chart, `${name}.minValue`) ?? numberOption(chart, `${name}.viewWindow.min`);
  const max = numberOption(chart, `${name}.viewWindow.max`);
  return {
    stacked: isStacked(chart),
    beginAtZero: true,
    title: { display: title !== undefined, text: title ?? '' },
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(numbers ? { ticks: { callback: (value: string | number) => marks(Number(value)) } } : {}),
  };
}

const LEGENDS = { top: 'top', bottom: 'bottom', left: 'left', right: 'right' } as const;

/** The width and height that Google gives a chart that says nothing. */
export const chartSize = (chart: Chart): { width: number; height: number } => ({
  width: numberOption(chart, 'width') ?? 600,
  height: numberOption(chart, 'height') ?? 371,
});

export const chartTitle = (chart: Chart): string => textOption(chart, 'title') ?? '';

/** @param locale the workbook's, for the marks of numbers. Null for a kind that is not drawn: a table, a map, a gauge. */
export function chartConfig(chart: Chart, data: ChartData, locale: string): ChartConfiguration | null {
  const base = KINDS[chart.type];
  if (!base) return null;
  const kind: Kind = base === 'pie' && (numberOption(chart, 'pieHole') ?? 0) > 0 ? 'doughnut' : base;
  const horizontal = chart.type === 'BAR';
  const format = new Intl.NumberFormat(locale.replace('_', '-'), { maximumFractionDigits: 2 });
  const marks = (value: number): string => format.format(value);
  const legend = textOption(chart, 'legend.position') ?? textOption(chart, 'legend') ?? 'right';
  const title = chartTitle(chart);
  const axes = {
    x: axis(chart, horizontal ? 'vAxis' : 'hAxis', marks, horizontal || kind === 'scatter'),
    y: axis(chart, horizontal ? 'hAxis' : 'vAxis', marks, !horizontal),
  };
  const round = kind === 'pie' || kind === 'doughnut' || kind === 'radar';
  return {
    type: kind,
    data: { labels: [...data.labels], datasets: datasetsOf(chart, data, kind) },
    options: {
      animation: false,
      responsive: false,
      locale: locale.replace('_', '-'),
      indexAxis: horizontal ? 'y' : 'x',
      ...(round ? {} : { scales: axes }),
      plugins: {
        title: { display: title !== '', text: title, align: 'start', color: '#202124' },
        legend: { display: legend !== 'none', position: LEGENDS[legend as keyof typeof LEGENDS] ?? 'right' },
      },
    },
  } as ChartConfiguration;
}
