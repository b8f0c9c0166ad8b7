// The grid of sources × last six months; a gap opens what to export to fill it.
import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CoverageName, SidebarMessages } from '../../i18n/sidebar';
import type { Month } from '../../model/day';
import { gapAround, type SourceState } from '../logic/gaps';
import { useApp } from './context';
import { ExportAdvice } from './export-help';
import { Button } from './parts';

/** A full, half, empty or questioned disc, drawn by the style sheet. */
function Disc({ coverage }: { readonly coverage: CoverageName }) {
  return (
    <span class={`symbol ${coverage}`} aria-hidden="true">
      {coverage === 'unknown' && '?'}
    </span>
  );
}

const nameOf = ({ network, account }: SourceState, words: SidebarMessages): string =>
  account === null ? words.networks[network] : `${words.networks[network]}, ${account}`;

interface GapProps {
  readonly source: SourceState;
  readonly month: Month;
  readonly id: string;
  readonly onClose: () => void;
}

function GapPanel({ source, month, id, onClose }: GapProps) {
  const { words } = useApp();
  const { from, to, count } = gapAround(source, month);
  const coverage = source.months.find((one) => one.month === month)?.coverage ?? 'missing';
  return (
    <tr>
      <td colSpan={source.months.length + 1}>
        <div class="gap" id={id}>
          <h3>{words.home.gap(nameOf(source, words), month, coverage)}</h3>
          {coverage === 'unknown' && <p>{words.home.unknownCoverage}</p>}
          <ExportAdvice network={source.network} />
          <p>
            <strong>{words.home.dates(words.calendar.months(from, to))}</strong>
            {count > 1 && ` ${words.home.several(count)}`}
          </p>
          <Button kind="link" always onClick={onClose}>
            {words.home.close}
          </Button>
        </div>
      </td>
    </tr>
  );
}

interface CellProps {
  readonly source: SourceState;
  readonly at: SourceState['months'][number];
  readonly open: boolean;
  readonly panel: string;
  readonly onToggle: () => void;
}

function Cell({ source, at: { month, coverage }, open, panel, onToggle }: CellProps) {
  const { words } = useApp();
  if (coverage === 'complete') {
    return (
      <td>
        <span class="mark">
          <Disc coverage={coverage} />
        </span>
        <span class="sr-only">{words.home.coverage.complete}</span>
      </td>
    );
  }
  const label = words.home.gap(nameOf(source, words), month, coverage);
  return (
    <td>
      <button
        type="button"
        class="mark"
        aria-label={label}
        title={label}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={onToggle}
      >
        <Disc coverage={coverage} />
      </button>
    </td>
  );
}

function SourceName({ source: { network, account } }: { readonly source: SourceState }) {
  const { words } = useApp();
  return (
    <th scope="row">
      {words.networks[network]}
      {account !== null && <span class="account">{account}</span>}
    </th>
  );
}

/** Symbols and what they mean. */
function Legend() {
  const { words } = useApp();
  const names = ['complete', 'partial', 'unknown', 'missing'] as const;
  return (
    <p class="legend">
      {names.map((name) => (
        <span key={name}>
          <Disc coverage={name} />
          {words.home.coverage[name]}
        </span>
      ))}
    </p>
  );
}

function Months({ months }: { readonly months: readonly Month[] }) {
  const { words } = useApp();
  return (
    <tr>
      <th scope="col">
        <span class="sr-only">{words.home.source}</span>
      </th>
      {months.map((month) => (
        <th scope="col" key={month}>
          <span aria-hidden="true">{words.calendar.shortMonth(month)}</span>
          <span class="sr-only">{words.calendar.month(month)}</span>
        </th>
      ))}
    </tr>
  );
}

export function Grid({
  sources,
  months,
}: {
  readonly sources: readonly SourceState[];
  readonly months: readonly Month[];
}) {
  const { words } = useApp();
  const [open, setOpen] = useState<string | null>(null);
  const panel = useId();
  return (
    <section>
      <h2>{words.home.grid}</h2>
      <table class="grid">
        <thead>
          <Months months={months} />
        </thead>
        <tbody>
          {sources.map((source) => {
            const name = `${source.network}|${source.account ?? ''}`;
            const shown = source.months.find(({ month }) => open === `${name}|${month}`)?.month;
            const toggle = (month: Month) => () => setOpen(shown === month ? null : `${name}|${month}`);
            return (
              <Fragment key={name}>
                <tr>
                  <SourceName source={source} />
                  {source.months.map((at) => (
                    <Cell
                      key={at.month}
                      source={source}
                      at={at}
                      panel={panel}
                      open={shown === at.month}
                      onToggle={toggle(at.month)}
                    />
                  ))}
                </tr>
                {shown && <GapPanel source={source} month={shown} id={panel} onClose={() => setOpen(null)} />}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <Legend />
      <p class="note">{words.home.touch}</p>
    </section>
  );
}
