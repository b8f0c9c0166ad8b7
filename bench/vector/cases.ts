// The formulas that take whole columns, each with the same calculation written by hand and as a native formula.

export interface Case {
  readonly name: string;
  /** The bounds of the whole numbers in each column. */
  readonly columns: readonly (readonly [low: number, high: number])[];
  /** Single values after the columns, as the formula takes them. */
  readonly fixed?: readonly (number | string)[];
  /** The result of one row, by hand. */
  row(...figures: number[]): number | string;
  /** The result of all rows as a native formula over A:A, B:B…; `$A` stands for the whole column. */
  readonly native: string;
}

const SPEND = [100, 5000] as const;
const COUNT = [1000, 90_000] as const;
const PART = [10, 900] as const;

/** What is divided by what. */
const rate = (name: string, factor = 1): Case => ({
  name,
  columns: [PART, COUNT],
  row: (part = 0, whole = 0) => (part * factor) / whole,
  native: factor === 1 ? '$A/$B' : `$A*${factor}/$B`,
});

const change = (later: number, earlier: number) => (later - earlier) / earlier;

export const CASES: readonly Case[] = [
  { name: 'SOCIAL_ROI', columns: [COUNT, SPEND], row: (g = 0, c = 0) => change(g, c), native: '($A-$B)/$B' },
  {
    name: 'SOCIAL_ROI_ANNUAL',
    columns: [COUNT, SPEND, [30, 900]],
    row: (g = 0, c = 0, days = 0) => (1 + change(g, c)) ** (365 / days) - 1,
    native: '(1+($A-$B)/$B)^(365/$C)-1',
  },
  {
    name: 'SOCIAL_ROI_REAL',
    columns: [COUNT, SPEND],
    fixed: [0.03],
    row: (g = 0, c = 0) => (1 + change(g, c)) / 1.03 - 1,
    native: '(1+($A-$B)/$B)/1.03-1',
  },
  {
    name: 'SOCIAL_BREAK_EVEN',
    columns: [SPEND, [50, 300]],
    fixed: [0.4, 2],
    row: (cost = 0, value = 0) => cost / (value * 0.4 - 2),
    native: '$A/($B*0.4-2)',
  },
  rate('SOCIAL_ROAS'),
  {
    name: 'OUTSOURCING_ROI',
    columns: [COUNT, SPEND, PART, PART],
    row: (g = 0, a = 0, b = 0, c = 0) => change(g, a + b + c),
    native: '($A-$B-$C-$D)/($B+$C+$D)',
  },
  rate('SOCIAL_ENGAGEMENT_RATE'),
  rate('SOCIAL_CTR'),
  rate('SOCIAL_CPC'),
  rate('SOCIAL_CPM', 1000),
  rate('SOCIAL_CPA'),
  rate('SOCIAL_CPL'),
  rate('SOCIAL_CONVERSION_RATE'),
  rate('SOCIAL_SHARE_OF_VOICE'),
  {
    name: 'SOCIAL_FOLLOWER_GROWTH',
    columns: [COUNT, COUNT],
    row: (a = 0, b = 0) => change(b, a),
    native: '($B-$A)/$A',
  },
  rate('SOCIAL_AMPLIFICATION'),
  rate('SOCIAL_APPLAUSE'),
  rate('SOCIAL_CONVERSATION'),
  { name: 'KPI_CHANGE', columns: [COUNT, COUNT], row: (a = 0, b = 0) => change(a, b), native: '($A-$B)/$B' },
  {
    name: 'KPI_STATUS',
    columns: [COUNT, COUNT],
    row: (a = 0, t = 0) => (a >= t ? 'reached' : a / t >= 0.9 ? 'near' : 'missed'),
    native: 'IF($A>=$B,"reached",IF($A/$B>=9/10,"near","missed"))',
  },
  {
    name: 'KPI_PACE',
    columns: [COUNT, COUNT],
    fixed: ['2026-04-01', '2026-04-30', '2026-04-15'],
    row: (a = 0, t = 0) => a / t / (15 / 30),
    native: '$A/$B/(15/30)',
  },
];
