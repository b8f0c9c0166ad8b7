// What no script can see: a person looks and writes the answer into the table.
import { type Behaviour, NO_SOURCE } from '../types';

const look = (id: string, what: string, steps: string, assumed: string | null, source = NO_SOURCE): Behaviour => ({
  id,
  what,
  assumed,
  source,
  trial: { way: 'person', steps },
});

const ADD_ON = 'Workspace add-ons guide, Editor add-on authorization';

export const BY_HAND: readonly Behaviour[] = [
  look(
    'parser-syntax',
    'Later syntax that the editor’s own parser takes',
    'in a new file of the script paste `var a = null; a ??= 1;`, then `class A { x = 1 }`, then `var b = 1n;`, and save after each.',
    'refused',
    'reports of class fields refused at push',
  ),
  look(
    'largest-script',
    'A script of 400,000 bytes, pasted',
    'in another new spreadsheet paste dist/Code.js and save.',
    'saved',
  ),
  look(
    'error-note',
    'What one reads over a cell whose function throws',
    'point at a cell that shows #ERROR! in the sheet “Probe cells”.',
    'the message and a line number',
    'reports',
  ),
  look(
    'autocomplete',
    'What one sees while typing =PROBE_TELL( in a cell',
    'type it, and read the help that opens.',
    'name, description and parameter',
    'Apps Script guide, Custom functions',
  ),
  look(
    'viewer-calculation',
    'Custom functions for somebody who may only view the spreadsheet',
    'share it for viewing with a second account and read the cells of the sheet “Probe cells”.',
    null,
  ),
  look(
    'collaborator-add-on',
    'Custom functions of an add-on for an editor who has not installed it',
    'with the add-on as an Editor add-on test deployment (docs/publish.md), share the spreadsheet for editing and retype a formula from the second account.',
    null,
    `${ADD_ON}: an add-on that is enabled loads for collaborators`,
  ),
  look(
    'menu-before-enabling',
    'The menu of an add-on that is installed and not enabled in this document (AuthMode.NONE)',
    'run a test deployment configured as “Installed for current user” and open the Extensions menu.',
    'Open and Help are there',
    ADD_ON,
  ),
  look(
    'two-accounts',
    'The sidebar of somebody signed in with two accounts of whom the second owns the spreadsheet',
    'open the sidebar from the second account.',
    null,
    'reports of a permission error',
  ),
  look(
    'cold-start-after-an-hour',
    'The first call of the add-on’s sidebar after an hour without any',
    'open the sidebar with the browser’s network panel open and note the time of the first call.',
    null,
  ),
  look(
    'conditional-format-shows',
    'Whether a conditional format written with semicolons shows (fr_FR)',
    'type 1 in the cell of the sheet “Probe cells” that the conditional format of the row conditional-format-fr is set on: it turns cream.',
    'it does',
  ),
];
