// The tabs of the sheets, the list of all of them, hidden ones included, and the button that adds one.
import type { Sheet } from '../../model';
import type { Desk } from '../run/desk';
import type { Words } from '../words';
import { Menu } from './menu';

export function Tabs({ desk, words }: { readonly desk: Desk; readonly words: Words }) {
  const { workbook } = desk;
  const shown = workbook.sheets.filter((sheet) => !sheet.hidden);
  const go = (sheet: Sheet): void =>
    desk.look(() => {
      sheet.hidden = false;
      workbook.active = sheet;
    });
  const step = (by: number): void => {
    const next = shown[(shown.indexOf(workbook.active) + by + shown.length) % shown.length];
    if (!next) return;
    go(next);
    setTimeout(() => document.getElementById(`tab-${next.id}`)?.focus());
  };
  return (
    <nav class="tabs" aria-label={words.tabs}>
      <button
        type="button"
        class="icon"
        aria-label={words.addSheet}
        title={words.addSheet}
        onClick={() =>
          desk.edit(() => {
            workbook.active = workbook.addSheet();
          })
        }
      >
        +
      </button>
      <Menu
        class="icon"
        caption="☰"
        label={words.allSheets}
        upwards
        entries={workbook.sheets.map((sheet) => ({
          caption: sheet.hidden ? words.hiddenSheet(sheet.name) : sheet.name,
          run: () => go(sheet),
        }))}
      />
      <div role="tablist" aria-label={words.tabs} class="tab-list">
        {shown.map((sheet) => {
          const active = sheet === workbook.active;
          return (
            <button
              key={sheet.id}
              id={`tab-${sheet.id}`}
              type="button"
              role="tab"
              aria-selected={active}
              aria-controls="sheet"
              tabIndex={active ? 0 : -1}
              class={active ? 'tab active' : 'tab'}
              style={sheet.tabColor ? `box-shadow: inset 0 -3px ${sheet.tabColor}` : undefined}
              onClick={() => go(sheet)}
              onKeyDown={(event) => {
                if (event.key === 'ArrowRight') step(1);
                else if (event.key === 'ArrowLeft') step(-1);
              }}
            >
              {sheet.name}
            </button>
          );
        })}
      </div>
    </nav>
  );
}
