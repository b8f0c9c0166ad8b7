// Home: how last month stands, the one next step, and what every source covers.
import { load } from '../actions/load';
import { covered } from '../logic/gaps';
import { useApp } from './context';
import { DropZone } from './drop-zone';
import { Grid } from './grid';
import { NextCard } from './next-card';
import { Button } from './parts';

/** Until the server has answered, and in a workbook without any source. */
function Welcome() {
  const { words, state } = useApp();
  return (
    <>
      <h1>{words.home.welcome}</h1>
      <p>{words.home.intro}</p>
      {state.book === null && state.task !== null && <p class="note">{words.loading}</p>}
      <DropZone />
    </>
  );
}

export function Home() {
  const { state, words, actor } = useApp();
  const { book } = state;
  const last = book?.months[book.months.length - 1];
  if (!book || last === undefined || book.sources.length === 0) {
    return (
      <>
        <Welcome />
        <NextCard except={['drop']} />
      </>
    );
  }
  const { complete, all } = covered(book.sources, last);
  return (
    <>
      <h1>{words.home.status(last, complete, all)}</h1>
      <NextCard />
      <Grid sources={book.sources} months={book.months} />
      <Button kind="link" onClick={() => void load(actor)}>
        {words.refresh}
      </Button>
    </>
  );
}
