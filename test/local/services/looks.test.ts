// Class Range: looks, notes, validations; conditional formats, protections, charts, filters.
import { describe, expect, it } from 'vitest';
import { Workbook } from '../../../local/model';
import { createHost } from '../../../local/script';

const book = (...sheets: string[]) => new Workbook({ sheets: sheets.length ? sheets : ['S'] });
const run = (body: string, workbook = book()) =>
  createHost({
    workbook,
    code: `function go() { var ss = SpreadsheetApp.getActiveSpreadsheet(), sheet = ss.getSheets()[0]; ${body} }`,
  }).run('go');
const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

describe('looks', () => {
  it('are set for a whole range or cell by cell, and read back', () => {
    const answer = run(
      `var r = sheet.getRange('A1:B2');
       r.setNumberFormat('#,##0.00').setFontWeights([['bold', 'normal'], [null, 'bold']]).setFontStyle('italic').setFontColor('#ABCDEF')
        .setFontSize(12).setFontFamily('Roboto').setFontLine('underline').setBackgrounds([['#fff', 'white'], ['#000000', null]])
        .setHorizontalAlignment('right').setVerticalAlignment('middle').setWrap(true);
       return [r.getNumberFormats(), r.getFontWeights(), r.getFontStyle(), r.getFontColors()[0][0], r.getFontSize(), r.getFontFamily(),
         r.getFontLine(), r.getBackgrounds(), r.getHorizontalAlignment(), r.getVerticalAlignment(), String(r.getWrapStrategy())]`,
    );
    expect(answer).toEqual([
      [
        ['#,##0.00', '#,##0.00'],
        ['#,##0.00', '#,##0.00'],
      ],
      [
        ['bold', 'normal'],
        ['normal', 'bold'],
      ],
      'italic',
      '#abcdef',
      12,
      'Roboto',
      'underline',
      [
        ['#ffffff', '#ffffff'],
        ['#000000', '#ffffff'],
      ],
      'right',
      'middle',
      'WRAP',
    ]);
  });

  it('refuse values that they do not have, and grids of another size', () => {
    expect(() => run("sheet.getRange('A1').setFontWeight('heavy')")).toThrow('Invalid argument');
    expect(() => run("sheet.getRange('A1').setBackground('rouge')")).toThrow('not implemented here');
    expect(() => run("sheet.getRange('A1:B1').setBackgrounds([['#fff']])")).toThrow('number of columns in the data');
    expect(() => run("sheet.getRange('A1').setNumberFormat('# ?/?')")).toThrow('not implemented here');
  });

  // Apps Script reference, Range.setBorder: true draws, false takes away, null changes nothing.
  it('have borders, drawn, taken away or left alone', () => {
    const workbook = book();
    run(
      `sheet.getRange('A1:B2').setBorder(true, null, null, null, true, null, '#ff0000', SpreadsheetApp.BorderStyle.DOTTED);
         sheet.getRange('A1').setBorder(null, true, null, false, null, null)`,
      workbook,
    );
    const sheet = workbook.sheet('S');
    const dotted = { color: '#ff0000', style: 'DOTTED' };
    expect(sheet.style(1, 1).borders).toEqual({ top: dotted, left: { color: '#000000', style: 'SOLID' } });
    expect(sheet.style(1, 2).borders).toEqual({ top: dotted, left: dotted });
    expect(sheet.style(2, 1).borders).toEqual({ right: dotted });
  });

  it('come from a text style', () => {
    const workbook = book();
    run(
      "sheet.getRange('A1').setTextStyle(SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('#123456').build())",
      workbook,
    );
    expect(workbook.sheet('S').style(1, 1)).toMatchObject({
      fontWeight: 'bold',
      fontColor: '#123456',
      fontStyle: 'normal',
    });
  });
});

describe('notes', () => {
  it('are set, read and taken away', () => {
    expect(
      run(
        "var r = sheet.getRange('A1:B1'); r.setNotes([['un', null]]); var before = r.getNotes(); r.setNote(null); return [before, r.getNotes()]",
      ),
    ).toEqual([[['un', '']], [['', '']]]);
  });
});

