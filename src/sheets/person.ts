// What the add-on remembers of a person: their language, and nothing else.
import type { Language } from '../model/text';

const LANGUAGE = 'social-roi-language';

/** The language that the person has chosen for the sidebar; null where they have not. */
export function personLanguage(): Language | null {
  const kept = PropertiesService.getUserProperties().getProperty(LANGUAGE);
  return kept === 'fr' || kept === 'en' ? kept : null;
}

export function setPersonLanguage(language: Language): void {
  PropertiesService.getUserProperties().setProperty(LANGUAGE, language);
}
