// Validations and conditional formats, as the file's writer takes them. What Excel cannot say is left out.
import type { DataValidation, ConditionalRule as FileRule, CellStyle as FileStyle } from 'hucre';
import type { Rect } from '../model/rect';
import { type ConditionalRule, type DataRule, isSheetRect, type RuleFormat, type RuleValue } from '../model/rules';
import type { Sheet } from '../model/sheet';
import { addressOf, fixedAddress } from './address';
import type { Formulas } from './cell';
import { NotPortable, printFormula, quoted } from './print';

/** Longest list that Excel keeps within a validation. */
const LONGEST_LIST = 255;

/** Google's criteria on numbers and days, by what follows `NUMBER_` and `DATE_`. */
const OPERATORS = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  AFTER: 'greaterThan',
  BEFORE: 'lessThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  ON_OR_BEFORE: 'lessThanOrEqual',
} as const;

const isOperator = (name: string): name is keyof typeof OPERATORS => name in OPERATORS;

const isDay = (value: unknown): value is { readonly date: number } =>
  typeof value === 'object' && value !== null && 'date' in value;

/** A criterion's argument as a formula without its equals sign; null where Excel has no such. */
function argument(value: RuleValue | undefined, formulas: Formulas): string | null {
  if (typeof value === 'number') return String(value);
  if (isDay(value)) return String(value.date);
  if (typeof value !== 'string') return null;
  if (value.startsWith('=')) return printed(value, formulas);
  return `"${value.replace(/"/g, '""')}"`;
}

function printed(formula: string, { parse, titleOf }: Formulas): string | null {
  const node = parse(formula);
  if (!node) return null;
  try {
    return printFormula(node, titleOf);
  } catch (error) {
    if (error instanceof NotPortable) return null;
    throw error;
  }
}

type Compared = { readonly operator: (typeof OPERATORS)[keyof typeof OPERATORS]; readonly terms: readonly string[] };

function comparison(criterion: string, values: readonly RuleValue[], formulas: Formulas): Compared | null {
  const name = /^(?:NUMBER|DATE)_(.+)$/.exec(criterion)?.[1] ?? '';
  if (!isOperator(name)) return null;
  const terms = values.map((value) => argument(value, formulas));
  return terms.every((term) => term !== null) && terms.length > 0 ? { operator: OPERATORS[name], terms } : null;
}

type Criterion = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'>;

