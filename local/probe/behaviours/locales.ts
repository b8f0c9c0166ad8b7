// How formulas are written and read back, by the spreadsheet's locale.
import { computed } from '../computed';
import { tell } from '../tell';
import { type Behaviour, type Locale, NO_SOURCE } from '../types';

const SEPARATORS = 'scripts in use; reports of commas that fail in decimal-comma locales';

/** Works where =SUM(1…2) is 3; a comma may also be taken for a decimal mark. */
function separator(id: string, mark: ';' | ',', locale: Locale, assumed: string): Behaviour {
  const formula = `=SUM(1${mark}2)`;
  return computed(id, `${formula} written by setFormula (${locale})`, formula, assumed, { source: SEPARATORS, locale });
}

function answers(id: string, locale: Locale): Behaviour {
  return {
    id,
    what: `What getFormula gives of =SUM(1;2) written by setFormula (${locale})`,
    assumed: 'as typed',
    source: NO_SOURCE,
    settles: 'formulaAnswers',
    locale,
    trial: {
      way: 'now',
      see: (bench) => {
        const text = bench.cells(1, 1).setFormula('=SUM(1;2)').getFormula();
        if (text === '=SUM(1;2)') return 'as typed';
        return /^=SUM\(1, ?2\)$/.test(text) ? 'commas' : tell(text);
      },
    },
  };
}

const put = (id: string, locale: Locale): Behaviour => ({
  id,
  what: `setSpreadsheetLocale("${locale}"), under spreadsheets.currentonly: what getSpreadsheetLocale then says`,
  assumed: `text "${locale}"`,
  source: 'Apps Script reference, Spreadsheet.setSpreadsheetLocale',
  locale,
  trial: { way: 'now', see: ({ spreadsheet }) => tell(spreadsheet.getSpreadsheetLocale()) },
});

export const LOCALES: readonly Behaviour[] = [
  put('set-locale-en', 'en_US'),
  put('set-locale-fr', 'fr_FR'),
  separator('semicolons-en', ';', 'en_US', 'number 3'),
  separator('commas-en', ',', 'en_US', 'number 3'),
  separator('semicolons-fr', ';', 'fr_FR', 'number 3'),
  { ...separator('commas-fr', ',', 'fr_FR', ''), assumed: null },
  answers('formula-answers-en', 'en_US'),
  answers('formula-answers-fr', 'fr_FR'),
  computed('decimal-comma-fr', 'A decimal literal with a comma, =0,5+0 (fr_FR)', '=0,5+0', 'number 0.5', {
    source: 'add-ons in use write the locale’s mark',
    locale: 'fr_FR',
  }),
  computed('decimal-point-fr', 'A decimal literal with a point, =0.5+0 (fr_FR)', '=0.5+0', null, { locale: 'fr_FR' }),
  computed('array-row-fr', 'A literal row of an array, =SUM({1\\2}) (fr_FR)', '=SUM({1\\2})', null, {
    locale: 'fr_FR',
  }),
  {
    id: 'r1c1-fr',
    what: 'setFormulaR1C1 with semicolons, =SUM(R[1]C[0];2) over a cell that holds 1 (fr_FR)',
    assumed: null,
    source: NO_SOURCE,
    locale: 'fr_FR',
    trial: {
      way: 'formula',
      put: (bench) => {
        bench.cells(2, 1).setValue(1);
        bench.cells(1, 1).setFormulaR1C1('=SUM(R[1]C[0];2)');
      },
      see: (bench) => tell(bench.cells(1, 1).getValue()),
    },
  },
  {
    id: 'conditional-format-fr',
    what: 'A conditional format’s formula with semicolons (fr_FR)',
    assumed: 'accepted',
    source: NO_SOURCE,
    locale: 'fr_FR',
    trial: {
      way: 'now',
      see: (bench) => {
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied(`=AND(${bench.a1(1, 1)}>0;${bench.a1(1, 1)}<2)`)
          .setBackground('#ffeecc')
          .setRanges([bench.cells(1, 1)])
          .build();
        bench.cells(1, 1).getSheet().setConditionalFormatRules([rule]);
        SpreadsheetApp.flush();
        return 'accepted';
      },
    },
  },
  {
    id: 'validation-fr',
    what: 'A validation’s formula with semicolons (fr_FR)',
    assumed: 'accepted',
    source: NO_SOURCE,
    locale: 'fr_FR',
    trial: {
      way: 'now',
      see: (bench) => {
        const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=OR(TRUE;FALSE)').build();
        bench.cells(1, 1).setDataValidation(rule);
        SpreadsheetApp.flush();
        return 'accepted';
      },
    },
  },
];
