// One workbook and the built add-on at work on it, in Node.
import { createHash } from 'node:crypto';
import type { DecodedSheet } from './decoder';
import { ID_LENGTH, identityOf, Steps } from './steps';

export { type Caller, StepError, type TableAnswer } from './steps';

export class Session extends Steps {
  /** Brings one sheet of a file into the workbook. Answers the source's id. */
  bringIn(fileName: string, sheet: DecodedSheet, unclosed: number | null): string {
    const id = createHash('sha256').update(identityOf(sheet)).digest('hex').slice(0, ID_LENGTH);
    return this.bringInAs(id, fileName, sheet, unclosed);
  }
}
