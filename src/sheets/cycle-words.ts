// The words of cycle sheets from the script's file catalogue.html: stands for i18n/cycles.ts in Code.js.
import type { CycleMessages } from '../i18n/cycle-messages';
import type { Language } from '../model/text';
import { textFile } from './text-file';

/** @throws ProblemError where the file is missing from the script. */
export const cycleMessages = (language: Language): CycleMessages =>
  (textFile('Social ROI').cycles as Readonly<Record<Language, CycleMessages>>)[language];
