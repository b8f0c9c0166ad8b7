// Return on investment, by year and without inflation. Published figures are cited; where one is wrong, the test says so.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualisedRoi } from '../../src/maths/annualised-roi';
import { realRoi } from '../../src/maths/real-roi';
import { roi } from '../../src/maths/roi';

const amount = fc.double({ min: 0.01, max: 1e9, noNaN: true });

describe('ROI', () => {
  it.each([
    [200, 50, 3, 'https://www.meltwater.com/fr/blog/roi-social-media'],
    [100, 10, 9, 'https://www.plezi.co/fr/roi-medias-sociaux/'],
    [130_000, 100_000, 0.3, 'https://www.wezual.com/finance/roi-calculator/'],
    [2000, 1000, 1, 'https://www.affgu.com/fr/measure-social-media-roi-1.html'],
    [7500, 5000, 0.5, 'the practice itself: 7,500 gained for 5,000 invested is 50 %'],
  ])('of %d gained for %d is %d, as published at %4$s', (gain, cost, expected) => {
    expect(roi(gain, cost)).toBeCloseTo(expected, 12);
  });

  it('of 1,000 gained for 300 is 233 %, not the 900 % printed at https://www.agence-sps-web.fr/author/sam/', () => {
    expect(roi(1000, 300)).toBeCloseTo(2.3333333333, 9);
  });

  it('of 27,720 for 4,794 is 478.22 %, not the 478.28 % of https://cal18.calculator.city/sprout-social-roi-calculator/', () => {
    expect(roi(27_720, 4794)).toBeCloseTo(4.7822277847, 9);
  });

  it('on revenue and on margin differ: 300 % and 40 % for the same month', () => {
    expect(roi(4000, 1000)).toBe(3);
    expect(roi(4000 * 0.35, 1000)).toBeCloseTo(0.4, 12);
  });

  it('is −100 % when nothing came back and below when the gain is negative', () => {
    expect(roi(0, 80)).toBe(-1);
    expect(roi(-40, 80)).toBe(-1.5);
  });

  it('does not exist without a cost', () => {
    expect(roi(100, 0)).toBe('zero-cost');
    expect(roi(100, -0)).toBe('zero-cost');
    expect(roi(100, -5)).toBe('negative-cost');
  });

  it('does not change when gain and cost are in another currency', () => {
    fc.assert(
      fc.property(amount, amount, fc.double({ min: 0.01, max: 100, noNaN: true }), (gain, cost, rate) => {
        const [before, after] = [roi(gain, cost) as number, roi(gain * rate, cost * rate) as number];
        expect(Math.abs(after - before)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(before)));
      }),
    );
  });

  it('gives the gain back: cost × (1 + ROI)', () => {
    fc.assert(
      fc.property(amount, amount, (gain, cost) => {
        expect(Math.abs(cost * (1 + (roi(gain, cost) as number)) - gain)).toBeLessThanOrEqual(1e-9 * (gain + cost));
      }),
    );
  });
});

describe('Annualised ROI', () => {
  it.each([
    [0.5, 4 * 365, 0.1066819197, 'https://calci.online/roi-calculator.html'],
    [1, 5 * 365, 0.148698355, 'https://smartcalculations.online/roi-calculator'],
    [0.5, 10 * 365, 0.041379744, 'https://calcwise.lat/roi-calculator'],
  ])('of %d over %d days is %d a year, as published at %s', (plain, days, expected) => {
    expect(annualisedRoi(plain, days)).toBeCloseTo(expected, 9);
  });

  it('of 50 % over five years is 8.45 %, where the plain average of wezual.com says 10 %', () => {
    expect(annualisedRoi(0.5, 5 * 365)).toBeCloseTo(0.0844717712, 9);
  });

  it('runs away over a short period: 12 % in 30 days compounds to 297 %', () => {
    expect(annualisedRoi(0.12, 30)).toBeCloseTo(2.9702629942, 9);
  });

  it('of one year is the ROI itself', () => {
    expect(annualisedRoi(0.37, 365)).toBeCloseTo(0.37, 12);
  });

  it('does not exist when all is lost, nor over no time', () => {
    expect(annualisedRoi(-1, 365)).toBe('total-loss');
    expect(annualisedRoi(-1.2, 365)).toBe('total-loss');
    expect(annualisedRoi(-0.999, 365)).toBeCloseTo(-0.999, 12);
    expect(annualisedRoi(0.1, 0)).toBe('days-not-positive');
    expect(annualisedRoi(0.1, -3)).toBe('days-not-positive');
  });

  it('compounded over the period gives the ROI back', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.5, max: 5, noNaN: true }), fc.integer({ min: 90, max: 4000 }), (plain, days) => {
        const yearly = annualisedRoi(plain, days) as number;
        expect((1 + yearly) ** (days / 365) - 1).toBeCloseTo(plain, 8);
      }),
    );
  });
});

describe('Real ROI', () => {
  it('of 20 % with 3 % inflation is 16.5 %, not the 17 % of a subtraction', () => {
    expect(realRoi(0.2, 0.03)).toBeCloseTo(0.1650485437, 10);
  });

  it('without inflation is the ROI itself, and equal to inflation is nothing', () => {
    expect(realRoi(0.2, 0)).toBeCloseTo(0.2, 15);
    expect(realRoi(0.03, 0.03)).toBe(0);
  });

  it('accepts falling prices, but not prices that fall to nothing', () => {
    expect(realRoi(0, -0.5)).toBe(1);
    expect(realRoi(0.1, -1)).toBe('inflation-too-low');
  });

  it('is never above the ROI when prices rise', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (plain, inflation) => {
          expect(realRoi(plain, inflation) as number).toBeLessThanOrEqual(plain + 1e-12);
        },
      ),
    );
  });
});
