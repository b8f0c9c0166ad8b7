// The Facebook content export: layout and figures.
import { describe, expect, it } from 'vitest';
import { expectSame, filesOf, monthFirst, recordsOf, rowsOf, sumColumns, textOf, truthOf } from '../reader';

const FORMAT = 'meta-content-facebook';
const headerWith = (seen: string) =>
  `"Identifiant de la publication","ID de la Page","Nom de la Page",Titre,Description,"Durée (s)","Heure de publication",Permalien,"Est un crosspostage","Est un partage","Type de publication","Commentaire des données",Date,${seen},Couverture,"Réactions, commentaires et partages",Réactions,Commentaires,Partages,"Total des clics","Clics sur un lien"`;

const records = () => filesOf(FORMAT).flatMap((file) => recordsOf(rowsOf(textOf(file))));
const posts = () => records().filter((record) => record['Commentaire des données'] === '');

describe('the Facebook posts', () => {
  it('count impressions in 2024 and views from 2025 on', () => {
    const lines = filesOf(FORMAT).map((file) => textOf(file).split('\n')[0]);
    expect(lines).toEqual([headerWith('Impressions'), headerWith('Vues'), headerWith('Vues'), headerWith('Vues')]);
  });

  it('are UTF-8 with its mark and LF alone', () => {
    for (const file of filesOf(FORMAT)) {
      expect([...file.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(textOf(file)).not.toContain('\r');
    }
  });

  it('end with rows shorter than the header where the last cells are empty', () => {
    const lengths = filesOf(FORMAT).flatMap((file) =>
      rowsOf(textOf(file))
        .slice(-5)
        .map((row) => row.length),
    );
    expect(Math.min(...lengths)).toBeLessThan(21);
    for (const file of filesOf(FORMAT)) {
      for (const row of rowsOf(textOf(file)).slice(0, -5)) expect(row).toHaveLength(21);
    }
  });

  it('repeat in one column what three others hold', () => {
    for (const post of posts()) {
      const parts = Number(post.Réactions) + Number(post.Commentaires) + Number(post.Partages);
      expect(Number(post['Réactions, commentaires et partages'])).toBe(parts);
    }
  });

  it('file a reel under videos, so that only its link tells', () => {
    for (const post of posts()) {
      const link = post['Type de publication'] === 'Vidéos' ? /\/reel\/9\d{14}\/$/ : /\/posts\/9\d{14}$/;
      expect(post.Permalien).toMatch(link);
    }
  });

  it('leave clicks empty where there was none', () => {
    const clicks = posts().map((post) => post['Clics sur un lien'] ?? '');
    expect(clicks).not.toContain('0');
    expect(clicks).toContain('');
  });

  it('say what the truth says, without the error row', () => {
    expect(records().length - posts().length).toBe(1);
    const found = sumColumns(
      records().map((record) => ({ ...record, one: '1' })),
      (record) => monthFirst(record['Heure de publication']),
      {
        one: 'posts',
        Impressions: 'impressions',
        Vues: 'views',
        Couverture: 'post_reach',
        Réactions: 'likes',
        Commentaires: 'comments',
        Partages: 'shares',
        'Total des clics': 'clicks',
        'Clics sur un lien': 'link_clicks',
      },
    );
    expectSame(found, truthOf(FORMAT, 'post'));
  });
});
