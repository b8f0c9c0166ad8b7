// Google Analytics 4 and Meta Ads Manager: layout and figures.
import { describe, expect, it } from 'vitest';
import { expectSame, filesOf, merge, recordsOf, rowsOf, sumColumns, textOf, truthOf } from '../reader';

describe('the traffic acquisition of Google Analytics', () => {
  const files = () => filesOf('ga4-traffic-acquisition');

  it('is a file a month, CRLF, UTF-8 without mark', () => {
    expect(files()).toHaveLength(18);
    for (const file of files()) {
      expect(file.bytes[0]).toBe('#'.charCodeAt(0));
      expect(textOf(file).replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    }
  });

  it('names its period in the comment lines above the table, a blank line between them in some files', () => {
    const blank = files().map((file) => {
      const lines = textOf(file).split('\r\n');
      expect(lines.slice(0, 7)).toEqual([
        '# ----------------------------------------',
        '# Report CSV Export',
        '# Account: Goélette & Samovar',
        '# Property: goelette-samovar.example - GA4',
        '# ----------------------------------------',
        '# ',
        '# All Users',
      ]);
      return lines[9] === '';
    });
    expect(new Set(blank)).toEqual(new Set([true, false]));
    expect(files().map(textOf)[16]).toContain('# Start date: 20260201\r\n# End date: 20260228\r\n');
  });

  it('has the channels of sessions under the eleven headers', () => {
    for (const file of files()) {
      const lines = textOf(file)
        .split('\r\n')
        .filter((line) => line !== '' && !line.startsWith('#'));
      expect(lines[0]).toBe(
        'Session primary channel group (Default channel group),Users,Sessions,Engaged sessions,Average engagement time per session,Engaged sessions per user,Events per session,Engagement rate,Event count,Conversions,Total revenue',
      );
      const rows = rowsOf(lines.slice(1).join('\n'));
      expect(rows.map(([channel]) => channel)).toContain('Organic Social');
      for (const [, users, sessions, engaged, , , , rate] of rows) {
        expect(Number(users)).toBeLessThanOrEqual(Number(sessions));
        expect(Number(rate)).toBeCloseTo(Number(engaged) / Number(sessions), 9);
      }
    }
  });

  it('says what the truth says, social channels apart', () => {
    const columns = {
      Sessions: 'sessions',
      'Engaged sessions': 'engaged_sessions',
      Conversions: 'conversions',
      'Total revenue': 'revenue',
    };
    const found = files().map((file) => {
      const lines = textOf(file).split('\r\n');
      const start = /^# Start date: (\d{4})(\d{2})01$/.exec(lines[7] ?? '');
      const month = `${start?.[1]}-${start?.[2]}`;
      const records = recordsOf(rowsOf(lines.filter((line) => line !== '' && !line.startsWith('#')).join('\n')));
      const isSocial = (record: Record<string, string>) => /Social$/.test(Object.values(record)[0] ?? '');
      const social = sumColumns(records, (record) => (isSocial(record) ? month : null), {
        Sessions: 'sessions_social',
      });
      return merge(
        sumColumns(records, () => month, columns),
        social,
      );
    });
    expectSame(merge(...found), truthOf('ga4-traffic-acquisition', 'period'));
  });
});

describe('the advertisements by day', () => {
  const text = () => filesOf('meta-ads').map(textOf).join('');
  const records = () => recordsOf(rowsOf(text()));
  const isTotal = (record: Record<string, string>) => record['Nom de la publicité'] === '';
  const columns = {
    'Montant dépensé (EUR)': 'spend',
    Impressions: 'impressions',
    'Clics sur un lien': 'link_clicks',
    'Clics (tous)': 'clicks',
    Achats: 'conversions',
    'Valeur de conversion des achats': 'revenue',
  };

  it('have French headers with the currency inside', () => {
    expect(rowsOf(text())[0]).toEqual([
      'Nom de la campagne',
      'Nom de l’ensemble de publicités',
      'Nom de la publicité',
      'Jour',
      'Montant dépensé (EUR)',
      'Impressions',
      'Couverture',
      'Répétition',
      'Clics sur un lien',
      'Clics (tous)',
      'CTR (taux de clics sur le lien)',
      'CPC (coût par clic sur un lien) (EUR)',
      'CPM (Coût pour 1 000 impressions) (EUR)',
      'Résultats',
      'Indicateur de résultats',
      'Achats',
      'Valeur de conversion des achats',
      'Début des rapports',
      'Fin des rapports',
    ]);
  });

  it('begin with the account’s total, whose name is empty and whose reach is not the sum', () => {
    const [total, ...days] = records();
    expect(total && isTotal(total)).toBe(true);
    expect(days.some(isTotal)).toBe(false);
    const whole = sumColumns([total ?? {}], () => 'all', columns).all;
    const sum = sumColumns(days, () => 'all', columns).all;
    for (const metric of Object.values(columns)) expect(whole?.[metric]).toBeCloseTo(sum?.[metric] ?? Number.NaN, 2);
    const reach = days.reduce((people, day) => people + Number(day.Couverture), 0);
    expect(Number(total?.Couverture)).toBeLessThan(reach);
  });

  it('have no row for a day without delivery', () => {
    const months = new Set(
      records()
        .slice(1)
        .map((record) => (record.Jour ?? '').slice(0, 7)),
    );
    expect([...months]).toEqual(['2024-11', '2024-12', '2025-04', '2025-05', '2025-09', '2025-11', '2025-12']);
  });

  it('say what the truth says, without the total', () => {
    const month = (record: Record<string, string>) => (isTotal(record) ? null : (record.Jour ?? '').slice(0, 7));
    expectSame(sumColumns(records(), month, columns), truthOf('meta-ads', 'day'));
  });
});
