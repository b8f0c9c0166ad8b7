// What the add-on's two scopes are enough for.
import { throwsOr } from '../tell';
import { type Behaviour, NO_SOURCE } from '../types';

const KEY = 'social-roi-probe';

export const PERMISSIONS: readonly Behaviour[] = [
  {
    id: 'user-locale',
    what: 'Session.getActiveUserLocale without the scope script.locale',
    assumed: 'answered',
    source: 'Workspace add-ons guide, Editor add-on authorization: the locale is reached in every mode',
    trial: { way: 'now', see: () => throwsOr(() => (Session.getActiveUserLocale() ? 'answered' : 'empty')) },
  },
  {
    id: 'all-scopes',
    what: 'ScriptApp.requireAllScopes once everything has been granted',
    assumed: 'passes',
    source: 'Apps Script reference, ScriptApp.requireAllScopes',
    trial: {
      way: 'now',
      see: () => {
        ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
        return 'passes';
      },
    },
  },
  {
    id: 'user-properties',
    what: 'A user property written and read without a scope of its own',
    assumed: 'kept',
    source: NO_SOURCE,
    trial: {
      way: 'now',
      see: () => {
        const properties = PropertiesService.getUserProperties();
        properties.setProperty(KEY, 'mark');
        const kept = properties.getProperty(KEY) === 'mark';
        properties.deleteProperty(KEY);
        return kept ? 'kept' : 'lost';
      },
    },
  },
];
