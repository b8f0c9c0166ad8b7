// The formula bar and the grid of the sheet in front, with what is being typed in either.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { a1Of, parseA1, type Sheet } from '../../model';
import type { FunctionHelp } from '../help/functions';
import { typedText } from '../look/shown';
import type { Desk } from '../run/desk';
import type { Words } from '../words';
import { ChoiceList } from './choice-list';
import { choicesAt } from './choices';
import { type Copied, copy, pastedRows } from './clipboard';
import { type AfterCommit, type Editing, takesReference } from './editing';
import { Grid } from './grid';
import { cellId } from './row';
import { at, destination, firstPlace, type Place, rectOf, type Selection } from './selection';
import { SheetLook } from './sheet-look';
import { TextField } from './text-field';
import { clear, moveCells, paste, pasteCells, tick, typeInto } from './typing';

interface WorkspaceProps {
  readonly desk: Desk;
  readonly words: Words;
  readonly functions: readonly FunctionHelp[];
  refuse(sentence: string): void;
}

const STEPS: Readonly<Record<Exclude<AfterCommit, 'stay'>, string>> = {
  down: 'ArrowDown',
  up: 'ArrowUp',
  left: 'ArrowLeft',
  right: 'ArrowRight',
};

const nameOf = ({ row, column }: Place): string => a1Of({ top: row, bottom: row, left: column, right: column });

/** Keeps a place inside a sheet that may have shrunk. */
const inside = (sheet: Sheet, { row, column }: Place): Place => ({
  row: Math.min(Math.max(1, row), sheet.maxRows),
  column: Math.min(Math.max(1, column), sheet.maxColumns),
});

