// Between our values and those of the spreadsheet engine.
import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  RangeReferenceObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { errorNamed } from '../sheet-grid';
import { Area, CellError, Lambda, Matrix, type Operand, type Scalar, toMatrix } from '../values';

/** The engine's error values that Google has not. */
const RENAMED: Readonly<Record<string, CellError>> = {
  '#SPILL!': new CellError('#REF!', 'Array result was not expanded.'),
  '#CYCLE!': new CellError('#REF!', 'Circular dependency detected.'),
  '#CALC!': new CellError('#N/A'),
  '#NULL!': new CellError('#ERROR!'),
};

function wrapScalar(value: Scalar): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  const type = (Object.values(ErrorType) as string[]).find((name) => name === value.name) ?? ErrorType.ERROR;
  return ErrorValueObject.create(type as ErrorType);
}

function wrapTable(table: Matrix): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: table.rows.map((row) => row.map(wrapScalar)),
    rowCount: table.height,
    columnCount: table.width,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** A reference of the engine's kind that reads our cells. */
class GridReference extends RangeReferenceObject {
  readonly #area: Area;
  constructor(area: Area) {
    super(
      { startRow: area.top - 1, endRow: area.bottom - 1, startColumn: area.left - 1, endColumn: area.right - 1 },
      String(area.sheet.index),
      'book',
    );
    this.#area = area;
  }
  override isCell(): boolean {
    return this.#area.single;
  }
  override getRowCount(): number {
    return this.#area.height;
  }
  override getColumnCount(): number {
    return this.#area.width;
  }
  override toArrayValueObject(): ArrayValueObject {
    return wrapTable(toMatrix(used(this.#area)));
  }
  override getFirstCell(): BaseValueObject {
    return wrapScalar(this.#area.sheet.get(this.#area.top, this.#area.left));
  }
  override iterator(visit: (value: BaseValueObject | null, row: number, column: number) => boolean | undefined): void {
    const { sheet, top, left, bottom, right } = used(this.#area);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const value = sheet.get(row, column);
        if (visit(value === null ? null : wrapScalar(value), row - 1, column - 1) === false) return;
      }
    }
  }
}

/** An area that reaches to the sheet's end, without the blank rows that end it. */
function used(area: Area): Area {
  if (area.bottom < area.sheet.maxRows) return area;
  const bottom = Math.max(area.top, area.sheet.lastRowIn(area));
  return new Area(area.sheet, area.top, area.left, bottom, area.right);
}

/** An operand as the engine's functions take it; `asReference` for those that want references unread. */
export function wrap(operand: Operand, asReference: boolean): BaseValueObject | BaseReferenceObject {
  if (operand instanceof Area) {
    if (asReference) return new GridReference(operand);
    return operand.single
      ? wrapScalar(operand.sheet.get(operand.top, operand.left))
      : wrapTable(toMatrix(used(operand)));
  }
  if (operand instanceof Matrix) return wrapTable(operand);
  return operand instanceof Lambda ? ErrorValueObject.create(ErrorType.NA) : wrapScalar(operand);
}

type Found = Parameters<Parameters<ReturnType<ArrayValueObject['getArrayValue']>[number]['map']>[0]>[0];

function unwrapScalar(value: Found): Scalar {
  if (!value || value.isNull()) return null;
  if (value.isError()) {
    const name = (value as ErrorValueObject).getErrorType();
    return RENAMED[name] ?? errorNamed(name);
  }
  const raw = value.getValue();
  if (value.isBoolean()) return Boolean(raw);
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : new CellError('#NUM!');
  return raw as string | boolean;
}

/** A result of the engine's functions as ours. */
export function unwrap(value: BaseValueObject | BaseReferenceObject): Operand {
  if (value.isReferenceObject()) return unwrap((value as BaseReferenceObject).toArrayValueObject());
  if (!value.isArray()) return unwrapScalar(value as BaseValueObject);
  const rows = (value as unknown as ArrayValueObject).getArrayValue().map((row) => row.map(unwrapScalar));
  if (rows.length === 0 || (rows[0]?.length ?? 0) === 0) return new CellError('#N/A', 'The result is empty.');
  return new Matrix(rows);
}
