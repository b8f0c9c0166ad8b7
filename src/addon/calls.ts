// The entry point of the sidebar's calls, apart from the menu's: opening a spreadsheet loads nothing of the server.
import { serve } from './server';

/**
 * One step of the add-on, called by the sidebar.
 * @param {Object} call The step, its input and the language of messages.
 * @return {Object} The step's answer, or the problem in that language.
 */
export function runStep(call: unknown): unknown {
  return serve(call);
}
