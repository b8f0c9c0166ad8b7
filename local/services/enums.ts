// Enumerations: each value is an object that is compared by identity and knows its name.
import type { Kernel } from './kernel';

const NAMES = {
  DeveloperMetadataVisibility: 'DOCUMENT PROJECT',
  DeveloperMetadataLocationType: 'SPREADSHEET SHEET ROW COLUMN',
  WrapStrategy: 'WRAP OVERFLOW CLIP',
  BorderStyle: 'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE',
  GroupControlTogglePosition: 'BEFORE AFTER',
  ProtectionType: 'RANGE SHEET',
  InterpolationType: 'NUMBER PERCENT PERCENTILE MIN MAX',
  BooleanCriteria:
    'CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN ' +
    'NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO ' +
    'TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA',
  DataValidationCriteria:
    'DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER DATE_ON_OR_BEFORE ' +
    'NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN ' +
    'NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO ' +
    'TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX',
  ChartType:
    'TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER SPARKLINE STEPPED_AREA ' +
    'TABLE TREEMAP WATERFALL',
  ChartMergeStrategy: 'MERGE_COLUMNS MERGE_ROWS',
  ChartHiddenDimensionStrategy: 'IGNORE_BOTH IGNORE_ROWS IGNORE_COLUMNS SHOW_BOTH',
  AuthMode: 'NONE CUSTOM_FUNCTION LIMITED FULL',
  AuthorizationStatus: 'REQUIRED NOT_REQUIRED',
  Button: 'CLOSE OK CANCEL YES NO',
  ButtonSet: 'OK OK_CANCEL YES_NO YES_NO_CANCEL',
} as const;

export type EnumName = keyof typeof NAMES;

/** The enumerations of one run, made when first asked for. */
export class Enums {
  readonly #kernel: Kernel;
  readonly #made = new Map<EnumName, Record<string, object>>();

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  #values(name: EnumName): Record<string, object> {
    let values = this.#made.get(name);
    if (!values) {
      values = {};
      for (const [ordinal, value] of NAMES[name].split(' ').entries()) {
        const made: object = this.#kernel.wrap(
          name,
          { toString: () => value, name: () => value, ordinal: () => ordinal },
          value,
        );
        values[value] = made;
      }
      this.#made.set(name, values);
    }
    return values;
  }

  /** The enumeration itself, as a property of its service. */
  all(name: EnumName): object {
    return this.#kernel.wrap(`${name} (enum)`, this.#values(name));
  }

  /** One value, by its name. */
  of(name: EnumName, value: string): object {
    const found = this.#values(name)[value];
    if (!found) throw new Error(`${name}.${value}: not implemented here`);
    return found;
  }

  nameOf(value: unknown): string {
    return this.#kernel.inner<string>(value);
  }
}
