// Settings and the sheets that the person fills, in the workbook's language.
import type { Language } from '../../model/text';
import { costsPlan, homeCurrency } from '../../results/costs-plan';
import { entriesPlan } from '../../results/entries-plan';
import { gainsPlan } from '../../results/gains-plan';
import { objectivesPlan } from '../../results/objectives-plan';
import { settingsPlan } from '../../results/settings-plan';
import { handler } from '../step';

/** The language of the first build stays the workbook's, whoever refreshes. */
export const setup = handler<'setup'>({
  reads: ['settings'],
  run: (input, book) => {
    const kept = book.settings.language;
    const language: Language = kept === 'fr' || kept === 'en' ? kept : (input.language ?? book.language);
    const settings = { ...book.settings, language };
    return {
      plans: [
        settingsPlan(settings, language),
        costsPlan(language, homeCurrency(settings)),
        gainsPlan(language),
        entriesPlan(language),
        objectivesPlan(language),
      ],
      answer: { language },
    };
  },
});
