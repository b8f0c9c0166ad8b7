import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/model/cell';
import { readTab } from '../../../src/sources/recognise';
import type { Answers, RawTable } from '../../../src/sources/types';
import { byMonth, codes, textTab, typedTab } from '../support/tables';

const EN = [
  'Post ID',
  'Account ID',
  'Account username',
  'Account name',
  'Description',
  'Duration (sec)',
  'Publish time',
  'Permalink',
  'Post type',
  'Data comment',
  'Date',
  'Views',
  'Reach',
  'Likes',
  'Shares',
  'Comments',
  'Saves',
  'Follows',
];
const PT = [
  'Identificação da publicação',
  'Identificação da conta',
  'Nome de usuário da conta',
  'Nome da conta',
  'Descrição',
  'Duração (segundos)',
  'Horário de publicação',
  'Link permanente',
  'Tipo de publicação',
  'Comentário de dados',
  'Data',
  'Visualizações',
  'Alcance',
  'Curtidas',
  'Compartilhamentos',
  'Comentários',
  'Salvamentos',
  'Seguimentos',
];
const FR = [
  'Identifiant de la publication',
  'ID du compte',
  'Nom de profil du compte',
  'Nom du compte',
  'Description',
  'Durée (s)',
  'Heure de publication',
  'Permalien',
  'Type de publication',
  'Commentaire des données',
  'Date',
  'Vues',
  'Couverture',
  'Mentions\u00A0J’aime',
  'Partages',
  'Commentaires',
  'Enregistrements',
  'Followers en plus',
];
const ES = [
  'Identificador de la publicación',
  'Identificador de la cuenta',
  'Nombre de usuario de la cuenta',
  'Nombre de la cuenta',
  'Descripción',
  'Duración (segundos)',
  'Hora de publicación',
  'Enlace permanente',
  'Tipo de publicación',
  'Comentario de datos',
  'Fecha',
  'Visualizaciones',
  'Alcance',
  'Me gusta',
  'Veces que se compartió',
  'Comentarios',
  'Veces que se guardó',
  'Seguimientos',
];

const post = (id: string, time: string, figures: string[]): string[] => [
  id,
  '17841',
  'atelier.nord',
  'Atelier Nord',
  'Bonjour',
  '30',
  time,
  `https://www.instagram.com/p/${id}/`,
  'IG reel',
  '',
  'Lifetime',
  ...figures,
];

const POSTS = [
  post('10850882401260320', '03/18/2025 09:48', ['520', '370', '31', '2', '4', '1', '']),
  post('10850882401260321', '03/05/2025 21:10', ['80', '61', '9', '0', '0', '0', '3']),
  post('10850882401260322', '04/02/2025 07:00', ['1200', '900', '75', '11', '6', '5', '0']),
];

/** March: posts 1 and 2, April: post 3. */
const MONTHS = {
  '2025-03': {
    posts: 2,
    views: 600,
    post_reach: 431,
    likes: 40,
    shares: 2,
    comments: 4,
    saves: 1,
    followers_gained: 3,
  },
  '2025-04': {
    posts: 1,
    views: 1200,
    post_reach: 900,
    likes: 75,
    shares: 11,
    comments: 6,
    saves: 5,
    followers_gained: 0,
  },
};

const only = (tab: RawTable, answers: Answers = {}) => {
  const tables = readTab(tab, () => answers);
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error('one table expected');
  return table;
};

describe('the Instagram content export', () => {
  it.each([
    ['English', EN],
    ['Portuguese', PT],
    ['French', FR],
    ['Spanish', ES],
  ])('is recognised and read in %s', (_, head) => {
    const { format, reading } = only(textTab([head, ...POSTS]));
    expect(format).toBe('meta-content-instagram');
    expect(byMonth(reading)).toEqual(MONTHS);
    expect(reading).toMatchObject({
      network: 'instagram',
      account: 'atelier.nord',
      use: 'series',
      basis: 'post',
      rows: 3,
    });
  });

  it('finds its columns by name in any order', () => {
    const turn = <T>(row: T[]): T[] => [...row.slice(7), ...row.slice(0, 7)].reverse();
    expect(byMonth(only(textTab([turn(EN), ...POSTS.map(turn)])).reading)).toEqual(MONTHS);
  });

  it('reads headings with damage: a mark, mojibake, no-break spaces', () => {
    const damaged = FR.map(
      (h) => `\uFEFF${h.replace(/é/g, 'Ã©').replace('’', 'â€™').replace('Mentions', ' Mentions')} `,
    );
    expect(byMonth(only(textTab([damaged, ...POSTS])).reading)).toEqual(MONTHS);
  });

  it('dates each figure by its post, names the post, the sheet row and the account, and gives lifetime basis', () => {
    const { reading } = only(textTab([EN, ...POSTS]));
    expect(reading.observations.find((o) => o.metric === 'views')).toEqual({
      metric: 'views',
      network: 'instagram',
      account: 'atelier.nord',
      scope: 'total',
      from: '2025-03-18',
      to: '2025-03-18',
      basis: 'post',
      value: 520,
      item: '10850882401260320',
      source: { tab: 'raw', row: 2 },
    });
  });

  it('never calls the summed reach of posts reach', () => {
    expect(only(textTab([EN, ...POSTS])).reading.observations.some((o) => o.metric === 'reach')).toBe(false);
  });

  it('makes no observation of an empty cell, one of zero of a zero, and says how many are empty', () => {
    const { reading } = only(textTab([EN, ...POSTS]));
    expect(reading.observations.filter((o) => o.metric === 'followers_gained').map((o) => [o.from, o.value])).toEqual([
      ['2025-03-05', 3],
      ['2025-04-02', 0],
    ]);
    expect(reading.warnings).toContainEqual({
      problem: { code: 'missing-cells', column: 'Follows', count: 1 },
      metric: 'followers_gained',
    });
  });

  it('leaves out rows whose figures could not be computed, though they carry some', () => {
    const error = EN.map((h) =>
      h === 'Data comment'
        ? 'An error occurred while computing metadata for content with ID 93.'
        : h === 'Views'
          ? '6727'
          : '',
    );
    const { reading } = only(textTab([EN, ...POSTS, error]));
    expect(reading.skipped).toEqual([{ row: 5, reason: 'error-row' }]);
    expect(byMonth(reading)).toEqual(MONTHS);
  });
});

