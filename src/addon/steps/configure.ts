// The person's language, and the workbook's currency and tax basis.
import { costsPlan } from '../../results/costs-plan';
import { settingsPlan } from '../../results/settings-plan';
import { applyPlan } from '../../sheets/apply';
import { personLanguage, setPersonLanguage } from '../../sheets/person';
import type { Handler } from '../step';

export const configure: Handler<'configure'> = ({ person, ...workbook }, book) => {
  if (person) setPersonLanguage(person);
  const given = Object.entries(workbook).filter(([, value]) => value !== undefined);
  if (given.length > 0) {
    const language = book.language();
    if (workbook.currency !== undefined && book.find('costs')) applyPlan(book, costsPlan(language, workbook.currency));
    applyPlan(book, settingsPlan({ ...book.settings(), ...Object.fromEntries(given) }, language));
  }
  return { person: person ?? personLanguage() ?? book.language() };
};
