// The Instagram content export: layout and figures.
import { describe, expect, it } from 'vitest';
import { expectSame, filesOf, monthFirst, recordsOf, rowsOf, sumColumns, textOf, truthOf } from '../reader';

const FORMAT = 'meta-content-instagram';
const LEADING =
  '"Identifiant de la publication","Identifiant du compte","Nom de profil du compte","Nom du compte",Description,"Durée (s)","Heure de publication",Permalien,"Type de publication","Commentaire des données",Date,';
const AFTER_SEEN = 'Couverture,"Mentions J’aime",Partages,"Followers en plus",Commentaires,Enregistrements';

const firstLines = () => filesOf(FORMAT).map((file) => textOf(file).split('\n')[0]);
const records = () => filesOf(FORMAT).flatMap((file) => recordsOf(rowsOf(textOf(file))));
const posts = () => records().filter((record) => record['Commentaire des données'] === '');

describe('the Instagram posts', () => {
  it('come a file a quarter, named as Meta names them', () => {
    const periods = filesOf(FORMAT).map(({ name }) => name.replace(/_\d{15,16}\.csv$/, ''));
    expect(periods).toEqual([
      'Oct-01-2024_Dec-31-2024',
      'Jan-01-2025_Mar-31-2025',
      'Apr-01-2025_Jun-30-2025',
      'Jul-01-2025_Sep-30-2025',
      'Oct-01-2025_Dec-31-2025',
      'Jan-01-2026_Mar-31-2026',
    ]);
  });

  it('are UTF-8 with its mark and LF alone, to the end of the last line', () => {
    for (const file of filesOf(FORMAT)) {
      expect([...file.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(textOf(file)).not.toContain('\r');
      expect(textOf(file).endsWith('\n')).toBe(true);
    }
  });

  it('have French headers, in quotes where they hold a space, whose end changes from file to file', () => {
    const later = `${LEADING}Vues,Couverture,"Mentions J’aime",Partages,Commentaires,Enregistrements,"Followers en plus","Visites du profil"`;
    expect(firstLines()).toEqual([
      `${LEADING}Impressions,${AFTER_SEEN}`,
      `${LEADING}Vues,${AFTER_SEEN}`,
      `${LEADING}Vues,${AFTER_SEEN}`,
      later,
      later,
      later,
    ]);
  });

  it('carry two error rows, without identifier nor date, one of them with figures', () => {
    const errors = records().filter((record) => record['Commentaire des données'] !== '');
    expect(errors).toHaveLength(2);
    for (const error of errors) {
      expect(error['Commentaire des données']).toMatch(/^An error occurred .* with ID \d{17}\.$/);
      expect([error['Identifiant de la publication'], error['Heure de publication']]).toEqual(['', '']);
    }
    expect(errors.map((error) => error.Vues)).toEqual(['6712', '']);
  });

  it('are not in order of date', () => {
    for (const file of filesOf(FORMAT)) {
      const days = recordsOf(rowsOf(textOf(file)))
        .map((record) => record['Heure de publication'] ?? '')
        .filter((text) => text !== '')
        .map((text) => text.slice(6, 10) + text.slice(0, 5));
      expect(days).not.toEqual([...days].sort());
      expect(days).not.toEqual([...days].sort().reverse());
    }
  });

  it('have identifiers of seventeen digits, each once, and links by kind', () => {
    const ids = posts().map((post) => post['Identifiant de la publication']);
    expect(new Set(ids).size).toBe(ids.length);
    for (const post of posts()) {
      expect(post['Identifiant de la publication']).toMatch(/^\d{17}$/);
      const path = post['Type de publication'] === 'Reel Instagram' ? 'reel' : 'p';
      expect(post.Permalien).toMatch(new RegExp(`^https://www\\.instagram\\.com/${path}/S[\\w-]{10}/$`));
    }
  });

  it('have some empty cells under “Followers en plus”, and texts of several lines', () => {
    const empty = posts().filter((post) => post['Followers en plus'] === '');
    expect(empty.length).toBeGreaterThan(10);
    expect(empty.length).toBeLessThan(posts().length / 4);
    expect(posts().filter((post) => (post.Description ?? '').includes('\n')).length).toBeGreaterThan(50);
  });

  it('say what the truth says, without the error rows', () => {
    const found = sumColumns(
      records().map((record) => ({ ...record, one: '1' })),
      (record) => monthFirst(record['Heure de publication']),
      {
        one: 'posts',
        Impressions: 'impressions',
        Vues: 'views',
        Couverture: 'post_reach',
        'Mentions J’aime': 'likes',
        Commentaires: 'comments',
        Partages: 'shares',
        Enregistrements: 'saves',
        'Followers en plus': 'followers_gained',
        'Visites du profil': 'profile_visits',
      },
    );
    expectSame(found, truthOf(FORMAT, 'post'));
  });
});
