// What goes wrong between the sidebar and Google is recognised by the message that Google gives.
import { describe, expect, it } from 'vitest';
import { failureOf } from '../../src/sidebar/failures';

const kind = (message: unknown): string => failureOf(message, true).kind;

describe('a failed call', () => {
  it.each([
    ['PERMISSION_DENIED'],
    ['We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.'],
    ['Authorization is required to perform that action.'],
    ['Autorisation requise pour effectuer cette action.'],
    ['You do not have permission to access the requested document.'],
    ['Sorry, unable to open the file at this time.'],
    ['<!DOCTYPE html><html><head><title>Google Drive</title>'],
  ])('is taken for several Google accounts: %s', (message) => {
    expect(['accounts', 'permission']).toContain(kind(new Error(message)));
  });

  it.each([
    ['You do not have permission to call SpreadsheetApp.getUi. Required permissions: …/auth/script.container.ui'],
    ['Exception: Specified permissions are not sufficient to call Ui.showSidebar.'],
  ])('is a missing permission: %s', (message) => {
    expect(kind(new Error(message))).toBe('permission');
  });

  it('tells the other reasons apart', () => {
    expect(kind(new Error('NetworkError: Connection failure due to HTTP 0'))).toBe('network');
    expect(kind(new Error('Exceeded maximum execution time'))).toBe('time');
    expect(kind(new Error('Service Spreadsheets timed out while accessing document'))).toBe('time');
    expect(kind(new Error('Service invoked too many times for one day: premium gmail.'))).toBe('quota');
    expect(kind(new Error('Script function not found: runStep'))).toBe('outdated');
    expect(kind(new Error('Service error: Spreadsheets'))).toBe('service');
  });

  it('is a failure of the service where nothing is recognised, whatever was thrown', () => {
    for (const thrown of [new Error('?'), 'text', null, undefined, {}, 42]) expect(kind(thrown)).toBe('service');
  });

  it('is the network’s whatever the message, where the browser knows that it is offline', () => {
    expect(failureOf(new Error('PERMISSION_DENIED'), false).kind).toBe('network');
  });

  it('keeps Google’s message for whoever wants it, cut where it is a page', () => {
    const failure = failureOf(new Error(`<html>${'x'.repeat(9000)}`), true);
    expect(failure).toMatchObject({ kind: 'accounts' });
    expect('detail' in failure && failure.detail.length).toBe(500);
  });
});
