// More › Formulas: every formula and indicator, found by name, purpose or KPI in either language.
import { useEffect, useState } from 'preact/hooks';
import { loadCatalogue } from '../actions/formulas';
import { type Catalogue, type CatalogueFormula, type CatalogueKpi, lookUp } from '../logic/catalogue';
import { useApp } from './context';
import { FormulaPage } from './formula-page';
import { Button, Field, textOf } from './parts';

type Open = (formula: CatalogueFormula) => void;

function FormulaList(props: { readonly formulas: readonly CatalogueFormula[]; readonly open: Open }) {
  const { state } = useApp();
  return (
    <ul class="entries">
      {props.formulas.map((formula) => (
        <li key={formula.name}>
          <Button kind="link" always onClick={() => props.open(formula)}>
            {formula.name}
          </Button>
          <p class="note">{formula.summary[state.language]}</p>
        </li>
      ))}
    </ul>
  );
}

interface KpiProps {
  readonly kpi: CatalogueKpi;
  /** The formulas that calculate it. */
  readonly by: readonly CatalogueFormula[];
  readonly open: Open;
}

function Kpi({ kpi, by, open }: KpiProps) {
  const { state, words } = useApp();
  const { language } = state;
  return (
    <details>
      <summary>{kpi.name[language]}</summary>
      <p>{kpi.definition[language]}</p>
      <p>
        <strong>{words.formulas.kpiFormula}</strong> {kpi.formula[language]}
      </p>
      <p>
        <strong>{words.formulas.traps}</strong> {kpi.traps[language]}
      </p>
      {by.length > 0 && (
        <p class="actions">
          {words.formulas.calculates}
          {by.map((formula) => (
            <Button kind="link" always key={formula.name} onClick={() => open(formula)}>
              {formula.name}
            </Button>
          ))}
        </p>
      )}
    </details>
  );
}

/** An indicator that no formula of its own calculates is worked out from a table of metrics. */
const formulasFor = ({ formulas }: Catalogue, id: string): readonly CatalogueFormula[] => {
  const own = formulas.filter(({ kpi }) => kpi === id);
  return own.length > 0 ? own : formulas.filter(({ name }) => name === 'KPI_VALUE');
};

function Search(props: {
  readonly catalogue: Catalogue;
  readonly query: string;
  readonly type: (query: string) => void;
  readonly open: Open;
}) {
  const { words } = useApp();
  const { catalogue, query, type, open } = props;
  const { formulas, kpis } = lookUp(catalogue, query);
  const asked = query.trim() !== '';
  return (
    <>
      <Field label={words.formulas.search} note={words.formulas.searchNote}>
        {(attributes) => <input type="search" {...attributes} value={query} onInput={(event) => type(textOf(event))} />}
      </Field>
      <p class="note" role="status">
        {asked &&
          (formulas.length + kpis.length > 0
            ? words.formulas.found(formulas.length, kpis.length)
            : words.formulas.nothing)}
      </p>
      <h2>{asked ? words.views.formulas : words.formulas.list}</h2>
      <FormulaList formulas={formulas} open={open} />
      {kpis.length > 0 && <h2>{words.formulas.kpis}</h2>}
      {kpis.map(([id, kpi]) => (
        <Kpi key={id} kpi={kpi} by={formulasFor(catalogue, id)} open={open} />
      ))}
    </>
  );
}

export function Formulas() {
  const { state, words, actor, go } = useApp();
  const { catalogue } = state;
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<CatalogueFormula | null>(null);
  useEffect(() => void loadCatalogue(actor), [actor]);
  const open = (formula: CatalogueFormula | null): void => {
    setOpened(formula);
    window.scrollTo(0, 0);
  };
  if (opened) return <FormulaPage formula={opened} back={() => open(null)} key={opened.name} />;
  return (
    <>
      <Button kind="link" always onClick={() => go('more')}>
        {words.formulas.back}
      </Button>
      <h1>{words.views.formulas}</h1>
      {catalogue ? (
        <Search catalogue={catalogue} query={query} type={setQuery} open={open} />
      ) : (
        <p class="note">{words.task.titles.formulas}</p>
      )}
    </>
  );
}
