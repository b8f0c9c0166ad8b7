import { describe, expect, it } from 'vitest';
import { decoded } from './support';

const sheetOf = async (text: string) => {
  const [sheet] = (await decoded(new TextEncoder().encode(text))).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

describe('personal columns', () => {
  it('are taken out wholly, and named', async () => {
    const sheet = await sheetOf(
      'Create Date,First Name,Nom de famille,E-mail,Original Source\n2025-01-02,Ada,L,ada@example.org,Social\n',
    );
    expect(sheet.rows).toEqual([
      ['Create Date', 'Original Source'],
      ['2025-01-02', 'Social'],
    ]);
    expect(sheet.personalColumns).toEqual(['First Name', 'Nom de famille', 'E-mail']);
  });

  it('are found by what they hold where the heading says nothing', async () => {
    const sheet = await sheetOf(
      'Jour,Qui,Depuis,Joindre\nlundi,a@b.fr,192.168.0.1,+33 6 12 34 56 78\nmardi,c@d.fr,10.0.0.2,+33 6 00 00 00 00\n',
    );
    expect(sheet.rows).toEqual([['Jour'], ['lundi'], ['mardi']]);
  });

  it('leave page, account and campaign names, post texts and links', async () => {
    const head = 'Page name,Account username,Campaign name,Description,Video link,Views';
    const sheet = await sheetOf(
      `${head}\nMa page,@compte,Printemps,écrire à moi,https://www.example.com/@compte/video/7,3\n`,
    );
    expect(sheet.personalColumns).toEqual([]);
    expect(sheet.rows[0]).toHaveLength(6);
  });

  it('do not include a way to break figures down: Email is a channel, City a dimension', async () => {
    expect((await sheetOf('Session channel,Sessions\nEmail,3\nDirect,4\n')).rows).toHaveLength(3);
    expect((await sheetOf('City,Country,Users\nLyon,France,3\n')).personalColumns).toEqual([]);
  });

  it('take the addresses of orders out and keep the order number and the money', async () => {
    const head = 'Name,Email,Financial Status,Total,Billing City,Shipping Country,Phone,Notes,Shipping';
    const sheet = await sheetOf(`${head}\n#1001,x@y.z,paid,10.00,Lyon,FR,0600000000,ring twice,4.90\n`);
    expect(sheet.rows).toEqual([
      ['Name', 'Financial Status', 'Total', 'Shipping'],
      ['#1001', 'paid', '10.00', '4.90'],
    ]);
  });

  it('keep only the campaign tags of free attributes', async () => {
    const sheet = await sheetOf(
      'Name,Financial Status,Note Attributes\n#1,paid,"Gift for: Jane Roe\nutm_source: instagram\nutm_medium: social"\n',
    );
    expect(sheet.rows[1]?.[2]).toBe('utm_source: instagram\nutm_medium: social');
  });

  it('keep a customer key as a hash that still tells customers apart', async () => {
    const sheet = await sheetOf('Record ID,Lead Status\n188316116286,new\n188316116287,new\n188316116286,open\n');
    const keys = sheet.rows.slice(1).map((row) => row[0]);
    expect(keys[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(keys[0]).toBe(keys[2]);
    expect(keys[0]).not.toBe(keys[1]);
  });

  it('are found under a title line', async () => {
    const sheet = await sheetOf('All posts of the period\nPost title,Posted by,Likes\nHello,Ada Lovelace,3\n');
    expect(sheet.personalColumns).toEqual(['Posted by']);
  });

  const SPELLINGS = [
    ...[
      'First name',
      'FIRST_NAME',
      'Last Name',
      'Full name',
      'Family name',
      'Customer Name',
      'Recipient name',
      'Surname',
    ],
    ...['Prénom', 'PRENOM', 'Nom de famille', 'Nom et prénom', 'Nom du client', 'Noms des abonnés', 'Nom d’usage'],
    ...['Customer email', 'Email address', 'E-mail Address', 'Contact E-mail', 'Subscriber email', 'Work email'],
    ...['Adresse e-mail', 'Adresse mail', 'E-mail du client', 'Courriel du contact', 'Adresse électronique'],
    ...['Phone number', 'Mobile phone number', 'Customer phone', 'Billing Phone', 'WhatsApp number', 'Home phone'],
    ...['Numéro de téléphone', 'N° de téléphone', 'Téléphone portable', 'Tél. mobile', 'Téléphone du client'],
    ...['Shipping address', 'Billing Street', 'Mailing address', 'Customer city', 'Delivery address', 'Street address'],
    ...[
      'Adresse postale',
      'Adresse de livraison',
      'Adresse de facturation',
      'Ville du client',
      'Code postal du client',
    ],
    ...['Order notes', 'Customer comments', 'Delivery instructions', 'Notes de commande', 'Commentaire client'],
    ...['Notes internes', 'Instructions de livraison', 'Date of birth', 'Date de naissance', 'Birthday', 'Adresse IP'],
  ];

  it.each(SPELLINGS)('are found under « %s »', async (heading) => {
    const sheet = await sheetOf(`Date,"${heading}",Likes\n2025-03-01,zzz,3\n`);
    expect(sheet.personalColumns).toEqual([heading]);
    expect(sheet.rows).toEqual([
      ['Date', 'Likes'],
      ['2025-03-01', '3'],
    ]);
  });

  it.each([
    ...['Phone number clicks', 'Clics sur le numéro de téléphone', 'Phone calls', 'E-mail opens', 'Total emails sent'],
    ...[
      'Page name',
      'Nom de la Page',
      'Account name',
      'Nom du compte',
      'Campaign name',
      'Nom de la campagne',
      'Ad name',
    ],
    ...['Nom d’utilisateur du compte', 'Profile visits', 'Abonnés', 'Nouveaux clients', 'Publish time', 'Titre'],
    ...['Comments', 'Commentaires', 'Shares', 'Event name', 'Landing page', 'Video title', 'Note moyenne'],
  ])('are not « %s »', async (heading) => {
    expect((await sheetOf(`Date,"${heading}",Likes\n2025-03-01,7,3\n`)).personalColumns).toEqual([]);
  });
});
