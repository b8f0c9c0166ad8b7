// The words of cycle sheets in both languages. In Code.js sheets/cycle-words.ts stands in its place.
import type { Language } from '../model/text';
import type { CycleMessages } from './cycle-messages';
import { cyclesEn } from './cycles-en';
import { cyclesFr } from './cycles-fr';

const MESSAGES: Readonly<Record<Language, CycleMessages>> = { fr: cyclesFr, en: cyclesEn };

export const cycleMessages = (language: Language): CycleMessages => MESSAGES[language];