function criterionOf(
  { criterion, values }: DataRule,
  workbook: Sheet['workbook'],
  formulas: Formulas,
): Criterion | null {
  const [first] = values;
  if (Array.isArray(first)) {
    const list = first as readonly string[];
    const fits = list.join(',').length <= LONGEST_LIST && list.every((entry) => !/[,"]/.test(entry));
    return fits ? { type: 'list', values: [...list] } : null;
  }
  const terms = values as readonly RuleValue[];
  const [range] = terms;
  if (range !== undefined && isSheetRect(range)) {
    const title = workbook.sheetById(range.sheetId)?.name;
    if (title === undefined) return null;
    const { top, left, bottom, right } = range.rect;
    const area = `${fixedAddress(top, left)}:${fixedAddress(bottom, right)}`;
    return { type: 'list', formula1: `${quoted(formulas.titleOf(title))}!${area}` };
  }
  if (criterion === 'CUSTOM_FORMULA') {
    const formula = printed(String(range), formulas);
    return formula === null ? null : { type: 'custom', formula1: formula };
  }
  if (criterion === 'DATE_IS_VALID_DATE') return { type: 'date', operator: 'greaterThanOrEqual', formula1: '1' };
  const compared = comparison(criterion, terms, formulas);
  if (!compared) return null;
  const [formula1, formula2] = compared.terms;
  return {
    type: criterion.startsWith('DATE') ? 'date' : 'decimal',
    operator: compared.operator,
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
  };
}

const nameOf = ({ top, left, bottom, right }: Rect): string => {
  const ends = [addressOf(top, left), addressOf(bottom, right)];
  return ends[0] === ends[1] ? (ends[0] ?? '') : ends.join(':');
};

/** The cells of each rule, column by column, as few rectangles. */
function placesOf(sheet: Sheet): Map<DataRule, Rect[]> {
  const places = new Map<DataRule, Rect[]>();
  const open = new Map<number, { rule: DataRule; rect: { -readonly [K in keyof Rect]: Rect[K] } }>();
  sheet.grid.rows.forEach((cells, r) => {
    cells?.rules?.forEach((rule, c) => {
      if (!rule) return;
      const above = open.get(c);
      if (above?.rule === rule && above.rect.bottom === r) {
        above.rect.bottom = r + 1;
        return;
      }
      const rect = { top: r + 1, left: c + 1, bottom: r + 1, right: c + 1 };
      places.set(rule, [...(places.get(rule) ?? []), rect]);
      open.set(c, { rule, rect });
    });
  });
  return places;
}

export function fileValidations(sheet: Sheet, formulas: Formulas): DataValidation[] {
  return [...placesOf(sheet)].flatMap(([rule, rects]) => {
    const criterion = criterionOf(rule, sheet.workbook, formulas);
    if (!criterion) return [];
    return {
      ...criterion,
      range: rects.map(nameOf).join(' '),
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: rule.allowInvalid ? ('warning' as const) : ('stop' as const),
      ...(rule.helpText && { showInputMessage: true, inputMessage: rule.helpText.slice(0, LONGEST_LIST) }),
    };
  });
}

const rgb = (color: string): { rgb: string } => ({ rgb: color.replace('#', '').toUpperCase() });

function lookOf({ background, fontColor, bold, italic, strikethrough, underline }: RuleFormat): FileStyle {
  return {
    font: {
      ...(fontColor !== undefined && { color: rgb(fontColor) }),
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(strikethrough && { strikethrough }),
      ...(underline && { underline }),
    },
    ...(background !== undefined && {
      fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: rgb(background), bgColor: rgb(background) },
    }),
  };
}

const TEXTS: Readonly<Record<string, FileRule['type']>> = {
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
};

type Condition = Pick<FileRule, 'type' | 'operator' | 'formula' | 'text'>;

function conditionOf(
  criterion: string,
  values: readonly RuleValue[],
  corner: string,
  formulas: Formulas,
): Condition | null {
  if (criterion === 'CUSTOM_FORMULA') {
    const formula = printed(String(values[0]), formulas);
    return formula === null ? null : { type: 'expression', formula };
  }
  if (criterion === 'CELL_EMPTY') return { type: 'expression', formula: `LEN(${corner})=0` };
  if (criterion === 'CELL_NOT_EMPTY') return { type: 'expression', formula: `LEN(${corner})>0` };
  const type = TEXTS[criterion];
  if (type) return { type, text: String(values[0]), formula: textTest(type, corner, String(values[0])) };
  if (criterion === 'TEXT_EQUAL_TO') {
    const formula = argument(values[0], formulas);
    return formula === null ? null : { type: 'cellIs', operator: 'equal', formula };
  }
  const compared = comparison(criterion, values, formulas);
  return compared && { type: 'cellIs', operator: compared.operator, formula: [...compared.terms] };
}

function textTest(type: FileRule['type'], corner: string, text: string): string {
  const wanted = `"${text.replace(/"/g, '""')}"`;
  if (type === 'beginsWith') return `LEFT(${corner},LEN(${wanted}))=${wanted}`;
  if (type === 'endsWith') return `RIGHT(${corner},LEN(${wanted}))=${wanted}`;
  const found = `ISNUMBER(SEARCH(${wanted},${corner}))`;
  return type === 'containsText' ? found : `NOT(${found})`;
}

function fileRule({ ranges, condition }: ConditionalRule, formulas: Formulas): Omit<FileRule, 'priority'> | null {
  const range = ranges.map(nameOf).join(' ');
  const [first] = ranges;
  if (!first || condition.kind === 'gradient') return null;
  const made = conditionOf(condition.criterion, condition.values, addressOf(first.top, first.left), formulas);
  return made && { ...made, range, style: lookOf(condition.format) };
}

/** The first rule comes before the others, as in Google. */
export function fileConditionals(sheet: Sheet, formulas: Formulas): FileRule[] {
  return sheet.conditionalRules
    .flatMap((rule) => fileRule(rule, formulas) ?? [])
    .map((rule, i) => ({ ...rule, priority: i + 1 }));
}
