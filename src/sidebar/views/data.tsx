// Data: files in, tabs taken, questions answered.
import { useState } from 'preact/hooks';
import { takeTabs } from '../actions/take-tabs';
import { openQuestions } from '../logic/questions';
import { useApp } from './context';
import { DropZone } from './drop-zone';
import { FileList, FileSummary } from './file-list';
import { MappingForm, Strangers } from './mapping';
import { NextCard } from './next-card';
import { Button } from './parts';
import { Given, Questions } from './questions';

function Tabs({ tabs }: { readonly tabs: readonly string[] }) {
  const { words, actor } = useApp();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (tab: string) => () =>
    setChosen(chosen.includes(tab) ? chosen.filter((one) => one !== tab) : [...chosen, tab]);
  const submit = (event: Event): void => {
    event.preventDefault();
    const there = tabs.filter((tab) => chosen.includes(tab));
    if (there.length > 0) void takeTabs(actor, there).then((done) => done && setChosen([]));
  };
  return (
    <details>
      <summary>{words.data.tabs}</summary>
      <form onSubmit={submit}>
        <p class="note">{words.data.tabsNote}</p>
        <fieldset>
          <legend class="sr-only">{words.data.tabs}</legend>
          {tabs.map((tab) => (
            <label class="choice" key={tab}>
              <input type="checkbox" checked={chosen.includes(tab)} onChange={toggle(tab)} />
              <span>{tab}</span>
            </label>
          ))}
        </fieldset>
        <Button submit>{words.data.useTabs}</Button>
      </form>
    </details>
  );
}

export function Data() {
  const { state, words } = useApp();
  const { book, files, putOff, task } = state;
  const open = openQuestions(book?.questions ?? [], putOff);
  const running = task?.title === 'import';
  return (
    <>
      <h1>{words.data.title}</h1>
      {files.length > 0 && !running && <FileSummary />}
      {state.mapping && !running && (
        <MappingForm {...state.mapping} key={`${state.mapping.stranger.source}/${state.mapping.stranger.table}`} />
      )}
      {book && !running && <Questions questions={book.questions} />}
      {files.length > 0 && open.length === 0 && <NextCard except={['drop', 'fill']} />}
      {files.length > 0 && <FileList />}
      {!running && <Strangers />}
      {book && !running && <Given answered={book.answered} />}
      {!running && <DropZone />}
      {book && book.tabs.length > 0 && !running && <Tabs tabs={book.tabs} />}
    </>
  );
}
