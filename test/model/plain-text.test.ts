import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, repairMojibake } from '../../src/model/plain-text';

describe('repairing UTF-8 that was read as windows-1252', () => {
  it.each([
    ['Montant dÃ©pensÃ© (EUR)', 'Montant dépensé (EUR)'],
    ['Mentions Jâ€™aime', 'Mentions J’aime'],
    ['â‚¬', '€'],
    ['coÃ»t Â«\u00A0x\u00A0Â»', 'coût «\u00A0x\u00A0»'],
    ['ðŸ˜€', '😀'],
    ['Ð”Ð°Ñ‚Ð°', 'Дата'],
  ])('%s', (broken, sound) => {
    expect(repairMojibake(broken)).toBe(sound);
  });

  it.each(['Couverture', 'J’aime', 'Âge', 'MAÇÃ VERDE', 'são paulo', 'Ñandú', '12 €'])(
    'leaves the sound text %s alone',
    (text) => {
      expect(repairMojibake(text)).toBe(text);
    },
  );
});

describe('the comparable form of a heading', () => {
  it.each([
    ['\uFEFFPost ID', 'post id'],
    ['Auf\u00ADru\u00ADfe', 'aufrufe'],
    ['Mentions\u00A0J’aime', "mentions j'aime"],
    ['  Phone   number clicks ', 'phone number clicks'],
    ['Dépensé', 'depense'],
    ['D\u0065\u0301pense\u0301', 'depense'],
    ['V\0u\0e\0s\0', 'vues'],
    ['Œuvre', 'oeuvre'],
    ['Durée\u202F(s)', 'duree (s)'],
    ['__proto__', '__proto__'],
  ])('%j is %j', (heading, plain) => {
    expect(plainText(heading)).toBe(plain);
  });
});

it('is the same for a plain text with an invisible character as without', () => {
  const ascii = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) });
  fc.assert(
    fc.property(ascii, (text) => {
      expect(plainText(text)).toBe(plainText(`${text}\u200B`));
    }),
  );
});
