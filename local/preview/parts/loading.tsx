// What is being done before there is a workbook to show.
import type { Words } from '../words';

export interface LoadingState {
  readonly done: number;
  readonly all: number;
  /** Why nothing could be opened. */
  readonly failed?: string;
}

export function Loading({ state, words, own }: { state: LoadingState; words: Words; own: boolean }) {
  const { done, all, failed } = state;
  if (failed !== undefined) {
    return (
      <div class="loading" role="alert">
        <p>{words.failed}</p>
        <p>{failed}</p>
      </div>
    );
  }
  const finished = all > 0 && done === all;
  const what = finished ? words.building : own ? words.loadingOwn : words.loading;
  return (
    <div class="loading" role="status">
      <p>{what}</p>
      <progress aria-label={what} {...(all > 0 ? { value: done, max: all } : {})} />
      <p class="quiet">{all > 0 && !finished ? words.files(done, all) : '\u00a0'}</p>
    </div>
  );
}
