// The text of the sidebar's frame: what google.script needs comes before the first script of its own.
import { describe, expect, it } from 'vitest';
import { framePage } from '../../../local/preview/frame/page';

const page = (content: string) => framePage(content, 'CLIENT', ['run', '</script>'], 'fr');

describe('the page of a frame', () => {
  it.each([
    ['<!DOCTYPE html><html><head><title>x</title></head>', '<!DOCTYPE html><html><head>'],
    ['<!doctype html><p>x</p>', '<!doctype html>'],
    ['<html lang="fr"><body>x</body></html>', '<html lang="fr">'],
    ['<p>x</p>', ''],
  ])('of %s begins with the client', (content, before) => {
    const text = page(content);
    expect(text.startsWith(`${before}<script>CLIENT\n`)).toBe(true);
    expect(text.endsWith(content.slice(before.length))).toBe(true);
  });

  it('lets no name of a function end the script', () => {
    expect(page('').match(/<\/script>/g)).toHaveLength(1);
  });
});