describe('data validations', () => {
  it('are built, set, read back, copied and cleared', () => {
    const answer = run(
      `var rule = SpreadsheetApp.newDataValidation().requireValueInList(['oui', 'non'], false).setAllowInvalid(false).setHelpText('aide').build();
       var r = sheet.getRange('A1:B1'); r.setDataValidations([[rule, null]]);
       var read = r.getDataValidations();
       var copy = read[0][0].copy().setAllowInvalid(true).build();
       r.clearDataValidations();
       return [String(read[0][0].getCriteriaType()), read[0][0].getCriteriaValues(), read[0][0].getAllowInvalid(), read[0][0].getHelpText(), read[0][1],
         copy.getAllowInvalid(), r.getDataValidation()]`,
    );
    expect(answer).toEqual(['VALUE_IN_LIST', [['oui', 'non'], false], false, 'aide', null, true, null]);
  });

  it('take ranges, dates and numbers', () => {
    const answer = run(
      `var b = function () { return SpreadsheetApp.newDataValidation() };
       var inRange = b().requireValueInRange(sheet.getRange('C1:C9')).build().getCriteriaValues();
       var date = b().requireDateOnOrAfter(new Date(Date.UTC(2025, 0, 31))).build().getCriteriaValues();
       return [inRange[0].getA1Notation(), date[0].toISOString(), b().requireNumberBetween(0, 1).build().getCriteriaValues()]`,
    );
    // Midnight of that day in the spreadsheet's zone, Europe/Paris.
    expect(answer).toEqual(['C1:C9', '2025-01-30T23:00:00.000Z', [0, 1]]);
    expect(() => run('SpreadsheetApp.newDataValidation().build()')).toThrow('needs a criterion');
  });

  it.each([
    ['requireNumberGreaterThan(0)', 1, 0],
    ['requireNumberBetween(0, 1)', 0.5, 2],
    ['requireDate()', 45000, 'demain'],
    ['requireCheckbox()', true, 'x'],
    ['requireTextContains("@")', 'a@b', 'ab'],
    ['requireTextIsEmail()', 'a@b.fr', 'a@b'],
  ])('%s lets %s in and keeps %s out', (criterion, good, bad) => {
    const set = (value: unknown) =>
      run(
        `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().${criterion}.setAllowInvalid(false).build()).setValue(${JSON.stringify(value)})`,
      );
    set(good);
    expect(() => set(bad)).toThrow('violates the data validation');
  });
});

describe('conditional formats', () => {
  const formulaRule = (formula: string) =>
    `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('${formula}').setBackground('#f00').setBold(true).setRanges([sheet.getRange('A1:B5')]).build()`;

  it('are read, kept and set as a list', () => {
    const workbook = book();
    const answer = run(
      `sheet.setConditionalFormatRules([${formulaRule('=$A1>1')}]);
       sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setFontColor('#00ff00').setRanges([sheet.getRange('C1')]).build()]));
       return sheet.getConditionalFormatRules().map(function (r) { var c = r.getBooleanCondition();
         return [String(c.getCriteriaType()), c.getCriteriaValues(), c.getBackground(), c.getFontColor(), c.getBold(), r.getRanges().map(function (x) { return x.getA1Notation() })] })`,
      workbook,
    );
    expect(answer).toEqual([
      ['CUSTOM_FORMULA', ['=$A1>1'], '#ff0000', null, true, ['A1:B5']],
      ['CELL_EMPTY', [], null, '#00ff00', null, ['C1']],
    ]);
  });

  // Google Docs Editors Help, "Use conditional formatting rules": a formula can refer to the same sheet only.
  it('refuse a formula that names another sheet', () => {
    const workbook = book('S', 'Données');
    expect(() => run(`sheet.setConditionalFormatRules([${formulaRule('=Données!$A1>1')}])`, workbook)).toThrow(
      'cannot reference a different sheet',
    );
    run(`sheet.setConditionalFormatRules([${formulaRule('=S!$A1>1')}])`, workbook);
    expect(workbook.sheet('S').conditionalRules).toHaveLength(1);
  });

  it('refuse ranges of another sheet, and a rule without range or condition', () => {
    const workbook = book('S', 'T');
    expect(() => run(`ss.getSheets()[1].setConditionalFormatRules([${formulaRule('=TRUE')}])`, workbook)).toThrow(
      'must be on the sheet',
    );
    expect(() => run('SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()')).toThrow('needs a range');
    expect(() => run("SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]).build()")).toThrow(
      'needs a condition',
    );
  });

  it('have colour scales', () => {
    const answer = run(
      `var T = SpreadsheetApp.InterpolationType;
       sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#fff').setGradientMaxpointWithValue('#000', T.NUMBER, '100').setRanges([sheet.getRange('A1')]).build()]);
       var g = sheet.getConditionalFormatRules()[0].getGradientCondition();
       return [g.getMinColor(), g.getMinType(), g.getMaxColor(), String(g.getMaxType()), g.getMaxValue(), sheet.getConditionalFormatRules()[0].getBooleanCondition()]`,
    );
    expect(answer).toEqual(['#ffffff', null, '#000000', 'NUMBER', '100', null]);
  });
});

