// What kind of value a cell holds.
import { CellError, isError, type Scalar } from '../values';
import { type Definitions, scalar, scalarRaw } from './define';

const isKind = (test: (value: Scalar) => boolean) => scalarRaw(1, 1, ([value]) => test(value ?? null));

const ERROR_TYPES = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!'];

export const INFORMATION: Definitions = {
  ISBLANK: isKind((v) => v === null),
  ISNUMBER: isKind((v) => typeof v === 'number'),
  ISTEXT: isKind((v) => typeof v === 'string'),
  ISNONTEXT: isKind((v) => typeof v !== 'string'),
  ISLOGICAL: isKind((v) => typeof v === 'boolean'),
  ISERROR: isKind(isError),
  ISNA: isKind((v) => isError(v) && v.name === '#N/A'),
  ISERR: isKind((v) => isError(v) && v.name !== '#N/A'),
  'ERROR.TYPE': scalarRaw(1, 1, ([v]) => (isError(v) ? ERROR_TYPES.indexOf(v.name) + 1 : new CellError('#N/A'))),
  N: scalar(1, 1, ([v]) => (typeof v === 'number' ? v : v === true ? 1 : 0)),
  T: scalar(1, 1, ([v]) => (typeof v === 'string' ? v : '')),
};