describe('what an Instagram export covers', () => {
  it('is what was answered, where its name speaks of other days than its rows', () => {
    const named = { ...textTab([EN, ...POSTS]), fileName: 'Jan-01-2025_Jan-31-2025_1.csv' };
    expect(only(named).reading).toMatchObject({ coverage: null, questions: ['period'] });
    const { coverage, questions } = only(named, { from: '2025-03-01', to: '2025-04-30' }).reading;
    expect({ coverage, questions }).toEqual({ coverage: { from: '2025-03-01', to: '2025-04-30' }, questions: [] });
  });

  it('is asked where nothing tells it: never taken from the last post', () => {
    const { reading } = only(textTab([EN, ...POSTS]));
    expect(reading.coverage).toBeNull();
    expect(reading.questions).toEqual(['period']);
    expect(reading.warnings).toContainEqual({
      problem: { code: 'unknown-coverage', from: '2025-03-05', to: '2025-04-02' },
      metric: null,
    });
  });

  it('is told by the name of the file', () => {
    const { reading } = only(textTab([EN, ...POSTS], 'Mar-01-2025_Apr-14-2025_1019826952924933.csv'));
    expect(reading.coverage).toEqual({ from: '2025-03-01', to: '2025-04-14' });
    expect(reading.questions).toEqual([]);
  });

  it('is not believed where posts lie outside it', () => {
    expect(only(textTab([EN, ...POSTS], 'Mar-10-2025_Apr-14-2025_1.csv')).reading.coverage).toBeNull();
  });

  it('is told by an answer', () => {
    expect(only(textTab([EN, ...POSTS]), { from: '2025-03-01', to: '2025-04-30' }).reading.coverage).toEqual({
      from: '2025-03-01',
      to: '2025-04-30',
    });
  });
});

describe('an Instagram export that Google has imported', () => {
  const metrics = (row: string[]): Cell[] => row.slice(11).map((c) => (c === '' ? null : Number(c)));

  it('is read where the month came first, with the damaged identifiers said and the link used instead', () => {
    const days = ['2025-03-18', '2025-03-05', '2025-04-02'] as const;
    const rows = POSTS.map((row, i): Cell[] => [
      Number(row[0]),
      17841,
      ...row.slice(2, 6),
      { day: days[i] ?? '2025-01-01', minute: 3 },
      ...row.slice(7, 11),
      ...metrics(row),
    ]);
    const { reading } = only(typedTab([EN, ...rows]));
    expect(byMonth(reading)).toEqual(MONTHS);
    expect(codes(reading)).toContain('damaged-ids');
    expect(reading.observations[0]?.item).toBe('https://www.instagram.com/p/10850882401260320/');
  });

  it('is read where the day came first: dates that could be exchanged were, the others stayed texts', () => {
    const dates: Cell[] = ['03/18/2025 09:48', { day: '2025-05-03', minute: 1270 }, { day: '2025-02-04', minute: 420 }];
    const rows = POSTS.map((row, i): Cell[] => [
      row[0] ?? '',
      17841,
      ...row.slice(2, 6),
      dates[i] ?? null,
      ...row.slice(7, 11),
      ...metrics(row),
    ]);
    expect(byMonth(only(typedTab([EN, ...rows])).reading)).toEqual(MONTHS);
  });

  it('is asked where all its dates could have been exchanged', () => {
    const row = POSTS[1] ?? [];
    const typed: Cell[] = [...row.slice(0, 6), { day: '2025-05-03' }, ...row.slice(7, 11), ...metrics(row)];
    const { reading } = only(typedTab([EN, typed]));
    expect(reading.observations).toEqual([]);
    expect(reading.questions).toContain('day-first');
    expect(byMonth(only(typedTab([EN, typed]), { dayFirst: true }).reading)['2025-03']?.views).toBe(80);
    expect(byMonth(only(typedTab([EN, typed]), { dayFirst: false }).reading)['2025-05']?.views).toBe(80);
  });
});

describe('tables that only look like it', () => {
  it.each([
    [
      'a Facebook export',
      [
        'Post ID',
        'Page ID',
        'Page name',
        'Publish time',
        'Permalink',
        'Views',
        'Reach',
        'Reactions',
        'Comments',
        'Shares',
      ],
    ],
    [
      'a bilingual Facebook export',
      ['Post ID', 'Account username', 'Page name', 'Publish time', 'Heure de publication', 'Views', 'Vues'],
    ],
    ['one without posts', ['Account username', 'Publish time', 'Views', 'Likes', 'Follows']],
    ['one with names that only contain its own', ['My Post ID', 'Account username (old)', 'Publish time', 'Views']],
  ])('%s is not taken for one', (_, head) => {
    expect(only(textTab([head, head.map((_, i) => String(i))])).format).not.toBe('meta-content-instagram');
  });
});
