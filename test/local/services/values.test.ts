// Range.getValues, setValues, getFormulas and their kin.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Workbook } from '../../../local/model';
import { runs } from '../../runs';
import { inScript } from '../script/in-script';

const book = (locale = 'fr_FR') => new Workbook({ locale, sheets: ['S'] });
const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

/** Writes one value into A1 by setValue and tells what stands there. */
function written(value: unknown, { locale = 'fr_FR', format = 'General', switches = {} } = {}) {
  const workbook = book(locale);
  const sheet = workbook.sheet('S');
  sheet.patchStyle(at(1, 1), { numberFormat: format });
  inScript(
    workbook,
    (v: unknown) => {
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue(v);
    },
    { switches },
    value,
  );
  return { value: sheet.value(1, 1), formula: sheet.formula(1, 1), format: sheet.style(1, 1).numberFormat };
}

describe('setValues', () => {
  // Apps Script reference, Range.setValues: "the size of the two-dimensional array must match the size of the range".
  it('refuses data of another size than the range, with Google’s words', () => {
    const workbook = book();
    const set = (grid: unknown[][]) =>
      inScript(
        workbook,
        (g: unknown[][]) => {
          SpreadsheetApp.getActiveSheet().getRange(1, 1, 2, 2).setValues(g);
        },
        {},
        grid,
      );
    expect(() => set([[1, 2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => set([[1, 2], [3]])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    expect(() =>
      set([
        [1, 2, 3],
        [4, 5, 6],
      ]),
    ).toThrow('The data has 3 but the range has 2.');
    expect(workbook.sheet('S').lastRow).toBe(0);
  });

  it('writes nothing at all where one value cannot be written', () => {
    const workbook = book();
    const long = 'x'.repeat(50_001);
    const set = () =>
      inScript(
        workbook,
        (text: string) => {
          SpreadsheetApp.getActiveSheet()
            .getRange('A1:A2')
            .setValues([['bon'], [text]]);
        },
        {},
        long,
      );
    expect(set).toThrow('more than the maximum of 50000 characters');
    expect(workbook.sheet('S').lastRow).toBe(0);
  });

  // Apps Script reference, Range.setValues: values are numeric, string, boolean or date.
  it.each(['null', 'undefined', '({})', 'NaN', '1 / 0', 'new Date(NaN)'])('refuses %s', (expression) => {
    const body = new Function(`SpreadsheetApp.getActiveSheet().getRange('A1').setValues([[${expression}]])`);
    expect(() => inScript(book(), body as () => void)).toThrow('cannot be written');
  });

  // burnash/gspread#501: strings are read as if typed, by the locale.
  it('reads texts as if they were typed, by the locale', () => {
    expect(written('12,5')).toEqual({ value: 12.5, formula: null, format: 'General' });
    expect(written('12,5', { locale: 'en_US' }).value).toBe('12,5');
    expect(written('31/01/2026')).toEqual({ value: 46053, formula: null, format: 'dd/MM/yyyy' });
    expect(written('VRAI').value).toBe(true);
    expect(written('')).toMatchObject({ value: null });
  });

  // Apps Script reference, Range.setValue and Sheet.appendRow: content that begins with "=" is interpreted as a formula.
  it('makes a formula of a text that begins with =', () => {
    expect(written('=B1*2')).toEqual({ value: null, formula: '=B1*2', format: 'General' });
  });

  it('keeps every text as it is in the format @', () => {
    for (const text of ['12,5', '31/01/2026', 'VRAI', '15 %', '00123', '+33']) {
      expect(written(text, { format: '@' })).toEqual({ value: text, formula: null, format: '@' });
    }
  });

  it('keeps or swallows a leading apostrophe, and reads = in the format @ either way, by the switches', () => {
    expect(written("'=B1", { format: '@' }).value).toBe("'=B1");
    expect(written("'=B1", { format: '@', switches: { apostrophe: 'swallowed' } })).toMatchObject({
      value: '=B1',
      formula: null,
    });
    expect(written("'12", { switches: { apostrophe: 'swallowed' } }).value).toBe('12');
    expect(written('=B1', { format: '@' }).formula).toBe('=B1');
    expect(written('=B1', { format: '@', switches: { equalsInTextCell: 'text' } })).toMatchObject({
      value: '=B1',
      formula: null,
    });
  });

  it('keeps numbers in the format @ as numbers or as texts, by the switch', () => {
    expect(written(12, { format: '@' }).value).toBe(12);
    expect(written(12, { format: '@', switches: { numberInTextCell: 'text' } }).value).toBe('12');
  });

  it('gives back any plain text written in the format @', () => {
    fc.assert(
      fc.property(
        fc.string().filter((s) => s !== '' && !s.startsWith('=') && !s.startsWith("'")),
        (text) => {
          expect(written(text, { format: '@' }).value).toBe(text);
        },
      ),
      { numRuns: runs(40) },
    );
  });

  // Apps Script reference, DataValidationBuilder.setAllowInvalid(false): invalid input is rejected.
  it('refuses what a strict validation rejects', () => {
    const workbook = book();
    const write = (value: string) =>
      inScript(
        workbook,
        (v: string) => {
          const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
          const rule = SpreadsheetApp.newDataValidation()
            .requireValueInList(['oui', 'non'])
            .setAllowInvalid(false)
            .build();
          cell.setDataValidation(rule).setValue(v);
        },
        {},
        value,
      );
    expect(() => write('peut-être')).toThrow('violates the data validation rules');
    write('oui');
    expect(workbook.sheet('S').value(1, 1)).toBe('oui');
  });
});

describe('getValues', () => {
  // Apps Script reference, Range.getValues: numbers, booleans, dates, strings; empty cells are empty strings.
  it('gives numbers, truth values, texts, and an empty text for blank cells', () => {
    const workbook = book();
    workbook.sheet('S').typeRows(1, 1, [['12,5', 'VRAI', 'texte', '']]);
    const values = inScript(workbook, () => SpreadsheetApp.getActiveSheet().getRange('A1:D1').getValues());
    expect(values).toEqual([[12.5, true, 'texte', '']]);
  });

  it('gives the name of an error (scripts compare with "#N/A")', () => {
    const workbook = book();
    workbook.sheet('S').type(1, 1, '#N/A');
    expect(inScript(workbook, () => SpreadsheetApp.getActiveSheet().getRange('A1').getValue())).toBe('#N/A');
  });

  it('gives arrays and dates of the script’s own realm (instanceof holds within it)', () => {
    const workbook = book();
    workbook.sheet('S').type(1, 1, '31/01/2026');
    const answer = inScript(workbook, () => {
      const [row] = SpreadsheetApp.getActiveSheet().getRange('A1').getValues() as [[Date]];
      const [date] = row;
      return [Object.getPrototypeOf(row) === Array.prototype, date instanceof Date, date.constructor === Date];
    });
    expect(answer).toEqual([true, true, true]);
  });

  // Fact of the field (tanaikech, "Date object in Google Apps Script"): a date cell is midnight in the spreadsheet's zone.
  it('gives a date as midnight in the spreadsheet’s zone, whatever the script’s zone', () => {
    const read = (timeZone: string, scriptTimeZone: string) => {
      const workbook = new Workbook({ sheets: ['S'], timeZone });
      workbook.sheet('S').type(1, 1, '31/01/2026');
      return inScript(
        workbook,
        () => (SpreadsheetApp.getActiveSheet().getRange('A1').getValue() as Date).toISOString(),
        { scriptTimeZone },
      );
    };
    expect(read('Europe/Paris', 'Etc/UTC')).toBe('2026-01-30T23:00:00.000Z');
    expect(read('Europe/Paris', 'America/New_York')).toBe('2026-01-30T23:00:00.000Z');
    expect(read('Pacific/Auckland', 'Etc/UTC')).toBe('2026-01-30T11:00:00.000Z');
  });

  it('writes a date as the spreadsheet’s wall clock shows it', () => {
    const workbook = book();
    inScript(workbook, () => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setValue(new Date(Date.UTC(2026, 0, 30, 23)));
      sheet.getRange('A2').setValue(new Date(Date.UTC(2026, 0, 31)));
    });
    const sheet = workbook.sheet('S');
    expect([sheet.value(1, 1), sheet.style(1, 1).numberFormat]).toEqual([46053, 'dd/MM/yyyy']);
    expect([sheet.value(2, 1), sheet.style(2, 1).numberFormat]).toEqual([46053 + 1 / 24, 'dd/MM/yyyy HH:mm:ss']);
  });

  it('refuses to read what a formula has not computed: in the run that wrote it there is no value', () => {
    const workbook = book();
    const sheet = workbook.sheet('S');
    sheet.type(1, 1, '=1+1');
    sheet.setComputed(1, 1, 2);
    const read = () => inScript(workbook, () => SpreadsheetApp.getActiveSheet().getRange('A1:B1').getValues());
    expect(read()).toEqual([[2, '']]);
    sheet.type(5, 5, 'x');
    expect(read).toThrow('read before it has been computed');
    const shown = () => inScript(workbook, () => SpreadsheetApp.getActiveSheet().getRange('A1').getDisplayValue());
    expect(shown).toThrow('read before it has been computed');
  });

  it('refuses to read what spills from such a formula', () => {
    const workbook = book();
    const sheet = workbook.sheet('S');
    sheet.type(1, 1, '=SEQUENCE(2)');
    sheet.setComputed(1, 1, 1);
    sheet.setComputed(2, 1, 2, { row: 1, column: 1 });
    sheet.type(5, 5, 'x');
    expect(() => inScript(workbook, () => SpreadsheetApp.getActiveSheet().getRange('A2').getValue())).toThrow(
      'read before it has been computed',
    );
  });

  it('shows what the cells show', () => {
    const workbook = book();
    workbook.sheet('S').typeRows(1, 1, [['12,5 %', '31/01/2026', '', 'VRAI']]);
    const shown = inScript(workbook, () => SpreadsheetApp.getActiveSheet().getRange('A1:D1').getDisplayValues());
    expect(shown).toEqual([['12,50%', '31/01/2026', '', 'VRAI']]);
  });
});

describe('formulas', () => {
  // Apps Script reference, Range.getFormulas: an empty string where there is no formula.
  it('are read as typed, empty where there is none', () => {
    const workbook = book();
    workbook.sheet('S').typeRows(1, 1, [['=SUM(B1;C1)', '12']]);
    const read = () => SpreadsheetApp.getActiveSheet().getRange('A1:B1').getFormulas();
    expect(inScript(workbook, read)).toEqual([['=SUM(B1;C1)', '']]);
    expect(inScript(workbook, read, { switches: { formulaAnswers: 'commas' } })).toEqual([['=SUM(B1,C1)', '']]);
  });

  it('read with commas keep texts, and become points in decimals and commas in arrays', () => {
    const workbook = book();
    workbook.sheet('S').type(1, 1, '=IF(A1=";";1,5;{1\\2;3\\4})');
    const read = () => SpreadsheetApp.getActiveSheet().getRange('A1').getFormula();
    expect(inScript(workbook, read, { switches: { formulaAnswers: 'commas' } })).toBe('=IF(A1=";",1.5,{1,2;3,4})');
  });

  // google-marketing-solutions/advanced-bidding-manager#1 (de_DE) and googleapis/google-api-nodejs-client#1994.
  it('with commas between arguments are refused in a decimal-comma locale, where Google shows #ERROR!', () => {
    const set = (formula: string, locale: string) =>
      inScript(
        book(locale),
        (f: string) => {
          SpreadsheetApp.getActiveSheet().getRange('A1').setFormula(f);
        },
        {},
        formula,
      );
    expect(() => set('=SUM(B1,C1)', 'fr_FR')).toThrow('Formula parse error');
    expect(() => set('=B1*0.5', 'fr_FR')).toThrow('Formula parse error');
    expect(() => set('=SUM(B1', 'fr_FR')).toThrow('Formula parse error');
    expect(() => set('=B1&"abc', 'en_US')).toThrow('Formula parse error');
    set('=SUM(B1;0,5)&"a,b"', 'fr_FR');
    set('=SUM(B1,0.5)', 'en_US');
    set('=SUM(B1;C1)', 'en_US');
  });

  it('make a cell blank when empty', () => {
    const workbook = book();
    workbook.sheet('S').typeRows(1, 1, [['12', '13']]);
    inScript(workbook, () => {
      SpreadsheetApp.getActiveSheet()
        .getRange('A1:B1')
        .setFormulas([['', 'B2']]);
    });
    const sheet = workbook.sheet('S');
    expect([sheet.value(1, 1), sheet.formula(1, 1), sheet.formula(1, 2)]).toEqual([null, null, '=B2']);
  });
});

describe('a range', () => {
  // Apps Script reference, Sheet.getRange; the message is Google's for coordinates outside the sheet.
  it('must lie within the sheet', () => {
    const get = (...args: number[]) =>
      inScript(
        book(),
        (r: number, c: number, h: number, w: number) => {
          SpreadsheetApp.getActiveSheet().getRange(r, c, h, w);
        },
        {},
        ...args,
      );
    expect(() => get(1000, 26, 2, 1)).toThrow('outside the dimensions of the sheet');
    expect(() => get(1, 1, 1, 27)).toThrow('outside the dimensions of the sheet');
    expect(() => get(0, 1, 1, 1)).toThrow('too small');
    expect(() => get(1, 1, 0, 1)).toThrow('at least 1');
    get(1000, 26, 1, 1);
  });

  it('is named in A1 notation, open ends reaching the edge of the sheet', () => {
    const answer = inScript(book(), () => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const of = (text: string) => sheet.getRange(text).getA1Notation();
      return [
        of('b2'),
        of('A1:C3'),
        of('2:3'),
        of('B:B'),
        of('A999:A'),
        sheet.getRange(2, 2).offset(1, -1, 2, 3).getA1Notation(),
      ];
    });
    expect(answer).toEqual(['B2', 'A1:C3', 'A2:Z3', 'B1:B1000', 'A999:A1000', 'A3:C4']);
    expect(() => inScript(book(), () => SpreadsheetApp.getActiveSheet().getRange('pas une plage'))).toThrow(
      'Range not found',
    );
  });

  it('of all data is A1 on an empty sheet (Apps Script reference, Sheet.getDataRange)', () => {
    const workbook = book();
    const read = () => SpreadsheetApp.getActiveSheet().getDataRange().getA1Notation();
    expect(inScript(workbook, read)).toBe('A1');
    workbook.sheet('S').type(7, 3, 'x');
    expect(inScript(workbook, read)).toBe('A1:C7');
  });

  it('sorts its lines by a column of the sheet (Apps Script reference, Range.sort)', () => {
    const workbook = book();
    workbook.sheet('S').typeRows(1, 2, [
      ['b', '2'],
      ['a', '3'],
      ['c', '1'],
    ]);
    inScript(workbook, () => {
      SpreadsheetApp.getActiveSheet().getRange('B1:C3').sort({ column: 3, ascending: false });
    });
    expect([1, 2, 3].map((row) => workbook.sheet('S').value(row, 2))).toEqual(['a', 'b', 'c']);
  });

  it('is blank where it holds neither value nor formula', () => {
    const workbook = book();
    workbook.sheet('S').type(2, 2, 'x');
    const answer = inScript(workbook, () => {
      const sheet = SpreadsheetApp.getActiveSheet();
      return [sheet.getRange('A1').isBlank(), sheet.getRange('A1:B2').isBlank()];
    });
    expect(answer).toEqual([true, false]);
  });
});
