// What a cell shows and holds, how high its row is, what its groups and validations ask for.
import { describe, expect, it } from 'vitest';
import { type DataRule, Workbook } from '../../../local/model';
import { breaksRule, choicesAt, refusalText } from '../../../local/preview/grid/choices';
import { togglesOf } from '../../../local/preview/grid/outline';
import { columnLines, rowHeight } from '../../../local/preview/look/lines';
import { shownValue, typedText } from '../../../local/preview/look/shown';
import { styleText } from '../../../local/preview/look/style-text';
import { errorText, firstLanguage, WORDS } from '../../../local/preview/words';

const cell = { top: 1, left: 1, bottom: 1, right: 1 };
const french = () => new Workbook({ locale: 'fr_FR' }).active;

describe('what a cell shows', () => {
  it.each([
    [12.5, 'right', 'number'],
    ['x', 'left', 'text'],
    [true, 'center', 'boolean'],
    [{ error: '#N/A' }, 'center', 'error'],
    [null, 'left', 'blank'],
  ] as const)('%j stands on its side', (value, side, kind) => {
    const sheet = french();
    expect(shownValue(value, sheet.style(1, 1), 'fr_FR')).toMatchObject({ side, kind });
  });

  it.each([['1234,5'], ['12,5%'], ['03/04/2026'], ['texte'], ["'12"], ['=1+1'], ['VRAI']])(
    'typed as %s, stands so in the formula bar',
    (text) => {
      const sheet = french();
      sheet.type(1, 1, text);
      expect(typedText(sheet, 1, 1, 'fr_FR')).toBe(text);
    },
  );

  it('keeps in the formula bar the digits that its format hides', () => {
    const sheet = french();
    sheet.setValue(1, 1, 2 / 3);
    sheet.patchStyle(cell, { numberFormat: '0%' });
    expect(typedText(sheet, 1, 1, 'fr_FR')).toBe('66,6666666666667%');
  });

  it('has its looks as declarations, and no text that could be more than a look', () => {
    const sheet = french();
    sheet.patchStyle(cell, { fontWeight: 'bold', background: '#e8f0ee', fontFamily: 'A";color:red' });
    expect(styleText(sheet.style(1, 1))).toBe(
      ";font-family:'Acolorred', Arial, sans-serif;font-weight:bold;background-color:#e8f0ee",
    );
  });
});

describe('a row', () => {
  const measure = (text: string) => text.length * 10;

  it('is 21 pixels high, as high as was set, or nothing when hidden', () => {
    const sheet = french();
    sheet.rows.setSize(2, 1, 60);
    sheet.hideRows(3);
    expect([1, 2, 3].map((row) => rowHeight(sheet, row, measure))).toEqual([21, 60, 0]);
  });

  it('grows with wrapped text, by whole lines', () => {
    const sheet = french();
    sheet.setValue(1, 1, 'aaaa bbbb cccc dddd');
    sheet.patchStyle(cell, { wrap: 'wrap' });
    // 94 pixels hold nine characters of ten, two words and the space between them: the space after them may hang over.
    expect(rowHeight(sheet, 1, measure)).toBe(2 * 16 + 5);
    sheet.columns.setSize(1, 1, 400);
    expect(rowHeight(sheet, 1, measure)).toBe(21);
  });

  it('has its columns one after the other, hidden ones without width', () => {
    const sheet = french();
    sheet.columns.setSize(1, 1, 50);
    sheet.hideColumns(2);
    expect(columnLines(sheet).starts.slice(0, 4)).toEqual([0, 50, 50, 150]);
  });
});

describe('the buttons of groups', () => {
  it('stand after the group, or before it where the sheet says so', () => {
    const sheet = french();
    sheet.groupRows(3, 2);
    expect(togglesOf(sheet, 'rows').map(({ line }) => line)).toEqual([5]);
    sheet.rows.toggle = 'before';
    expect(togglesOf(sheet, 'rows').map(({ line }) => line)).toEqual([2]);
  });

  it('pass over hidden rows, and are none inside a folded group', () => {
    const sheet = french();
    sheet.groupRows(3, 6);
    sheet.groupRows(4, 2);
    sheet.hideRows(9);
    expect(togglesOf(sheet, 'rows').map(({ line, group }) => [line, group.depth])).toEqual([
      [10, 1],
      [6, 2],
    ]);
    const outer = sheet.rows.groupAt(3, 1);
    if (outer) sheet.rows.setCollapsed(outer, true);
    expect(togglesOf(sheet, 'rows').map(({ group }) => group.depth)).toEqual([1]);
  });
});

