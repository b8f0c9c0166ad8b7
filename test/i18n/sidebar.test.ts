// Every word of the sidebar: present in both languages, well written, and short where room is short.
import { describe, expect, it } from 'vitest';
import { OBJECTIVE_IDS, OBJECTIVES } from '../../src/catalogue/objectives';
import { sheetMessages } from '../../src/i18n/sheets';
import { type SidebarMessages, sidebarMessages } from '../../src/i18n/sidebar';
import { expectFrench, expectText } from '../catalogue/typography';

/** Arguments that fit each function of the set, by the path to it. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  'calendar.period': ['2026-03-01', '2026-03-31'],
  'calendar.months': ['2026-02', '2026-03'],
  'calendar.day': ['2026-03-01'],
  number: [1234.5],
  'home.status': ['2026-03', 4, 6],
  'home.gap': ['YouTube', '2026-03', 'missing'],
  'home.dates': ['du 1er au 31 mars 2026'],
  'next.fill': ['2026-03', 'X, YouTube', 2],
  'next.build': ['2026-03', 'X, YouTube', 2],
  'data.recognised': [6, 2],
  'data.table': [78, 'du 18 mars au 14 avril 2025'],
  'data.and': [['X', 'YouTube', 'TikTok']],
  'data.sheet': ['Metrics'],
  'formulas.found': [3, 2],
  'formulas.inserted': ['C1', 'D1'],
  'data.personal': ['Email, Phone'],
  'questions.heading': [1, 2],
  'questions.rows': ['du 18 mars au 14 avril 2025'],
  'questions.columns': ['Date, Views', 2],
  'mapping.known': ['month', 'X'],
  'month.settled': ['EUR', 'excluded'],
  'money.field': ['rate', 'EUR', 'excluded'],
  'money.ambiguous': ['1,234', '1234', '1,2340'],
  'targets.tooMany': [4],
  'targets.target': ['Instagram', '%'],
  'targets.proposal': ['3410', 6, '2025-10', '2026-03'],
  'targets.take': ['3410'],
  'targets.changed': [['2026-03-01', '2026-04-01']],
  'closing.gaps': ['Instagram, manquant'],
  'closing.event': ['closed', '2026-04-05'],
  'task.file': ['export.csv', 1, 6],
  'task.tab': ['Onglet', 1, 6],
  'task.rows': [1000, 25_000],
};

const FILLER: Readonly<Record<string, readonly unknown[]>> = {
  calendar: ['2026-03'],
  next: [3],
  'next.confirm': ['2026-03'],
  'next.done': ['2026-03'],
  'next.there': ['2026-03'],
  'questions.ask': ['Overview'],
  'month.build': ['2026-03'],
  'month.ready': ['2026-03'],
  'money.title': ['2026-03'],
  'money.carried': ['2026-02'],
  'money.closed': ['2026-02'],
  closing: ['2026-03'],
  'cycles.measured': ['2026-03-01'],
};

function argumentsFor(path: string): readonly unknown[] {
  const above = path.slice(0, Math.max(0, path.lastIndexOf('.')));
  return ARGUMENTS[path] ?? FILLER[path] ?? FILLER[above] ?? [3];
}

/** Every text of the set, with the path to it; functions are called. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return textsOf(value(...argumentsFor(path)), path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path === '' ? key : `${path}.${key}`));
}

const GROUPS = Object.keys(sidebarMessages.fr);

const within = (texts: readonly [string, string][], group: string) =>
  texts.filter(([path]) => path === group || path.startsWith(`${group}.`));

const [french, english] = [textsOf(sidebarMessages.fr), textsOf(sidebarMessages.en)];

describe('the words of the sidebar', () => {
  it('are the same set in both languages', () => {
    expect(french.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort());
    expect(french.length).toBeGreaterThan(250);
  });

  it.each(GROUPS)('are written to their end: %s', (group) => {
    for (const [, text] of within([...french, ...english], group)) expectText(text);
  });

  it.each(GROUPS)('keep to French typography: %s', (group) => {
    for (const [, text] of within(french, group)) expectFrench(text);
  });

  it.each(GROUPS)('have in English no space before a mark, and curly quotes: %s', (group) => {
    for (const [path, text] of within(english, group)) expect(text, path).not.toMatch(/[\s\u00a0][:;?!%]|['"]/);
  });

  it.each(['fr', 'en'] as const)('are counted right for none, one and many, in %s', (language) => {
    const { data, task }: SidebarMessages = sidebarMessages[language];
    const one = language === 'fr' ? '1 source reconnue, 1 question' : '1 source recognised, 1 question';
    const none = language === 'fr' ? '0 source reconnue, aucune question' : '0 sources recognised, no question';
    expect(data.recognised(1, 1)).toBe(one);
    expect(data.recognised(0, 0)).toBe(none);
    expect(data.recognised(6, 2)).toMatch(/^6 sources .*s?, 2 questions$/);
    expect(task.rows(1500, 25_000)).toMatch(
      language === 'fr' ? /1\u202f500 lignes sur 25\u202f000/ : /1,500 rows of 25,000/,
    );
  });

  it.each(['fr', 'en'] as const)('name the five views in what 300 pixels hold, in %s', (language) => {
    const { formulas: _, ...tabs } = sidebarMessages[language].views;
    const names = Object.values(tabs).join('');
    expect(names.length).toBeLessThanOrEqual(34);
  });
});

describe('names that the sheets use too', () => {
  it.each(['fr', 'en'] as const)('are the same in the sidebar, in %s', (language) => {
    const { networks, objectives } = sidebarMessages[language];
    expect(networks).toEqual(sheetMessages[language].networks);
    const names = Object.fromEntries(Object.entries(OBJECTIVES).map(([id, { name }]) => [id, name[language]]));
    expect(Object.fromEntries(Object.entries(objectives.names).map(([id, { name }]) => [id, name]))).toEqual(names);
  });

  it('stand in the order in which objectives are proposed', () => {
    expect(Object.keys(sidebarMessages.fr.objectives.names)).toEqual(OBJECTIVE_IDS);
  });
});