export function Workspace({ desk, words, functions, refuse }: WorkspaceProps) {
  const { workbook } = desk;
  const sheet = workbook.active;
  const [selections, setSelections] = useState<ReadonlyMap<number, Selection>>(new Map());
  const [editing, setEditing] = useState<Editing | null>(null);
  const [open, setOpen] = useState<Place | null>(null);
  const [focus, setFocus] = useState(0);
  const former = useRef<SheetLook | null>(null);
  const copied = useRef<Copied | null>(null);
  const look = useMemo(() => {
    former.current = new SheetLook(sheet, desk.now, former.current);
    return former.current;
  }, [desk, sheet, desk.version]);
  const kept = selections.get(sheet.id);
  const selection: Selection = kept
    ? { active: inside(sheet, kept.active), end: inside(sheet, kept.end) }
    : at(firstPlace(sheet).row, firstPlace(sheet).column);
  const { active } = selection;
  // The add-on asks the workbook what is selected.
  useLayoutEffect(() => sheet.select(rectOf(selection), active));
  const comma = workbook.locale.startsWith('fr');
  const select = (next: Selection): void => {
    setSelections(new Map(selections).set(sheet.id, next));
    setFocus(focus + 1);
  };
  const tell = (refused: string | null): void => {
    if (refused !== null) refuse(refused);
  };
  const begin = (text: string | null, where: Editing['where'] = 'cell'): void => {
    const content = text ?? typedText(sheet, active.row, active.column, workbook.locale);
    setEditing({ place: active, text: content, caret: content.length, fresh: text !== null, where });
  };
  const stop = (): void => {
    setEditing(null);
    setFocus(focus + 1);
  };
  const commit = (then: AfterCommit): void => {
    if (!editing) return;
    const before = typedText(sheet, editing.place.row, editing.place.column, workbook.locale);
    const refused = editing.text === before ? null : typeInto(desk, sheet, editing.place, editing.text, words);
    if (refused !== null) {
      refuse(refused);
      return;
    }
    setEditing(null);
    const next = then === 'stay' ? null : destination(sheet, editing.place, { key: STEPS[then], ctrl: false, page: 1 });
    select(next ? at(next.row, next.column) : selection);
  };
  const change = (text: string, caret: number, where: Editing['where']): void => {
    if (editing) setEditing({ ...editing, text, caret, where });
  };
  const point = (place: Place): boolean => {
    if (!editing) return false;
    if (place.row === editing.place.row && place.column === editing.place.column) return true;
    const caret = editing.caret ?? editing.text.length;
    if (takesReference(editing.text, caret)) {
      const text = editing.text.slice(0, caret) + nameOf(place) + editing.text.slice(caret);
      setEditing({ ...editing, text, caret: caret + nameOf(place).length });
      return true;
    }
    commit('stay');
    return false;
  };
  const field = (where: Editing['where'], now: Editing) => (
    <TextField
      editing={now}
      label={where === 'bar' ? words.formula : words.editing(nameOf(now.place))}
      id={`field-${where}`}
      functions={functions}
      decimalComma={comma}
      words={words}
      minWidth={where === 'bar' ? 0 : (look.columns.sizes[active.column - 1] ?? 0)}
      focused={now.where === where}
      change={(text, caret) => change(text, caret, where)}
      commit={commit}
      cancel={stop}
    />
  );
  const shown = typedText(sheet, active.row, active.column, workbook.locale);
  const goTo = (text: string): void => {
    const rect = parseA1(text);
    if (!rect || rect.top === null || rect.left === null) return;
    const start = inside(sheet, { row: rect.top, column: rect.left });
    const end = inside(sheet, { row: rect.bottom ?? sheet.maxRows, column: rect.right ?? sheet.maxColumns });
    select({ active: start, end });
  };
  const list = open && choicesAt(sheet, open.row, open.column);
  const below = open && document.getElementById(cellId(open.row, open.column))?.getBoundingClientRect();
  return (
    <>
      <div class="formula-bar">
        <input
          key={`${sheet.id} ${a1Of(rectOf(selection))}`}
          class="name-box"
          aria-label={words.place}
          defaultValue={a1Of(rectOf(selection))}
          spellcheck={false}
          onKeyDown={(event) => event.key === 'Enter' && goTo(event.currentTarget.value)}
        />
        <span class="fx" aria-hidden="true">
          fx
        </span>
        {editing ? (
          <div
            class="bar"
            onFocusIn={() => editing.where !== 'bar' && setEditing({ ...editing, where: 'bar', caret: null })}
          >
            {field('bar', editing)}
          </div>
        ) : (
          <div class="bar">
            <div class="field">
              <textarea
                id="field-bar"
                rows={1}
                spellcheck={false}
                aria-label={words.formula}
                value={shown}
                onClick={() => begin(null, 'bar')}
                onInput={(event) => {
                  const { value, selectionStart } = event.currentTarget;
                  setEditing({ place: active, text: value, caret: selectionStart, fresh: false, where: 'bar' });
                }}
              />
            </div>
          </div>
        )}
      </div>
      <Grid
        key={sheet.id}
        desk={desk}
        look={look}
        words={words}
        selection={selection}
        editor={
          editing ? editing.where === 'cell' ? field('cell', editing) : <span class="text">{editing.text}</span> : null
        }
        focus={focus}
        select={select}
        edit={begin}
        point={point}
        open={setOpen}
        toggle={(place) => tell(tick(desk, sheet, place, words))}
        clear={(range) => tell(clear(desk, sheet, rectOf(range), words))}
        copy={(range) => {
          copied.current = copy(sheet, rectOf(range));
          return copied.current.text;
        }}
        cut={(range) => {
          const rect = rectOf(range);
          copied.current = { ...copy(sheet, rect), cut: { sheet, rect } };
          return copied.current.text;
        }}
        paste={(range, text) => {
          // The same text may come from elsewhere; then the cells say the same.
          const held = copied.current?.text === text.replace(/\r\n/g, '\n') ? copied.current : null;
          const rect = rectOf(range);
          if (held?.cut && workbook.sheets.includes(held.cut.sheet)) {
            // They are gone from there: what is pasted again is their text.
            copied.current = null;
            tell(moveCells(desk, held.cut, sheet, { row: rect.top, column: rect.left }, words));
            return;
          }
          const cells = held?.cells;
          tell(cells ? pasteCells(desk, sheet, rect, cells, words) : paste(desk, sheet, rect, pastedRows(text), words));
        }}
        retrace={(way) => {
          const edited = desk.retrace(way);
          if (!edited) return;
          const { top, left, bottom, right } = edited.rect;
          const range = { active: { row: top, column: left }, end: { row: bottom, column: right } };
          setSelections(new Map(selections).set(edited.sheet.id, range));
          setFocus(focus + 1);
        }}
        fold={(axis, start, depth) =>
          desk.look(() => {
            const group = sheet[axis].groupAt(start, depth);
            if (group) sheet[axis].setCollapsed(group, !group.collapsed);
          })
        }
      />
      {open && list && below && (
        <ChoiceList
          choices={list}
          current={shown}
          below={below}
          words={words}
          take={(choice) => {
            setOpen(null);
            tell(typeInto(desk, sheet, open, choice, words));
            setFocus(focus + 1);
          }}
          close={() => {
            setOpen(null);
            setFocus(focus + 1);
          }}
        />
      )}
    </>
  );
}
