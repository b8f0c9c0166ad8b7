// What the probe's script offers: the menu, its functions, and the custom functions that its formulas call.
export * from './custom-functions';
export { probe, probeLimits, probeResults } from './run';
export { probeDate, probeEcho, probeSidebar, probeSidebarSeen, probeText } from './sidebar/server';

/** A menu, so that nothing has to be run from the editor. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu('Probe')
    .addItem('1. Try', 'probe')
    .addItem('2. Read the formulas', 'probeResults')
    .addItem('3. Measure the sidebar', 'probeSidebar')
    .addItem('4. Limits (four minutes)', 'probeLimits')
    .addToUi();
}
