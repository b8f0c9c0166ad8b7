// Validations, conditional formats and the page in the .xlsx file.
import { describe, expect, test } from 'vitest';
import type { ConditionalRule, DataRule, Workbook } from '../../../local/model';
import { bookOf } from '../engine/sheet-of';
import { opened } from './opened';

const rule = (criterion: string, values: DataRule['values'], allowInvalid = false): DataRule => ({
  criterion,
  values,
  allowInvalid,
  helpText: null,
});

const validations = async (workbook: Workbook): Promise<string> =>
  /<dataValidations.*<\/dataValidations>/s.exec((await opened(workbook)).sheet(0))?.[0] ?? '';

describe('A validation', () => {
  const with1 = async (made: DataRule): Promise<string> => {
    const workbook = bookOf({ A1: 1 });
    workbook.sheet('Here').setRules({ top: 2, left: 2, bottom: 9, right: 2 }, made);
    return validations(workbook);
  };

  test('with a list keeps it, for all its cells at once', async () => {
    const xml = await with1(rule('VALUE_IN_LIST', [['Ads', 'Staff & time'], true]));
    expect(xml).toContain('sqref="B2:B9"');
    expect(xml).toContain('<formula1>"Ads,Staff &amp; time"</formula1>');
    expect(xml).toMatch(/type="list"/);
    expect(xml.match(/<dataValidation /g)).toHaveLength(1);
  });

  test('with a list in cells names their sheet', async () => {
    const workbook = bookOf({ A1: 1, 'Other!A1': 'x' });
    const other = workbook.sheet('Other');
    const values = [{ sheetId: other.id, rect: { top: 1, left: 1, bottom: 5, right: 1 } }, true];
    workbook.sheet('Here').setRule(1, 2, rule('VALUE_IN_RANGE', values));
    expect(await validations(workbook)).toMatch(/<formula1>'?Other'?!\$A\$1:\$A\$5<\/formula1>/);
  });

  test.each<[string, DataRule, RegExp]>([
    ['between numbers', rule('NUMBER_BETWEEN', [0, 1]), /operator="between".*<formula1>0<\/formula1><formula2>1</],
    ['after a day', rule('DATE_AFTER', [{ date: 45000 }]), /type="date".*greaterThan.*<formula1>45000</],
    ['of a formula', rule('CUSTOM_FORMULA', ['=A2>0']), /type="custom".*<formula1>A2&gt;0</],
    ['that only warns', rule('NUMBER_GREATER_THAN', [0], true), /errorStyle="warning"/],
  ])('%s is kept', async (_, made, expected) => {
    expect(await with1(made)).toMatch(expected);
  });

  test('that Excel cannot hold is left out: a list with a comma, a box to tick', async () => {
    expect(await with1(rule('VALUE_IN_LIST', [['a, b', 'c'], true]))).toBe('');
    expect(await with1(rule('CHECKBOX', []))).toBe('');
  });
});

describe('A conditional format', () => {
  const conditional = async (
    criterion: string,
    values: readonly (string | number)[],
  ): Promise<{ xml: string; styles: string }> => {
    const workbook = bookOf({ A1: 1 });
    const made: ConditionalRule = {
      ranges: [{ top: 2, left: 1, bottom: 9, right: 3 }],
      condition: { kind: 'boolean', criterion, values, format: { fontColor: '#b3261e', bold: true } },
    };
    workbook.sheet('Here').addConditionalRule(made);
    const { sheet, parts } = await opened(workbook);
    return { xml: sheet(0), styles: parts['xl/styles.xml'] ?? '' };
  };

  test.each<[string, readonly (string | number)[], RegExp]>([
    ['CUSTOM_FORMULA', ['=$A2<0'], /type="expression"[^>]*><formula>\$A2&lt;0<\/formula>/],
    ['NUMBER_LESS_THAN', [0], /type="cellIs"[^>]*operator="lessThan"[^>]*><formula>0<\/formula>/],
    ['TEXT_EQUAL_TO', ['missed'], /operator="equal"[^>]*><formula>"missed"<\/formula>/],
    ['TEXT_CONTAINS', ['↘'], /type="containsText".*SEARCH\("↘",A2\)/],
    ['CELL_NOT_EMPTY', [], /LEN\(A2\)&gt;0/],
  ])('%s is kept with its look', async (criterion, values, expected) => {
    const { xml, styles } = await conditional(criterion, values);
    expect(xml).toMatch(/<conditionalFormatting sqref="A2:C9">/);
    expect(xml).toMatch(expected);
    expect(styles).toMatch(/<dxf>.*FFB3261E.*<\/dxf>/s);
  });
});

describe('The page', () => {
  test('is A4, lying, as wide as the sheet, with the frozen rows on each', async () => {
    const workbook = bookOf({ A1: 'Month', A2: 1, C2: 2 });
    workbook.sheet('Here').rows.frozen = 1;
    const { sheet, parts } = await opened(workbook);
    expect(sheet(0)).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"[^>]*fitToHeight="0"/);
    expect(parts['xl/workbook.xml']).toMatch(/_xlnm\.Print_Titles[^>]*>[^<]*\$1:\$1</);
  });

  test('of a sheet too wide to be read at that size is not narrowed', async () => {
    const workbook = bookOf({ A1: 1, Z1: 2 });
    expect((await opened(workbook)).sheet(0)).not.toContain('fitToWidth');
  });
});
