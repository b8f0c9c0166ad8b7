// Wall clocks and serial numbers, in any zone, whatever the machine's.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, instantOfSerial, offsetAt, serialOfInstant, utcOf, wallAt } from '../../../local/model';

const HOUR = 3_600_000;

describe('a zone', () => {
  // Directive 2000/84/EC: summer time begins and ends at 01:00 UTC on the last Sundays of March and October.
  it('has its offset at each instant', () => {
    expect(offsetAt(Date.parse('2025-03-30T00:59:59Z'), 'Europe/Paris')).toBe(HOUR);
    expect(offsetAt(Date.parse('2025-03-30T01:00:00Z'), 'Europe/Paris')).toBe(2 * HOUR);
    expect(offsetAt(Date.parse('2025-10-26T01:00:00Z'), 'Europe/Paris')).toBe(HOUR);
    expect(offsetAt(0, 'Etc/UTC')).toBe(0);
    expect(offsetAt(Date.parse('2025-01-01T00:00:00Z'), 'Asia/Kolkata')).toBe(5.5 * HOUR);
  });

  it('shows a wall clock', () => {
    expect(wallAt(Date.parse('2025-01-30T23:30:00Z'), 'Europe/Paris')).toEqual({
      year: 2025,
      month: 1,
      day: 31,
      hour: 0,
      minute: 30,
      second: 0,
      millisecond: 0,
    });
  });

  it('moves an hour that it skips forward', () => {
    expect(instantOf(utcOf(2025, 3, 30, 2, 30, 0, 0), 'Europe/Paris')).toBe(Date.parse('2025-03-30T01:30:00Z'));
  });

  it('is refused where nobody knows it', () => {
    expect(() => offsetAt(0, 'Europe/Atlantis')).toThrow(RangeError);
  });
});

describe('a serial number', () => {
  it('is midnight of its day in the zone', () => {
    expect(instantOfSerial(45688, 'Europe/Paris')).toBe(Date.parse('2025-01-30T23:00:00Z'));
    expect(instantOfSerial(45688, 'America/Los_Angeles')).toBe(Date.parse('2025-01-31T08:00:00Z'));
    expect(serialOfInstant(Date.parse('2025-01-30T23:00:00Z'), 'Europe/Paris')).toBe(45688);
  });

  it('survives the way to an instant and back, whatever the zone', () => {
    const zones = fc.constantFrom('Europe/Paris', 'Etc/UTC', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata');
    fc.assert(
      fc.property(fc.integer({ min: 25_569, max: 73_000 }), zones, (serial, zone) => {
        expect(serialOfInstant(instantOfSerial(serial, zone), zone)).toBe(serial);
      }),
    );
  });
});
