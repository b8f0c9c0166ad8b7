// Tables written from known figures in random languages, dialects, orders and damage are read right, or a question is
// asked: never silently wrong.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type Day } from '../../src/model/day';
import { readTab } from '../../src/sources/recognise';
import type { Reading } from '../../src/sources/types';
import { runs } from '../runs';
import { decoded } from '../sidebar/decode/support';
import { byMonth, textTab } from './support/tables';

interface Post {
  day: Day;
  time: string;
  figures: (number | null)[];
}

const METRICS = ['views', 'post_reach', 'likes', 'shares', 'comments', 'saves', 'followers_gained'];
const HEADS = [
  [
    'Post ID',
    'Account username',
    'Publish time',
    'Data comment',
    'Description',
    'Views',
    'Reach',
    'Likes',
    'Shares',
    'Comments',
    'Saves',
    'Follows',
  ],
  [
    'Identifiant de la publication',
    'Nom de profil du compte',
    'Heure de publication',
    'Commentaire des données',
    'Description',
    'Vues',
    'Couverture',
    'Mentions J’aime',
    'Partages',
    'Commentaires',
    'Enregistrements',
    'Followers en plus',
  ],
  [
    'Identificação da publicação',
    'Nome de usuário da conta',
    'Horário de publicação',
    'Comentário de dados',
    'Descrição',
    'Visualizações',
    'Alcance',
    'Curtidas',
    'Compartilhamentos',
    'Comentários',
    'Salvamentos',
    'Seguimentos',
  ],
];

const posts: fc.Arbitrary<Post[]> = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 700 }).map((n) => addDays('2024-01-01', n)),
    time: fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((t) => t.map((n) => String(n).padStart(2, '0')).join(':')),
    figures: fc.array(
      fc.option(fc.oneof(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 9_999_999 })), { freq: 6 }),
      { minLength: 7, maxLength: 7 },
    ),
  }),
  { minLength: 1, maxLength: 15 },
);

const dialect = fc.record({
  head: fc.constantFrom(...HEADS),
  order: fc.shuffledSubarray([...Array(12).keys()], { minLength: 12 }),
  delimiter: fc.constantFrom(',', ';', '\t'),
  thousands: fc.constantFrom('', ',', '.', ' ', '\u00A0', '\u202F'),
  missing: fc.constantFrom('', '-', '--', 'N/A', 'undefined'),
  dates: fc.constantFrom('month-first', 'iso', 'unpadded', 'dotted day-first'),
  encoding: fc.constantFrom('utf8', 'mark', 'utf16', 'mojibake'),
  wrapped: fc.boolean(),
  newline: fc.constantFrom('\n', '\r\n'),
  titled: fc.boolean(),
  text: fc.constantFrom('Bonjour', 'a, b; c\td', 'deux\nlignes', 'dit « "oui" »', '12/31/2024', ''),
});
type Dialect = typeof dialect extends fc.Arbitrary<infer T> ? T : never;

function dateIn(post: Post, how: Dialect['dates']): string {
  const [y, m, d] = post.day.split('-') as [string, string, string];
  if (how === 'iso') return `${post.day} ${post.time}`;
  if (how === 'unpadded') return `${Number(m)}/${Number(d)}/${y} ${post.time}`;
  return how === 'month-first' ? `${m}/${d}/${y} ${post.time}` : `${d}.${m}.${y} ${post.time}`;
}

const group = (n: number, mark: string): string => String(n).replace(/\B(?=(\d{3})+$)/g, mark);
const quote = (cell: string, delimiter: string): string =>
  /["\n\r]/.test(cell) || cell.includes(delimiter) ? `"${cell.replace(/"/g, '""')}"` : cell;

function write(list: Post[], d: Dialect): string {
  const rows = list.map((post, i) => [
    `1785${String(i).padStart(13, '0')}`,
    'atelier',
    dateIn(post, d.dates),
    '',
    d.text,
    ...post.figures.map((n) => (n === null ? d.missing : group(n, d.thousands))),
  ]);
  const lines = [d.head, ...rows].map((row) => d.order.map((c) => quote(row[c] ?? '', d.delimiter)).join(d.delimiter));
  const whole = d.wrapped ? lines.map((line) => `"${line.replace(/"/g, '""')}"`) : lines;
  return [...(d.titled ? ['Publications', ''] : []), ...whole].join(d.newline);
}

function encode(text: string, how: Dialect['encoding']): Uint8Array {
  const utf8 = new TextEncoder().encode(how === 'mark' ? `\uFEFF${text}` : text);
  if (how === 'mojibake')
    return new TextEncoder().encode(
      new TextDecoder('latin1')
        .decode(utf8)
        .replace(/[\u0080-\u009F]/g, (c) => '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'.charAt(c.charCodeAt(0) - 128)),
    );
  return how === 'utf16' ? new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (c) => c.charCodeAt(0)).buffer) : utf8;
}

function truth(list: Post[]): Record<string, Record<string, number>> {
  const out: Record<string, Record<string, number>> = {};
  for (const post of list) {
    const month = post.day.slice(0, 7);
    const values = out[month] ?? { posts: 0 };
    out[month] = values;
    values.posts = (values.posts ?? 0) + 1;
    post.figures.forEach((n, i) => {
      const metric = METRICS[i] ?? '';
      if (n !== null) values[metric] = (values[metric] ?? 0) + n;
    });
  }
  return out;
}

/** What was read must be true as far as it goes, and whatever is absent must have been spoken of. */
function honest(reading: Reading, wanted: Record<string, Record<string, number>>): void {
  if (reading.questions.includes('day-first')) {
    expect(reading.observations).toEqual([]);
    return;
  }
  const got = byMonth(reading);
  const spoken = new Set(reading.warnings.filter((w) => w.problem.code === 'ambiguous-numbers').map((w) => w.metric));
  for (const [month, values] of Object.entries(wanted)) {
    for (const [metric, value] of Object.entries(values)) {
      if (!spoken.has(metric as never)) expect([month, metric, got[month]?.[metric]]).toEqual([month, metric, value]);
    }
  }
  expect(Object.keys(got).sort()).toEqual(Object.keys(wanted).sort());
}

it('Instagram posts come back whole from any file, or a question is asked', async () => {
  let whole = 0;
  await fc.assert(
    fc.asyncProperty(posts, dialect, async (list, d) => {
      const bytes = encode(write(list, d), d.encoding);
      const { sheets } = await decoded(bytes);
      const tables = readTab(textTab(sheets[0]?.rows ?? []), () => ({})).filter((t) => t.format !== null);
      expect(tables.map((t) => t.format)).toEqual(['meta-content-instagram']);
      const reading = tables[0]?.reading;
      if (!reading) throw new Error('a reading expected');
      honest(reading, truth(list));
      if (reading.observations.length > 0) whole++;
    }),
    { numRuns: runs(600) },
  );
  // Most files must be read, not asked about: a reader that always asks would pass otherwise.
  expect(whole).toBeGreaterThan(runs(600) / 2);
});
