// The functions that Google Sheets, Excel and LibreOffice 7.4 all have, with how many arguments Excel takes. Excel calls a
// file damaged whose formulas name a function that it has not or give one too few or too many arguments.

/** Those of Excel 2007, which an .xlsx file names as they are: `NAME:least-most`, `+` for any number more. */
const FIRST = `
  ABS:1 ACOS:1 ACOSH:1 ADDRESS:2-5 AND:1+ ASIN:1 ASINH:1 ATAN:1 ATAN2:2 ATANH:1 AVEDEV:1+ AVERAGE:1+ AVERAGEA:1+
  AVERAGEIF:2-3 AVERAGEIFS:3+ CEILING:2 CHAR:1 CHOOSE:2+ CLEAN:1 CODE:1 COLUMN:0-1 COLUMNS:1 COMBIN:2 CONCATENATE:1+
  CORREL:2 COS:1 COSH:1 COUNT:1+ COUNTA:1+ COUNTBLANK:1 COUNTIF:2 COUNTIFS:2+ COVAR:2 DATE:3 DATEVALUE:1 DAY:1 DAYS360:2-3
  DB:4-5 DDB:4-5 DEGREES:1 DEVSQ:1+ DOLLAR:1-2 EDATE:2 EFFECT:2 EOMONTH:2 ERROR.TYPE:1 EVEN:1 EXACT:2 EXP:1 FACT:1 FALSE:0
  FIND:2-3 FIXED:1-3 FLOOR:2 FORECAST:3 FREQUENCY:2 FV:3-5 GCD:1+ GEOMEAN:1+ HARMEAN:1+ HLOOKUP:3-4 HOUR:1 HYPERLINK:1-2
  IF:2-3 IFERROR:2 INDEX:2-4 INDIRECT:1-2 INT:1 INTERCEPT:2 IPMT:4-6 IRR:1-2 ISBLANK:1 ISERR:1 ISERROR:1 ISEVEN:1
  ISLOGICAL:1 ISNA:1 ISNONTEXT:1 ISNUMBER:1 ISODD:1 ISREF:1 ISTEXT:1 KURT:1+ LARGE:2 LCM:1+ LEFT:1-2 LEN:1 LINEST:1-4 LN:1
  LOG:1-2 LOG10:1 LOOKUP:2-3 LOWER:1 MATCH:2-3 MAX:1+ MAXA:1+ MEDIAN:1+ MID:3 MIN:1+ MINA:1+ MINUTE:1 MIRR:3 MMULT:2 MOD:2
  MODE:1+ MONTH:1 MROUND:2 N:1 NA:0 NETWORKDAYS:2-3 NORMDIST:4 NORMINV:3 NORMSDIST:1 NORMSINV:1 NOT:1 NOW:0 NPER:3-5 NPV:2+
  ODD:1 OFFSET:3-5 OR:1+ PERCENTILE:2 PERCENTRANK:2-3 PI:0 PMT:3-5 POWER:2 PPMT:4-6 PRODUCT:1+ PROPER:1 PV:3-5 QUARTILE:2
  QUOTIENT:2 RADIANS:1 RAND:0 RANDBETWEEN:2 RANK:2-3 RATE:3-6 REPLACE:4 REPT:2 RIGHT:1-2 ROMAN:1-2 ROUND:2 ROUNDDOWN:2
  ROUNDUP:2 ROW:0-1 ROWS:1 RSQ:2 SEARCH:2-3 SECOND:1 SIGN:1 SIN:1 SINH:1 SKEW:1+ SLN:3 SLOPE:2 SMALL:2 SQRT:1 STANDARDIZE:3
  STDEV:1+ STDEVA:1+ STDEVP:1+ SUBSTITUTE:3-4 SUBTOTAL:2+ SUM:1+ SUMIF:2-3 SUMIFS:3+ SUMPRODUCT:1+ SUMSQ:1+ SYD:4 T:1 TAN:1
  TANH:1 TEXT:2 TIME:3 TIMEVALUE:1 TODAY:0 TRANSPOSE:1 TREND:1-4 TRIM:1 TRIMMEAN:2 TRUE:0 TRUNC:1-2 TYPE:1 UPPER:1 VALUE:1
  VAR:1+ VARA:1+ VARP:1+ VLOOKUP:3-4 WEEKDAY:1-2 WEEKNUM:1-2 WORKDAY:2-3 XIRR:2-3 XNPV:3 YEAR:1 YEARFRAC:2-3
`;

/** Later ones, which an .xlsx file marks with a prefix. */
const LATER = `
  COT:1 COVARIANCE.P:2 COVARIANCE.S:2 DAYS:2 IFNA:2 IFS:2+ ISFORMULA:1 ISOWEEKNUM:1 MAXIFS:3+ MINIFS:3+ MODE.SNGL:1+
  NORM.DIST:4 NORM.INV:3 NORM.S.DIST:2 NORM.S.INV:1 NUMBERVALUE:1-3 PERCENTILE.EXC:2 PERCENTILE.INC:2 QUARTILE.EXC:2
  QUARTILE.INC:2 RANK.AVG:2-3 RANK.EQ:2-3 STDEV.P:1+ STDEV.S:1+ SWITCH:3+ TEXTJOIN:3+ UNICHAR:1 UNICODE:1 VAR.P:1+ VAR.S:1+
  XOR:1+
`;

/** Google's names for operators. */
export const OPERATORS: Readonly<Record<string, string>> = {
  ADD: '+',
  MINUS: '-',
  MULTIPLY: '*',
  DIVIDE: '/',
  POW: '^',
  CONCAT: '&',
  EQ: '=',
  NE: '<>',
  GT: '>',
  GTE: '>=',
  LT: '<',
  LTE: '<=',
};

/** The last arguments that Google lets out and Excel does not, as the file writes them. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  CEILING: '1',
  FLOOR: '1',
  IFERROR: '""',
  ROUND: '0',
  ROUNDDOWN: '0',
  ROUNDUP: '0',
};

interface Portable {
  /** The name in the file. */
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

function entries(list: string, prefix: string): [string, Portable][] {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .map((entry) => {
      const [name = '', least = '0', most] = entry.split(/[:-]/);
      const any = least.endsWith('+');
      const from = Number.parseInt(least, 10);
      return [name, { name: prefix + name, least: from, most: any ? 255 : Number(most ?? from) }];
    });
}

const KNOWN: ReadonlyMap<string, Portable> = new Map([...entries(FIRST, ''), ...entries(LATER, '_xlfn.')]);

/** The name in the file of a function (given in capitals) with so many arguments; null where not all three take it. */
export function portableName(name: string, count: number): string | null {
  const known = KNOWN.get(name);
  return known && count >= known.least && count <= known.most ? known.name : null;
}
