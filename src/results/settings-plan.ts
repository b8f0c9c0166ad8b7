// The hidden settings sheet: key | JSON.
import { sheetMessages } from '../i18n/sheets';
import type { Language } from '../model/text';
import type { Column, SheetPlan } from '../plan/types';
import { headBlock } from './head-block';

const COLUMNS: readonly Column[] = [
  { key: 'name', owner: 'addon', style: 'text', width: 200 },
  { key: 'value', owner: 'addon', style: 'text', width: 420 },
];

/** As many settings come one by one. */
const SPARE = 40;

export function settingsPlan(settings: Readonly<Record<string, unknown>>, language: Language): SheetPlan {
  const words = sheetMessages[language].settings;
  const rows = Object.keys(settings)
    .sort()
    .map((key) => ({ key: `setting:${key}`, cells: { name: key, value: JSON.stringify(settings[key]) } }));
  return {
    kind: 'settings',
    id: 'settings',
    title: words.title,
    hidden: true,
    spare: SPARE,
    frozen: { rows: 4, columns: 1 },
    blocks: [
      headBlock(COLUMNS, {
        title: words.title,
        note: words.note,
        header: { name: words.columns.key, value: words.columns.value },
      }),
      { key: 'settings', columns: COLUMNS, rows, grow: 'at-end' },
    ],
  };
}