describe('a data validation', () => {
  const rule = (over: Partial<DataRule>): DataRule => ({
    criterion: 'VALUE_IN_LIST',
    values: [['a', 'b'], true],
    allowInvalid: false,
    helpText: null,
    ...over,
  });

  it('offers its list, or the distinct texts of its range', () => {
    const sheet = french();
    sheet.setRule(1, 1, rule({}));
    sheet.typeRows(1, 3, [['x'], ['y'], ['x'], ['']]);
    const range = { sheetId: sheet.id, rect: { top: 1, left: 3, bottom: 4, right: 3 } };
    sheet.setRule(2, 1, rule({ criterion: 'VALUE_IN_RANGE', values: [range, true] }));
    expect(choicesAt(sheet, 1, 1)).toEqual(['a', 'b']);
    expect(choicesAt(sheet, 2, 1)).toEqual(['x', 'y']);
  });

  it('offers nothing where it is not to be a drop-down', () => {
    const sheet = french();
    sheet.setRule(1, 1, rule({ values: [['a'], false] }));
    expect(choicesAt(sheet, 1, 1)).toBeNull();
  });

  it('refuses with its own words, else says what the list holds', () => {
    const sheet = french();
    expect(refusalText(rule({ helpText: 'Un mois.' }), sheet, 1, 1, WORDS.fr)).toBe('Un mois.');
    sheet.setRule(1, 1, rule({}));
    expect(refusalText(rule({}), sheet, 1, 1, WORDS.en)).toBe('Cell A1 accepts only a value of its list: a, b.');
  });

  it('that only warns marks what breaks it, and no blank', () => {
    const sheet = french();
    sheet.setRule(1, 1, rule({ allowInvalid: true }));
    expect(breaksRule(sheet, 1, 1)).toBe(false);
    sheet.type(1, 1, 'z');
    expect(breaksRule(sheet, 1, 1)).toBe(true);
  });
});

describe('the page’s words', () => {
  it('tell an error in the page’s language, and a function’s own sentence as it is', () => {
    expect(errorText(WORDS.fr, '#ERROR!', 'Formula parse error.')).toContain('mal écrite');
    expect(errorText(WORDS.fr, '#ERROR!', 'SOCIAL_ROI\u00a0: le coût est nul.')).toBe(
      'SOCIAL_ROI\u00a0: le coût est nul.',
    );
    expect(errorText(WORDS.en, '#DIV/0!', '')).toBe('Division by zero.');
    const overwritten = 'Array result was not expanded because it would overwrite data in B4.';
    expect(errorText(WORDS.fr, '#REF!', overwritten)).toContain('B4');
  });

  it.each([
    [['en', 'fr', ['fr']], 'en'],
    [[null, 'en', ['fr']], 'en'],
    [[null, null, ['de', 'en-GB', 'fr']], 'en'],
    [[null, null, ['fr-CA']], 'fr'],
    [[null, null, ['de']], 'fr'],
    [['xx', null, []], 'fr'],
  ] as const)(
    'are first in the language of the address, the last visit, the browser: %j',
    ([asked, kept, own], first) => {
      expect(firstLanguage(asked, kept, own)).toBe(first);
    },
  );

  it('say the same things in both languages, French typeset as French wants it', () => {
    const texts = (words: object): string[] =>
      Object.values(words).flatMap((word) =>
        typeof word === 'object'
          ? texts(word as object)
          : [typeof word === 'function' ? (word as (...a: string[]) => string)('1', '2') : word],
      );
    expect(texts(WORDS.fr).length).toBe(texts(WORDS.en).length);
    expect(texts(WORDS.fr).filter((text) => / [:;?!%»]|« |\w'\w/.test(text))).toEqual([]);
  });
});
