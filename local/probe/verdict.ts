// Compares what was seen with what is assumed.

/** What stands under "seen" until the second function has read it. */
export const WAITING = 'waiting for probeResults';

const NO_ANSWER = 'no answer: ';

/** What is written where a trial itself failed. */
export const noAnswer = (message: string): string => NO_ANSWER + message;

/** `yes`, `no`, `no answer`, `looked` where nothing is assumed; empty while nothing has been seen. */
export function verdict(assumed: string | null, seen: string): string {
  if (seen === '' || seen === WAITING) return '';
  if (seen.indexOf(NO_ANSWER) === 0) return 'no answer';
  if (assumed === null) return 'looked';
  const least = /^at least (\d+)/.exec(assumed);
  if (!least) return seen === assumed ? 'yes' : 'no';
  const number = /\d+/.exec(seen);
  return number && Number(number[0]) >= Number(least[1]) ? 'yes' : 'no';
}
