// The road between the sidebar and the script: measured by a page that the probe opens.
import { type Behaviour, NO_SOURCE } from '../types';

const measured = (id: string, what: string, assumed: string | null, source = NO_SOURCE): Behaviour => ({
  id,
  what,
  assumed,
  source,
  trial: { way: 'sidebar' },
});

const GUIDE = 'Apps Script guide, Communicate with server functions';

export const SIDEBAR: readonly Behaviour[] = [
  measured('first-call', 'The first google.script.run after the page opened, a cold start: milliseconds', null),
  measured('next-calls', 'The median of the five calls after it: milliseconds', null),
  measured('payload-up', 'Characters that one call carries to the script (up to 32,000,000 tried)', 'at least 2000000'),
  measured('payload-down', 'Characters that one answer carries back (up to 32,000,000 tried)', 'at least 2000000'),
  measured('payload-rows', 'Rows of ten short texts that one call carries (up to 50,000 tried)', 'at least 5000'),
  measured('date-in-answer', 'A date inside an answer', 'fails, or comes as null', GUIDE),
  measured('date-in-argument', 'A date inside an argument', 'fails', GUIDE),
  measured('undefined-in-list', 'An undefined item of a list given to the script', 'null', GUIDE),
  measured('page-eval', 'Code made from a text in the page (content security policy)', null),
  measured('page-worker', 'A worker made from a text in the page (content security policy)', null),
  measured('page-crypto', 'crypto.subtle in the page', 'present', 'the page is a secure context'),
  measured('page-origin', 'The address of the page, its last part apart', null),
  measured('page-width', 'The width of the page in pixels', '300', 'Apps Script guide, Dialogs and sidebars'),
];