describe('protections', () => {
  const MESSAGE = 'You are trying to edit a protected cell or object';

  it('of somebody else refuse every write in their range, and tell beforehand', () => {
    const workbook = book();
    workbook.sheet('S').protect(at(2, 2, 3, 3), { description: 'budget' });
    expect(
      run(
        "return [sheet.getRange('A1:B2').canEdit(), sheet.getRange('A1').canEdit(), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].canEdit()]",
        workbook,
      ),
    ).toEqual([false, true, false]);
    for (const write of [
      "setValue('x')",
      "setValues([['x']])",
      "setFormula('=1')",
      "setNote('x')",
      "setFontWeight('bold')",
      "setBackground('#fff')",
      'clearDataValidations()',
      "setNumberFormat('0')",
      'protect()',
    ]) {
      expect(() => run(`sheet.getRange('B2').${write}`, workbook)).toThrow(MESSAGE);
    }
    for (const act of ['deleteRows(3, 1)', 'insertRowsBefore(3, 1)', 'deleteColumns(2, 1)']) {
      expect(() => run(`sheet.${act}`, workbook)).toThrow(MESSAGE);
    }
    run("sheet.insertRowsBefore(2, 1); sheet.getRange('A1').setValue('x')", workbook);
    expect(workbook.sheet('S').protections[0]?.rect).toEqual(at(3, 2, 4, 3));
  });

  it('of a whole sheet leave only their open ranges to be written', () => {
    const workbook = book();
    workbook
      .sheet('S')
      .protect(null)
      .unprotected.push(at(1, 1, 1, 3));
    run("sheet.getRange('A1:C1').setValue('x')", workbook);
    expect(() => run("sheet.getRange('A2').setValue('x')", workbook)).toThrow(MESSAGE);
    for (const act of [
      'hideRows(2)',
      "setName('x')",
      'setFrozenRows(1)',
      'insertRowsAfter(1, 1)',
      'setConditionalFormatRules([])',
      "addDeveloperMetadata('k', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)",
    ]) {
      expect(() => run(`sheet.${act}`, workbook)).toThrow(MESSAGE);
    }
  });

  it('that only warn, or are one’s own, refuse nothing', () => {
    const workbook = book();
    workbook.sheet('S').protect(at(1, 1), { warningOnly: true });
    const answer = run(
      `var p = sheet.getRange('A1:A2').protect().setDescription('mien').setWarningOnly(true);
       sheet.getRange('A1').setValue('x');
       return [p.getDescription(), p.isWarningOnly(), p.canEdit(), p.getRange().getA1Notation(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length]`,
      workbook,
    );
    expect(answer).toEqual(['mien', true, true, 'A1:A2', 0]);
  });
});

describe('charts and filters', () => {
  it('are built, inserted, changed and removed', () => {
    const workbook = book();
    const answer = run(
      `sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:B5')).setPosition(3, 4, 5, 6).setNumHeaders(1).setOption('title', 'Vues').build());
       var chart = sheet.getCharts()[0];
       sheet.updateChart(chart.modify().setOption('title', 'Vues par mois').build());
       var now = sheet.getCharts()[0], info = now.getContainerInfo();
       return [now.getChartId() === chart.getChartId(), now.getOptions().get('title'), now.getRanges()[0].getA1Notation(), info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), sheet.getCharts().length]`,
      workbook,
    );
    expect(answer).toEqual([true, 'Vues par mois', 'A1:B5', 3, 4, 5, 1]);
    expect(workbook.sheet('S').charts[0]).toMatchObject({ type: 'LINE', numHeaders: 1 });
    run('sheet.removeChart(sheet.getCharts()[0])', workbook);
    expect(workbook.sheet('S').charts).toEqual([]);
  });

  it('of the person are seen: a filter with its range, null without', () => {
    const workbook = book();
    expect(run('return sheet.getFilter()', workbook)).toBeNull();
    workbook.sheet('S').setFilter(at(1, 1, 9, 3));
    expect(run('return sheet.getFilter().getRange().getA1Notation()', workbook)).toBe('A1:C9');
    expect(() => run("sheet.getRange('A1:B2').createFilter()", workbook)).toThrow('already has a filter');
    run('sheet.getFilter().remove()', workbook);
    expect(workbook.sheet('S').filter).toBeNull();
  });
});
