// LockService, PropertiesService, Session, Utilities, HtmlService, Ui.
import { describe, expect, it } from 'vitest';
import { Workbook } from '../../../local/model';
import { createHost, type Host } from '../../../local/script';
import type { Options } from '../script/in-script';

const hostOf = (body: string, options: Options = {}): Host =>
  createHost({ workbook: new Workbook({ sheets: ['S'] }), code: `function go(x) { ${body} }`, ...options });
const run = (body: string, options: Options = {}) => hostOf(body, options).run('go');

describe('the document lock', () => {
  // Apps Script reference, class Lock: tryLock tells, waitLock throws; a lock is released when the run ends.
  it('is taken, held, and given back at the end of the run', () => {
    const host = hostOf(
      'var l = LockService.getDocumentLock(); return [l.hasLock(), l.tryLock(100), l.hasLock(), l.tryLock(0)]',
    );
    expect(host.run('go')).toEqual([false, true, true, true]);
    expect(host.run('go')).toEqual([false, true, true, true]);
  });

  it('cannot be had while another run holds it', () => {
    const host = hostOf('return LockService.getDocumentLock().tryLock(100)');
    host.lockedBySomeoneElse = true;
    expect(host.run('go')).toBe(false);
    host.lockedBySomeoneElse = false;
    expect(host.run('go')).toBe(true);
    const waiting = hostOf('LockService.getDocumentLock().waitLock(100)');
    waiting.lockedBySomeoneElse = true;
    expect(() => waiting.run('go')).toThrow('Lock timeout: another process was holding the lock for too long.');
  });

  // Apps Script reference, Lock.releaseLock: flush first, so that pending changes are there before the lock is gone.
  it('given back before a flush is remembered', () => {
    const body = (flush: string) =>
      `var l = LockService.getDocumentLock(); l.waitLock(1); SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); ${flush} l.releaseLock()`;
    const careless = hostOf(body(''));
    careless.run('go');
    expect(careless.state.releasedUnflushed).toBe(1);
    const careful = hostOf(body('SpreadsheetApp.flush();'));
    careful.run('go');
    expect(careful.state.releasedUnflushed).toBe(0);
  });
});

describe('properties', () => {
  it('outlive a run, in three stores', () => {
    const host = hostOf(
      `var u = PropertiesService.getUserProperties(), before = u.getProperty('langue'); u.setProperty('langue', 'fr');
       return [before, PropertiesService.getDocumentProperties().getProperty('langue'), u.getProperties()]`,
    );
    expect(host.run('go')).toEqual([null, null, { langue: 'fr' }]);
    expect(host.run('go')).toEqual(['fr', null, { langue: 'fr' }]);
  });

  // "Quotas for Google Services": 9 kB for a value.
  it('are at most 9 kB each', () => {
    const set = (length: number) =>
      run(`PropertiesService.getUserProperties().setProperty('k', new Array(${length + 1}).join('x'))`);
    expect(() => set(9 * 1024 + 1)).toThrow('Argument too large');
    set(9 * 1024);
  });
});

describe('dates', () => {
  // Apps Script reference, Utilities.formatDate and parseDate, after Java's SimpleDateFormat.
  it('are formatted in any zone', () => {
    const format = (pattern: string, zone = 'Europe/Paris') =>
      run(
        `return Utilities.formatDate(new Date(Date.UTC(2025, 0, 30, 23, 5, 9, 7)), '${zone}', ${JSON.stringify(pattern)})`,
      );
    expect(format('yyyy-MM-dd')).toBe('2025-01-31');
    expect(format('yyyy-MM-dd', 'Etc/UTC')).toBe('2025-01-30');
    expect(format("yyyy-MM-dd'T'HH:mm:ss.SSSXXX")).toBe('2025-01-31T00:05:09.007+01:00');
    expect(format("EEE d MMM yy h:mm a, 'l''an' u Z")).toBe("Fri 31 Jan 25 12:05 AM, l'an 5 +0100");
    expect(() => format('yyyy', 'Europe/Atlantis')).toThrow('Unknown time zone');
    expect(() => format('ww')).toThrow('not implemented here');
  });

  it('are parsed in any zone', () => {
    const parse = (text: string, zone: string, pattern: string) =>
      run(`return Utilities.parseDate('${text}', '${zone}', '${pattern}').toISOString()`);
    expect(parse('2025-01-31', 'Europe/Paris', 'yyyy-MM-dd')).toBe('2025-01-30T23:00:00.000Z');
    expect(parse('31 Jul 2025 18:30', 'America/New_York', 'd MMM yyyy HH:mm')).toBe('2025-07-31T22:30:00.000Z');
    expect(() => parse('bientôt', 'Etc/UTC', 'yyyy-MM-dd')).toThrow('Unparseable date');
  });
});

describe('the session', () => {
  it('tells the person’s language and the script’s zone', () => {
    expect(
      run('return [Session.getActiveUserLocale(), Session.getScriptTimeZone()]', {
        userLocale: 'en',
        scriptTimeZone: 'Asia/Tokyo',
      }),
    ).toEqual(['en', 'Asia/Tokyo']);
    expect(run('return Session.getScriptTimeZone()')).toBe('Etc/UTC');
  });
});

describe('utilities', () => {
  it('give identifiers that are new each time and the same in each host', () => {
    const host = hostOf('return [Utilities.getUuid(), Utilities.getUuid()]');
    const [first, second] = host.run('go') as string[];
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second).not.toBe(first);
    expect(hostOf('return [Utilities.getUuid()]').run('go')).toEqual([first]);
  });

  it('sleep by moving the clock on', () => {
    expect(run('var t = Date.now(); Utilities.sleep(1500); return Date.now() - t')).toBe(1500);
  });
});

describe('pages and the user interface', () => {
  it('come from HTML files, shown in the sidebar', () => {
    const host = hostOf(
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Social ROI'))",
      {
        html: { sidebar: '<p>Bonjour</p>' },
      },
    );
    host.run('go');
    expect(host.sidebar).toEqual({ title: 'Social ROI', content: '<p>Bonjour</p>' });
    expect(() => run("HtmlService.createHtmlOutputFromFile('absent')")).toThrow('No HTML file named absent was found.');
  });

  it('give their text unprocessed as templates, to a custom function too', () => {
    const body = 'return HtmlService.createTemplateFromFile(x).getRawContent()';
    const host = hostOf(body, { html: { page: '<?= a ?> \u003c' } });
    expect(host.run('go', 'page')).toBe('<?= a ?> \u003c');
    expect(host.custom('go', ['page'])).toBe('<?= a ?> \u003c');
    expect(() => host.run('go', 'absent')).toThrow('No HTML file named absent was found.');
    expect(() =>
      hostOf("HtmlService.createTemplateFromFile('page').evaluate()", { html: { page: '' } }).run('go'),
    ).toThrow('evaluate: not implemented here');
  });

  it('say what they are told to', () => {
    const host = hostOf(
      `var ui = SpreadsheetApp.getUi(); SpreadsheetApp.getActive().toast('fait');
       return ui.alert('Attention', 'Vraiment ?', ui.ButtonSet.YES_NO) === ui.Button.YES`,
    );
    host.state.alertAnswer = 'YES';
    expect(host.run('go')).toBe(true);
    expect(host.state.alerts).toEqual(['Attention: Vraiment ?']);
    expect(host.state.toasts).toEqual(['fait']);
  });

  it('keep logs', () => {
    const host = hostOf("Logger.log('a'); console.warn('b', { c: 1 })");
    host.run('go');
    expect(host.state.logs).toEqual(['a', 'warn: b {"c":1}']);
  });
});
